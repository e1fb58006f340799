"""A residual block around one dense layer."""
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Add, Dense, Input
from tensorflow.keras.models import Model

FEATURES = 32
UNITS = FEATURES * 2


def residual_block(x, units=UNITS, activation='relu'):
    """The identity block, as in the notebook of week 2."""
    x_shortcut = x
    x = Dense(units, activation=activation)(x)
    x = Add()([x_shortcut, x])
    return x


x_input = Input(shape=(FEATURES,), name='features')
x = Dense(UNITS, activation='relu')(x_input)
x = residual_block(x)
predictions = Dense(1, activation='sigmoid', name='even')(x)
model = Model(x_input, predictions)

loss_fn = tf.keras.losses.BinaryCrossentropy()
model.compile(optimizer='adam', loss=loss_fn, metrics=['binary_accuracy'])

X = np.random.rand(1000, FEATURES)
Y = (X.sum(axis=1) > FEATURES / 2).astype(int)
model.fit(X, Y, epochs=20)
