from keras.layers import Input, Dense, Lambda, Conv2D, Flatten
from keras.models import Model, Sequential
from tensorflow.keras import backend as K

convnet = Sequential()
convnet.add(Conv2D(8, (3, 3), activation="relu", input_shape=(28, 28, 1)))
convnet.add(Flatten())
convnet.add(Dense(16, activation="sigmoid"))
left_input, right_input = Input((28, 28, 1)), Input((28, 28, 1))
L1_layer = Lambda(lambda tensors: K.abs(tensors[0] - tensors[1]), output_shape=lambda s: s[0])
L1_distance = L1_layer([convnet(left_input), convnet(right_input)])
prediction = Dense(1, activation="sigmoid")(L1_distance)
model = Model(inputs=[left_input, right_input], outputs=prediction)
model.compile(loss="binary_crossentropy", optimizer="adam")
