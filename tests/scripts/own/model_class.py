import tensorflow as tf
from tensorflow.keras.layers import Dense, concatenate
from tensorflow.keras.models import Model


class WideAndDeepModel(Model):
    def __init__(self, units=30, activation='relu', **kwargs):
        super().__init__(**kwargs)
        self.hidden1 = Dense(units, activation=activation)
        self.hidden2 = Dense(units, activation=activation)
        self.main_output = Dense(1)
        self.aux_output = Dense(1)

    def call(self, inputs):
        input_A, input_B = inputs
        hidden1 = self.hidden1(input_B)
        hidden2 = self.hidden2(hidden1)
        concat = concatenate([input_A, hidden2])
        return self.main_output(concat), self.aux_output(hidden2)


inner = WideAndDeepModel()
wide, deep = tf.keras.Input((5,), name='wide'), tf.keras.Input((6,), name='deep')
model = Model([wide, deep], inner([wide, deep]))


class Small(tf.keras.Model):
    def __init__(self):
        super(Small, self).__init__()
        self.dense = tf.keras.layers.Dense(4)

    def call(self, x, training=False):
        return self.dense(x)


small = Small()
small.build((None, 8))
small.compile('adam', 'mse')
