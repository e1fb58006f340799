"""Which language is it? Words, embeddings and a maximum."""
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

sentences = np.array(open("sentences.txt").read().splitlines())
labels = np.loadtxt("labels.txt", dtype=int)
cut = int(0.8 * len(sentences))
train_texts, train_labels = sentences[:cut], labels[:cut]
valid_texts, valid_labels = sentences[cut:], labels[cut:]

VOCAB_SIZE = 2000
MAX_LEN = 32

vectorizer = layers.TextVectorization(max_tokens=VOCAB_SIZE, output_sequence_length=MAX_LEN)
vectorizer.adapt(tf.data.Dataset.from_tensor_slices(train_texts).batch(128))

text_input = keras.Input(shape=(1,), dtype=tf.string, name="text")
x = vectorizer(text_input)
x = layers.Embedding(VOCAB_SIZE, 32)(x)
x = layers.GlobalMaxPooling1D()(x)
x = layers.Dropout(0.3)(x)
out = layers.Dense(5, activation="softmax", name="language")(x)

model = keras.Model(text_input, out)
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(train_texts, train_labels, epochs=10, batch_size=32, validation_data=(valid_texts, valid_labels))
print(model.predict(tf.constant([["Buongiorno a tutti"]])))
