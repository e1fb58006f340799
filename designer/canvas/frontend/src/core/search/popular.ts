// The layers that come first where nothing else decides.

import { customOf } from "../topology";

/**
 * What the networks are made of that people know by name (LeNet, VGG, ResNet, U-Net, LSTM classifiers,
 * transformers), roughly by in how many of them each is found: what is searched for most is one of these.
 */
const POPULAR =
  "Dense Conv2D Dropout MaxPooling2D Flatten BatchNormalization Input Activation Add Concatenate GlobalAveragePooling2D " +
  "LSTM Embedding ReLU Conv2DTranspose UpSampling2D Reshape AveragePooling2D LayerNormalization MultiHeadAttention GRU " +
  "Conv1D GlobalAveragePooling1D GlobalMaxPooling1D MaxPooling1D Bidirectional SeparableConv2D DepthwiseConv2D Multiply " +
  "ZeroPadding2D Rescaling Softmax LeakyReLU SpatialDropout2D TextVectorization Normalization Cropping2D Resizing RandomFlip " +
  "TimeDistributed GlobalMaxPooling2D Average Subtract GaussianNoise RandomRotation Attention GroupNormalization Conv3D " +
  "ops.add ops.mean ops.sum ops.matmul ops.concatenate ops.reshape ops.relu ops.softmax ops.expand_dims ops.squeeze ops.transpose";

const places = new Map(POPULAR.split(" ").map((kind, place) => [kind, place]));

/** A small number for what comes first, then the design's own code; of the rest, images (2D) come before sequences and volumes. */
export const popularity = (kind: string): number =>
  places.get(kind) ?? (customOf(kind) !== null ? 999 : 1000 + (/3D/.test(kind) ? 2 : /1D/.test(kind) ? 1 : 0));
