import keras
from keras import layers
m = keras.Sequential([keras.Input((10,)), layers.Dense(4, name="a"), layers.Dense(3, name="b"), layers.Dense(2)])
m.pop()
feat = m.get_layer("a").output
model = keras.Model(inputs=m.inputs, outputs=[feat, m.layers[-1].output])
