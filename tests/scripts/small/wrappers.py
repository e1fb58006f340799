import keras
from keras import layers
i = keras.Input((10, 28, 28, 3))
x = layers.TimeDistributed(keras.Sequential([layers.Conv2D(4, 3), layers.GlobalMaxPooling2D()]))(i)
x = layers.Bidirectional(layers.LSTM(8, return_sequences=True), merge_mode="sum")(x)
x = layers.Bidirectional(layers.GRU(4), backward_layer=layers.GRU(4, go_backwards=True, activation="relu"))(x)
model = keras.Model(i, x)
