// What people call a task, and the layers and ops that do it, the likeliest first.

const TASKS: Readonly<Record<string, string>> = {
  "start, data, source, image, picture, photo, feature": "Input",
  "fully connected, fc, linear, perceptron, mlp, neurons, feed forward, ffn": "Dense",
  "classification head, classify, classifier, class, prediction, logits": "GlobalAveragePooling2D Dense Softmax",
  "regression head, regression, predict a number": "Dense",
  "convolution, filter, kernel, edge detection, pattern": "Conv2D Conv1D Conv3D SeparableConv2D DepthwiseConv2D ops.conv",
  "stride": "Conv2D MaxPooling2D AveragePooling2D Conv2DTranspose Conv1D",
  "dilated, atrous": "Conv2D Conv1D Conv3D",
  "mobile, mobilenet, lightweight, efficient": "SeparableConv2D DepthwiseConv2D",
  "deconvolution, transposed convolution": "Conv2DTranspose Conv1DTranspose Conv3DTranspose ops.conv_transpose",
  "upsample, upscale, grow, enlarge, bigger, decoder, expand, increase resolution, unpool":
    "UpSampling2D Conv2DTranspose UpSampling1D UpSampling3D Resizing ZeroPadding2D ops.depth_to_space",
  "pixel shuffle, subpixel, super resolution": "ops.depth_to_space UpSampling2D Conv2DTranspose",
  "downsample, downscale, shrink, smaller, reduce resolution, subsample, pool, encoder":
    "MaxPooling2D AveragePooling2D Conv2D MaxPooling1D AveragePooling1D Resizing Cropping2D ops.space_to_depth",
  "max, biggest, largest": "MaxPooling2D GlobalMaxPooling2D Maximum ops.max ops.maximum",
  "min, smallest": "Minimum ops.min ops.minimum",
  "average, mean":
    "Average GlobalAveragePooling2D AveragePooling2D GlobalAveragePooling1D AveragePooling1D ops.mean ops.average",
  "global pooling, gap": "GlobalAveragePooling2D GlobalMaxPooling2D GlobalAveragePooling1D GlobalMaxPooling1D",
  "flatten to vector, vector, to one dimension, unroll": "Flatten GlobalAveragePooling2D Reshape ops.ravel",
  "change shape, resize tensor, view": "Reshape Flatten Permute ops.reshape ops.rearrange",
  "swap axes, transpose, reorder": "Permute ops.transpose ops.swapaxes ops.moveaxis",
  "add a dimension, unsqueeze": "ops.expand_dims Reshape",
  "remove a dimension": "ops.squeeze Reshape",
  "repeat, tile, copy": "RepeatVector ops.repeat ops.tile UpSampling1D",
  "skip connection, residual, resnet, shortcut": "Add Concatenate ops.add",
  "merge, combine, join, fuse": "Concatenate Add Multiply Average Maximum ops.concatenate ops.stack",
  "concat, glue, append": "Concatenate ops.concatenate ops.append",
  "plus, sum, addition": "Add ops.add ops.sum",
  "minus, difference, distance": "Subtract ops.subtract ops.abs ops.cdist",
  "times, product, gate, gating, scale": "Multiply ops.multiply Rescaling ops.prod",
  "divide, ratio, quotient": "ops.divide ops.divide_no_nan",
  "similarity, cosine, siamese, compare": "Dot Subtract ops.dot UnitNormalization",
  "matrix product, matrix multiplication": "Dot ops.matmul ops.tensordot ops.einsum EinsumDense",
  "split, branch, chunk": "ops.split ops.unstack ops.array_split",
  "normalize, normalization, standardize, bn, stabilize":
    "BatchNormalization LayerNormalization GroupNormalization Normalization RMSNormalization UnitNormalization ops.normalize",
  "instance norm, l2 norm": "GroupNormalization UnitNormalization SpectralNormalization ops.norm",
  "scale pixels, rescale, 0 to 1, divide by 255": "Rescaling Normalization",
  "regularize, regularization, overfitting, generalize, prevent overfitting":
    "Dropout SpatialDropout2D BatchNormalization GaussianNoise ActivityRegularization GaussianDropout RandomFlip",
  "noise, jitter": "GaussianNoise GaussianDropout RandomColorJitter",
  "activation, nonlinearity, non-linear": "Activation ReLU LeakyReLU Softmax ELU PReLU ops.gelu ops.silu",
  "probability, probabilities": "Softmax Activation ops.softmax ops.sigmoid",
  "text, words, sentence, nlp, language": "TextVectorization Embedding LSTM Bidirectional MultiHeadAttention GRU",
  "tokens, tokenize, vocabulary": "TextVectorization Embedding StringLookup",
  "categories, categorical, lookup, one-hot": "Embedding CategoryEncoding StringLookup IntegerLookup ops.one_hot Hashing",
  "bins, buckets": "Discretization Hashing ops.digitize",
  "time series, sequence, temporal, forecast, memory, recurrent": "LSTM GRU Conv1D SimpleRNN Bidirectional TimeDistributed RNN",
  "bilstm, both directions, bidirectional": "Bidirectional LSTM GRU",
  "every time step, per step, wrapper": "TimeDistributed",
  "video, frames": "ConvLSTM2D Conv3D TimeDistributed MaxPooling3D",
  "volume, 3d scan, medical": "Conv3D MaxPooling3D UpSampling3D Conv3DTranspose",
  "audio, sound, speech, spectrum": "MelSpectrogram STFTSpectrogram Conv1D ops.stft ops.fft",
  "signal": "Conv1D ops.fft ops.stft",
  "position, positional encoding": "Embedding Add",
  "cnn, vgg, lenet, alexnet": "Conv2D MaxPooling2D Flatten Dense",
  "unet, u-net, segmentation": "Conv2DTranspose Concatenate UpSampling2D",
  "autoencoder, latent, bottleneck": "Dense Conv2DTranspose Conv2D",
  "transformer, self attention, bert, gpt, attend": "MultiHeadAttention LayerNormalization GroupQueryAttention Attention Embedding Add",
  "cross attention, query key value": "MultiHeadAttention Attention AdditiveAttention",
  "padding, pad, border": "ZeroPadding2D ZeroPadding1D ZeroPadding3D ops.pad Masking",
  "crop, cut, trim": "Cropping2D CenterCrop RandomCrop Cropping1D ops.slice",
  "mask, missing, ignore": "Masking Embedding",
  "augment, augmentation, more data": "RandomFlip RandomRotation RandomZoom RandomTranslation RandomContrast RandAugment MixUp CutMix",
  "mirror": "RandomFlip ops.flip",
  "rotate, turn": "RandomRotation ops.rot90",
  "resize, image size": "Resizing CenterCrop UpSampling2D",
  "grayscale, black and white": "RandomGrayscale",
  "blur, smooth": "RandomGaussianBlur AveragePooling2D",
  "nothing, pass through, no-op": "Identity",
  "stop gradient, freeze, detach": "ops.stop_gradient",
  "limit, clamp": "ops.clip",
  "if, condition, choose": "ops.where ops.select",
  "slice, pick, index, select": "ops.get_item ops.take ops.slice ops.take_along_axis",
  "type, float16, convert": "ops.cast",
};

export interface Task {
  /** "skip connection" as words. */
  readonly words: readonly string[];
  /** 0 for the likeliest answer to it. */
  readonly place: number;
}

const tasks = new Map<string, Task[]>();
for (const [phrases, names] of Object.entries(TASKS)) {
  const spoken = phrases.split(", ").map((phrase) => phrase.split(/[ -]/));
  for (const [place, name] of names.split(" ").entries()) {
    tasks.set(name, [...(tasks.get(name) ?? []), ...spoken.map((words) => ({ words, place }))]);
  }
}

/** The tasks that a kind of layer is good for. */
export const tasksOf = (kind: string): readonly Task[] => tasks.get(kind) ?? [];

/** Every kind of layer or op that some task names. */
export const kindsWithTasks = (): string[] => [...tasks.keys()];
