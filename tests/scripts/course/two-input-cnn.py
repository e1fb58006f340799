"""Two inputs: a picture and a vector of measurements (Functional API exercise)."""
import os

os.environ['TF_CPP_MIN_LOG_LEVEL'] = '2'

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers, Model
from tensorflow.keras.utils import plot_model

IMG_SIZE = 28
NUM_CLASSES = 10
BATCH_SIZE = 64

data = np.load('digits.npz')
x_image = data['image'].astype('float32')
x_vector = data['bands']
y = data['digit']

# Define the inputs
image_input = layers.Input(shape=(IMG_SIZE, IMG_SIZE, 1), name='image')
vector_input = layers.Input(shape=(NUM_CLASSES,), name='vector')

# The convolutional branch
x = layers.Conv2D(32, kernel_size=(3, 3), activation='relu')(image_input)
x = layers.MaxPooling2D(pool_size=(2, 2))(x)
x = layers.Flatten()(x)
x = layers.Dense(units=64, activation='relu')(x)

# The dense branch
v = layers.Dense(units=64, activation='relu')(vector_input)

# Join the two
combined = layers.concatenate([x, v])
output = layers.Dense(NUM_CLASSES, activation='softmax', name='digit')(combined)

model = Model(inputs=[image_input, vector_input], outputs=output)
plot_model(model, show_shapes=True, show_layer_names=True, to_file='two-input-model.png')

model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=1e-3),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=False),
    metrics=['accuracy'],
)

history = model.fit(
    {'image': x_image, 'vector': x_vector},
    y,
    epochs=5,
    batch_size=BATCH_SIZE,
    validation_split=0.15,
)
print(max(history.history['val_accuracy']))
