from keras.models import Sequential
from keras.layers import Dense, Dropout, Activation, BatchNormalization, LeakyReLU
from keras.optimizers import SGD

model = Sequential()
model.add(Dense(64, input_shape=(20,), kernel_initializer="he_normal"))
model.add(BatchNormalization())
model.add(Activation("relu"))
model.add(Dropout(0.5))
for width in [32, 16]:
    model.add(Dense(width))
    model.add(LeakyReLU(0.1))
model.add(Dense(10, activation="softmax"))

sgd = SGD(lr=0.01, decay=1e-6, momentum=0.9, nesterov=True)
model.compile(loss="categorical_crossentropy", optimizer=sgd, metrics=["accuracy"])
model.fit(x_train, y_train, epochs=20, batch_size=128)
score = model.evaluate(x_test, y_test, batch_size=128)
