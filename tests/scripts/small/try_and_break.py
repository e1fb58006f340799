import keras, math, os
from keras import layers
try:
    import foo_missing
    HAS = True
except ImportError:
    HAS = False
with open("x.txt") if False else keras.name_scope("s"):
    inputs = keras.Input((16,), name=f"{'in'}_{1 + 1}")
x = inputs
for k in range(10):
    if k % 2: continue
    if k > 6: break
    x = layers.Dense(int(math.ceil(k * 1.5)) + 4, activation="tanh" if k < 3 else None)(x)
else:
    x = layers.Dense(1000)(x)
assert x.shape[1] == 13, x.shape
units = sorted({3, 1, 2}, key=lambda v: -v)
for u in units: x = layers.Dense(u)(x)
model = keras.Model(inputs, x)
