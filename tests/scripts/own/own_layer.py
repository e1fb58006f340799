import tensorflow as tf
from tensorflow.keras.layers import Layer


class SimpleDense(Layer):
    '''y = activation(xW + b)'''

    def __init__(self, units=32, activation=None):
        super(SimpleDense, self).__init__()
        self.units = units
        self.activation = tf.keras.activations.get(activation)

    def build(self, input_shape):
        w_init = tf.random_normal_initializer()
        self.w = tf.Variable(name="kernel", initial_value=w_init(shape=(input_shape[-1], self.units), dtype='float32'), trainable=True)
        b_init = tf.zeros_initializer()
        self.b = tf.Variable(name="bias", initial_value=b_init(shape=(self.units,), dtype='float32'), trainable=True)
        super().build(input_shape)

    def call(self, inputs):
        return self.activation(tf.matmul(inputs, self.w) + self.b)


class MyHuberLoss(tf.keras.losses.Loss):
    def __init__(self, threshold=1):
        super().__init__()
        self.threshold = threshold

    def call(self, y_true, y_pred):
        error = y_true - y_pred
        is_small_error = tf.abs(error) <= self.threshold
        small_error_loss = tf.square(error) / 2
        big_error_loss = self.threshold * (tf.abs(error) - (0.5 * self.threshold))
        return tf.where(is_small_error, small_error_loss, big_error_loss)


def my_rmse(y_true, y_pred):
    return tf.math.sqrt(tf.reduce_mean(tf.square(y_pred - y_true)))


model = tf.keras.models.Sequential([
    tf.keras.layers.Input(shape=(8,)),
    SimpleDense(128, activation='relu'),
    tf.keras.layers.Dropout(0.2),
    SimpleDense(1),
])
model.compile(optimizer='sgd', loss=MyHuberLoss(threshold=1.2), metrics=[my_rmse])
model.fit(xs, ys, epochs=500, verbose=0)
