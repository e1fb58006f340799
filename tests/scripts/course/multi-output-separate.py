"""Two separate heads on one trunk."""
import tensorflow as tf
from tensorflow.keras import Input
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adam


def feature_extractor(inputs):
    return Dense(128, activation='relu')(inputs)


def make_head(features, widths, units, activation, name):
    """A stack of dense layers of the given widths, ending in a named output."""
    x = features
    for width in widths:
        x = Dense(width, activation='relu')(x)
    return Dense(units, activation=activation, name=name)(x)


def final_model(inputs):
    feature_cnn = feature_extractor(inputs)
    digit_output = make_head(feature_cnn, [64, 64], 10, tf.nn.softmax, 'digit')
    even_output = make_head(feature_cnn, widths=(32, 16), units=1, activation='sigmoid', name='even')
    return Model(inputs=inputs, outputs=[digit_output, even_output])


def define_and_compile_model(inputs):
    model = final_model(inputs)
    model.compile(optimizer='adam',
                  loss={'digit': 'sparse_categorical_crossentropy',
                        'even': 'binary_crossentropy'},
                  loss_weights=[1.0, 0.5],
                  metrics={'digit': 'acc', 'even': 'acc'})
    return model


inputs = Input(shape=(784,), name='pixels')
model = define_and_compile_model(inputs)
model.summary()

EPOCHS = 8
BATCH_SIZE = 64
training_dataset = tf.data.Dataset.from_tensor_slices((images, {'digit': digits, 'even': evens}))
training_dataset = training_dataset.shuffle(5000, reshuffle_each_iteration=True).batch(BATCH_SIZE)
steps_per_epoch = 5000 // BATCH_SIZE

history = model.fit(training_dataset, steps_per_epoch=steps_per_epoch, epochs=EPOCHS)
