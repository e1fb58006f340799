"""One network, two answers: which digit, and is it even? (both outputs on one shared head)"""

import tensorflow as tf
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Dense, Input
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split


def format_output(data):
    y1 = data.pop('digit')
    y1 = np.array(y1)
    y2 = data.pop('even')
    y2 = np.array(y2)
    return y1, y2


df = pd.read_csv('digits.csv')
df = df.sample(frac=1).reset_index(drop=True)
train, test = train_test_split(df, test_size=0.2)
train_Y = format_output(train)
test_Y = format_output(test)
norm_train_X = train / 255.0
norm_test_X = test / 255.0

# Define model layers.
input_layer = Input(shape=(784,), name='pixels')
first_dense = Dense(units=128, activation='relu')(input_layer)
second_dense = Dense(units=64, activation='relu')(first_dense)
third_dense = Dense(units=64, activation='relu')(second_dense)
# Y1 and Y2 outputs will be fed from the third dense
y1_output = Dense(units=10, activation='softmax', name='digit')(third_dense)
y2_output = Dense(units=1, activation='sigmoid', name='even')(third_dense)

# Define the model with the input layer and a list of output layers
model = Model(inputs=input_layer, outputs=[y1_output, y2_output])

print(model.summary())

# Specify the optimizer, and compile the model with loss functions for both outputs
optimizer = tf.keras.optimizers.Adam(learning_rate=0.001)
model.compile(optimizer=optimizer,
              loss={'digit': 'sparse_categorical_crossentropy', 'even': 'binary_crossentropy'},
              loss_weights={'digit': 1.0, 'even': 0.5},
              metrics={'digit': 'accuracy', 'even': tf.keras.metrics.BinaryAccuracy()})

# Train the model
history = model.fit(norm_train_X, train_Y,
                    epochs=8, batch_size=64, validation_data=(norm_test_X, test_Y))

# Test the model and print loss for both outputs
loss, Y1_loss, Y2_loss, Y1_acc, Y2_acc = model.evaluate(x=norm_test_X, y=test_Y)
print("Loss = {}, Y1_loss = {}, Y1_acc = {}, Y2_loss = {}, Y2_acc = {}".format(loss, Y1_loss, Y1_acc, Y2_loss, Y2_acc))
