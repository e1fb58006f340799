import argparse
import numpy as np
import keras
from keras import layers
def build(shape, classes=10):
    return keras.Sequential([keras.Input(shape), layers.Flatten(), layers.Dense(int(np.prod(shape) // 7), activation=keras.activations.gelu), layers.Dense(classes, kernel_initializer=keras.initializers.HeNormal(seed=1))])
def main():
    global model
    model = build((28, 28))
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
if __name__ == "__main__":
    main()
