import keras
from keras import layers
def make_block(filters, *, kernel=3, strides=1):
    conv = layers.Conv2D(filters, kernel, strides=strides, padding="same", use_bias=False)
    norm = layers.BatchNormalization()
    def apply(x):
        return layers.Activation("relu")(norm(conv(x)))
    return apply
inputs = keras.Input((32, 32, 3))
x = inputs
blocks = [make_block(16 * 2**i, strides=1 if i == 0 else 2) for i in range(3)]
for block in blocks:
    x = block(x)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
