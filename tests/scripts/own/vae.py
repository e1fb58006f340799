from keras import layers
from tensorflow.keras import backend as K
import keras

latent_dim = 2


def sampling(args):
    z_mean, z_log_var = args
    batch = K.shape(z_mean)[0]
    dim = K.int_shape(z_mean)[1]
    epsilon = K.random_normal(shape=(batch, dim))
    return z_mean + K.exp(0.5 * z_log_var) * epsilon


inputs = keras.Input((784,), name="encoder_input")
x = layers.Dense(64, activation="relu")(inputs)
z_mean = layers.Dense(latent_dim, name="z_mean")(x)
z_log_var = layers.Dense(latent_dim, name="z_log_var")(x)
z = layers.Lambda(sampling, output_shape=(latent_dim,), name="z")([z_mean, z_log_var])
outputs = layers.Dense(784, activation="sigmoid", name="image")(z)
model = keras.Model(inputs, outputs)
