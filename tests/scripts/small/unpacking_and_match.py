import keras
from keras import layers
i = keras.Input((12, 4))
first, *middle, last = (layers.Dense(n)(i) for n in [1, 2, 3, 4] if 0 < n <= 4 != 7)
x = layers.Concatenate(axis=-1)([first, *middle, last][1:])
sizes = [s for s in x.shape if s is not None]
x = layers.Reshape((sizes[0] * sizes[1],))(x)
rows = {k: v for k, v in zip("abc", range(3))}
x = layers.Dense(sum(rows.values()) + len(rows), name="-".join(rows).upper())(x)
match len(rows):
    case 3: x = layers.Dense(3)(x)
    case _: x = layers.Dense(9)(x)
model = keras.Model(i, x)
