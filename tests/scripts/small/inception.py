from tensorflow import keras
from tensorflow.keras.layers import *


def inception_module(x, filters, name=None):
    branches = [Conv2D(f, k, padding="same", activation="relu", name=f"{name}_{k}x{k}")(x) for f, k in zip(filters, (1, 3, 5))]
    pool = Conv2D(filters[-1], 1, activation="relu", name=name + "_pool")(MaxPool2D(3, 1, padding="same")(x))
    return Concatenate(name=name)([*branches, pool])


stages = [("mixed0", (16, 32, 8, 8)), ("mixed1", (32, 48, 16, 16))]
image = Input((64, 64, 3))
x = Conv2D(32, 3, 2)(image)
for (title, sizes) in stages:
    x = inception_module(x, sizes, name=title)
x = GlobalAveragePooling2D()(x)
model = keras.Model(image, Dense(5, "softmax")(x))
