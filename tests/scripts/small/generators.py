import collections
import keras
from keras import layers
BlockArgs = collections.namedtuple("BlockArgs", ["filters", "repeats", "se"])
ARGS = [BlockArgs(filters=8, repeats=1, se=True), BlockArgs(16, 2, se=False)]
def shapes():
    for s in (3, 5):
        yield s
i = keras.Input((32, 32, 3))
x = i
for args in ARGS:
    args = args._replace(filters=args.filters * 2)
    for r in range(args.repeats):
        x = layers.Conv2D(args.filters, 3, name="b{}_{}".format(args.filters, chr(ord("a") + r)))(x)
for s in shapes():
    x = layers.MaxPooling2D(s, padding="same")(x)
model = keras.Model(i, x)
