import keras
from keras import layers
import numpy as np

NUMERIC = ["age", "trestbps", "chol"]
CATEGORICAL = {"thal": 4, "cp": 5}

inputs = {name: keras.Input(shape=(1,), name=name) for name in NUMERIC}
inputs.update({name: keras.Input(shape=(1,), name=name, dtype="int64") for name in CATEGORICAL})

encoded = []
for name, tensor in inputs.items():
    if name in CATEGORICAL:
        size = int(np.ceil(np.sqrt(CATEGORICAL[name])))
        e = layers.Embedding(CATEGORICAL[name] + 1, size, name=f"{name}_embedding")(tensor)
        encoded.append(layers.Flatten(name=f"{name}_flat")(e))
    else:
        encoded.append(tensor)

x = layers.concatenate(encoded)
x = layers.Dense(32, activation="relu")(x)
x = layers.Dropout(0.5)(x)
output = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, output)
model.compile("adam", "binary_crossentropy", metrics=["accuracy", keras.metrics.AUC()])
