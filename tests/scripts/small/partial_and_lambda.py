import keras, functools
from keras import layers
conv = functools.partial(layers.Conv2D, kernel_size=3, padding="same", activation="relu")
chain = lambda x, *fs: functools.reduce(lambda a, f: f(a), fs, x)
i = keras.Input((16, 16, 3))
x = chain(i, conv(8), conv(16, strides=2), layers.Flatten())
ys = list(map(lambda n: layers.Dense(n)(x), [1, 2, 3]))
model = keras.Model(i, ys)
