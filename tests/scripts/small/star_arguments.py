import keras
def mlp(x, *units, activation="relu", dropout=0.1, **kwargs):
    for i, u in enumerate(units, start=1):
        x = keras.layers.Dense(u, activation=activation, name=f"dense_{i:02d}", **kwargs)(x)
        if dropout:
            x = keras.layers.Dropout(dropout)(x)
    return x
config = dict(use_bias=False, kernel_regularizer=keras.regularizers.L2(1e-4))
inputs = keras.Input(shape=(20,))
x = mlp(inputs, *[64, 32], dropout=0.25, **config)
model = keras.Model(inputs, keras.layers.Dense(1)(x), name="mlp")
