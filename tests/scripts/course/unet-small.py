"""The U-Net of the assignment, with a loss of our own."""
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Conv2D, MaxPooling2D, UpSampling2D, concatenate, Input
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adam
import tensorflow as tf

smooth = 1.


def dice_coef(y_true, y_pred):
    y_true_f = K.flatten(y_true)
    y_pred_f = K.flatten(y_pred)
    intersection = K.sum(y_true_f * y_pred_f)
    return (2. * intersection + smooth) / (K.sum(y_true_f) + K.sum(y_pred_f) + smooth)


def dice_coef_loss(y_true, y_pred):
    return 1 - dice_coef(y_true, y_pred)


def bce_dice_loss(y_true, y_pred):
    return K.mean(K.binary_crossentropy(y_true, y_pred)) + dice_coef_loss(y_true, y_pred)


def get_unet(img_rows=128, img_cols=128):
    inputs = Input((img_rows, img_cols, 1), name='image')
    conv1 = Conv2D(64, (3, 3), activation='relu', padding='same')(inputs)
    conv1 = Conv2D(64, (3, 3), activation='relu', padding='same')(conv1)
    pool1 = MaxPooling2D(pool_size=(2, 2))(conv1)

    conv2 = Conv2D(128, (3, 3), activation='relu', padding='same')(pool1)
    conv2 = Conv2D(128, (3, 3), activation='relu', padding='same')(conv2)
    pool2 = MaxPooling2D(pool_size=(2, 2))(conv2)

    up1 = UpSampling2D(size=(2, 2))(pool2)
    merge1 = concatenate([conv2, up1], axis=-1)
    conv3 = Conv2D(128, (3, 3), activation='relu', padding='same')(merge1)
    conv3 = Conv2D(128, (3, 3), activation='relu', padding='same')(conv3)

    up2 = UpSampling2D(size=(2, 2))(conv3)
    merge2 = concatenate([conv1, up2], axis=-1)
    conv4 = Conv2D(64, (3, 3), activation='relu', padding='same')(merge2)
    conv4 = Conv2D(64, (3, 3), activation='relu', padding='same')(conv4)

    conv5 = Conv2D(1, (1, 1), activation='sigmoid', name='mask')(conv4)

    model = Model(inputs=[inputs], outputs=[conv5])
    model.compile(optimizer=Adam(learning_rate=1e-4), loss=bce_dice_loss,
                  metrics=[dice_coef, tf.keras.metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)])
    return model


if __name__ == '__main__':
    imgs_train, imgs_mask_train = load_train_data()
    mean = np.mean(imgs_train)
    imgs_train -= mean
    model = get_unet()
    model.fit(imgs_train, imgs_mask_train, batch_size=4, epochs=3, verbose=1, shuffle=True, validation_split=0.2)
