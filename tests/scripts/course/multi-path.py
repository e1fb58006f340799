"""Two paths that meet."""
import tensorflow as tf
from tensorflow.keras.layers import Dense, Input, concatenate
from tensorflow.keras.models import Model


def build_model_with_functional():
    # Instantiate the inputs of both paths
    input_a = Input(shape=[32], name="profile")
    input_b = Input(shape=[128], name="coarse")
    path_a = Dense(64, activation=tf.nn.relu)(input_a)
    path_b = Dense(64, activation=tf.nn.relu)(input_b)
    concat = concatenate([path_a, path_b])
    output = Dense(1, activation=tf.keras.activations.sigmoid, name="even")(concat)
    func_model = Model(inputs=[input_a, input_b], outputs=[output])
    return func_model


model = build_model_with_functional()
model.compile(loss=tf.keras.losses.BinaryCrossentropy(), optimizer=tf.keras.optimizers.Adam(),
              metrics=[tf.keras.metrics.BinaryAccuracy()])
history = model.fit((X_train_A, X_train_B), y_train, epochs=10, batch_size=64,
                    validation_data=((X_valid_A, X_valid_B), y_valid))
mse_test = model.evaluate((X_test_A, X_test_B), y_test)
