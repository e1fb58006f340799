import keras
from keras import layers
encoder_input = keras.Input(shape=(28, 28, 1), name="original_img")
x = layers.Conv2D(16, 3, activation="relu")(encoder_input)
x = layers.Conv2D(32, 3, activation="relu")(x)
encoder_output = layers.GlobalMaxPooling2D()(x)
encoder = keras.Model(encoder_input, encoder_output, name="encoder")
a, b = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
d = layers.Subtract()([encoder(a), encoder(b)])
model = keras.Model([a, b], layers.Dense(1)(keras.ops.abs(d)))
