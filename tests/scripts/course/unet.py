# Image segmentation with a U-Net, blocks as functions

import tensorflow as tf
import tensorflow_datasets as tfds
import matplotlib.pyplot as plt
import numpy as np
from tensorflow.keras import backend as K

dataset, info = tfds.load('oxford_iiit_pet:3.*.*', with_info=True)

BATCH_SIZE = 4
BUFFER_SIZE = 1000
EPOCHS = 8
IMG = (128, 128)


# Encoder utilities
def conv2d_block(input_tensor, n_filters, kernel_size=3):
    '''Adds 2 convolutional layers with the parameters passed to it'''
    x = input_tensor
    for i in range(2):
        x = tf.keras.layers.Conv2D(filters=n_filters, kernel_size=(kernel_size, kernel_size),
                                   kernel_initializer='glorot_uniform', padding='same',
                                   activation='relu')(x)
    return x


def encoder_block(inputs, n_filters=64, pool_size=(2, 2)):
    f = conv2d_block(inputs, n_filters=n_filters)
    p = tf.keras.layers.MaxPooling2D(pool_size)(f)
    return f, p


def encoder(inputs, filters):
    skips = []
    p = inputs
    for n in filters:
        f, p = encoder_block(p, n_filters=n)
        skips.append(f)
    return p, tuple(skips)


def bottleneck(inputs, n_filters):
    return conv2d_block(inputs, n_filters=n_filters)


# Decoder utilities
def decoder_block(inputs, conv_output, n_filters=64, kernel_size=2, strides=2):
    u = tf.keras.layers.Conv2DTranspose(n_filters, kernel_size, strides=strides)(inputs)
    c = tf.keras.layers.concatenate([conv_output, u])
    c = conv2d_block(c, n_filters, kernel_size=3)
    return c


def decoder(inputs, convs, filters):
    c = inputs
    for f, n in zip(reversed(convs), filters[::-1]):
        c = decoder_block(c, f, n_filters=n)
    return c


OUTPUT_CHANNELS = 1


def unet(base=8, depth=4):
    inputs = tf.keras.layers.Input(shape=(*IMG, 3,), name='image')
    filters = [base * 2 ** level for level in range(depth)]
    encoder_output, convs = encoder(inputs, filters)
    x = bottleneck(encoder_output, base * 2**depth)
    x = decoder(x, convs, filters)
    outputs = tf.keras.layers.Conv2D(OUTPUT_CHANNELS, (1, 1), activation='sigmoid', name='mask')(x)
    return tf.keras.Model(inputs=inputs, outputs=outputs)


def dice_coef(y_true, y_pred, smooth=1.):
    """Overlap of two masks."""
    y_true_f = K.flatten(y_true)
    y_pred_f = K.flatten(y_pred)
    intersection = K.sum(K.abs(y_true_f * y_pred_f))
    return (2. * intersection + smooth) / (K.sum(K.square(y_true_f)) + K.sum(K.square(y_pred_f)) + smooth)


model = unet()
model.summary()
model.compile(optimizer=tf.keras.optimizers.Adam(), loss='binary_crossentropy', metrics=[dice_coef])

TRAIN_LENGTH = info.splits['train'].num_examples
STEPS_PER_EPOCH = TRAIN_LENGTH // BATCH_SIZE
model_history = model.fit(train_dataset, epochs=EPOCHS, batch_size=BATCH_SIZE,
                          steps_per_epoch=STEPS_PER_EPOCH, validation_data=test_dataset)
