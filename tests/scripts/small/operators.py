import keras
from keras import ops, layers
a = keras.Input((4, 6)); b = keras.Input((4, 6))
h = ops.matmul(a, ops.transpose(b, (0, 2, 1)))
h = ops.softmax(h / ops.sqrt(6.0), axis=-1)
h = ops.where(h > 0.5, h, 0.0)
h = ops.concatenate([h, ops.expand_dims(ops.mean(a, axis=-1), 1)], axis=1)
h = ops.reshape(h, (-1, 20)) ** 2
h = 1.0 - abs(h) % 3
e = ops.einsum("bij,bkj->bik", a, b)
model = keras.Model([a, b], [h, a @ ops.transpose(b, (0, 2, 1)), e, ops.stack([a, b], axis=1)[..., None, 0]])
