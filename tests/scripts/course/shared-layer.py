"""One layer, two inputs: the same weights look at both halves."""
import tensorflow as tf

kl = tf.keras.layers


class Config:
    half = 32
    units = 64
    epochs = 20


def compare(shared, *inputs):
    """Call one layer on every input."""
    return [shared(each) for each in inputs]


upper = kl.Input(shape=(Config.half,), name='upper')
lower = kl.Input(shape=(Config.half,), name='lower')
shared_layer = kl.Dense(Config.units, activation='relu', name='shared')
merged = kl.concatenate(compare(shared_layer, upper, lower), axis=-1)
even = kl.Dense(1, activation='sigmoid', name='even')(merged)
model = tf.keras.models.Model(inputs=[upper, lower], outputs=even)

model.compile(tf.keras.optimizers.Adam(1e-3), 'binary_crossentropy', ['accuracy'])
try:
    model.fit([x_upper, x_lower], y, epochs=Config.epochs, batch_size=32)
except KeyboardInterrupt:
    print('stopped')
