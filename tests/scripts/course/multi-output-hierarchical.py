"""The second answer is given with the first one in view."""
from tensorflow import keras as K
import tensorflow.keras.layers as KL

hidden = {'first': 128, 'second': 64}
params = dict(activation='relu')

pixels = KL.Input((784,), name='pixels')
h = pixels
for name, units in hidden.items():
    h = KL.Dense(units, **params)(h)

digit = KL.Dense(10, activation='softmax', name='digit')(h)
merged = KL.Concatenate(axis=-1)([h, digit])
even = KL.Dense(32, **params)(merged)
even = KL.Dense(1, activation='sigmoid', name='even')(even)

model = K.Model(pixels, {'digit': digit, 'even': even}, name='hierarchical')
losses = {
    'digit': K.losses.SparseCategoricalCrossentropy(),
    'even': K.losses.BinaryCrossentropy(),
}
model.compile(
    K.optimizers.Adam(),
    loss=losses,
    loss_weights=dict(digit=1., even=.5),
    metrics={'digit': [K.metrics.SparseCategoricalAccuracy()], 'even': [K.metrics.BinaryAccuracy()]},
)
if __name__ == '__main__':
    model.fit(x_train, (y_digit, y_even), 64, 8, verbose=2)
