import keras
from keras import layers
DEPTH = 0
def tree(x, depth):
    global DEPTH
    DEPTH = max(DEPTH, depth)
    if depth == 0:
        return layers.Dense(2)(x)
    return layers.add([tree(layers.Dense(depth)(x), depth - 1), tree(layers.Dense(depth)(x), depth - 1)])
i = keras.Input((3,))
o = tree(i, 3)
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter(); c(); c()
model = keras.Model(i, layers.Dense(c() + DEPTH)(o))
