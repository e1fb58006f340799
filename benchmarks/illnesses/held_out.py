"""Forty other trainings, for seeing whether the rules hold where nobody looked when they were adjusted.

Other data, shapes, depths, optimizers and ways to make a training ill than those of `planted`.
"""

from __future__ import annotations

from .case import Case, shuffled, small_masks, unequal
from .designs import constant, conv, dense, layer, normal, optimizer, preset, split, stack, uniform

_FLAT, _POOL, _MEAN = layer("Flatten"), layer("MaxPooling2D"), layer("GlobalAveragePooling2D")

_TOO_HIGH = (
    Case(
        "other-rate-sgd-cnn",
        "learning rate too high",
        stack(
            "digits",
            "image",
            "digit",
            [conv(16), conv(16), _FLAT, dense(32)],
            optimizer("SGD", 5.0),
            epochs=6,
        ),
    ),
    Case(
        "other-rate-rmsprop-pairs",
        "learning rate too high",
        preset("siamese", optimizer("RMSprop", 0.3), epochs=6, train=0.1),
    ),
    Case(
        "other-rate-nadam-outputs",
        "learning rate too high",
        preset("multi-output-hierarchical", optimizer("Nadam", 0.3), epochs=6, train=0.2),
    ),
    Case(
        "other-rate-adam-regression",
        "learning rate too high",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(32, "tanh"), dense(32, "tanh")],
            optimizer("Adam", 2.0),
            epochs=15,
        ),
    ),
)

_DEAD = (
    Case(
        "other-dead-negative",
        "dead units",
        stack(
            "mnist",
            "pixels",
            "even",
            [dense(128, kernel_initializer=uniform(-0.2, -0.05)), dense(32)],
            optimizer("Adam", 0.0005),
            epochs=6,
            train=0.2,
        ),
    ),
    Case(
        "other-dead-wine",
        "dead units",
        stack(
            "wine",
            "features",
            "cultivar",
            [layer("BatchNormalization"), dense(32), dense(32, bias_initializer=constant(-30.0))],
            optimizer("SGD", 0.02, momentum=0.9),
            epochs=25,
            batch_size=8,
        ),
    ),
    Case(
        "other-dead-deep-cnn",
        "dead units",
        stack(
            "digits",
            "image",
            "digit",
            [
                conv(16),
                conv(16, bias_initializer=constant(-10.0)),
                layer("BatchNormalization"),
                _MEAN,
                dense(32),
            ],
            optimizer("Nadam"),
            epochs=6,
        ),
    ),
    Case(
        "other-dead-outputs",
        "dead units",
        split(
            "digits",
            "pixels",
            [dense(96, bias_initializer=constant(-25.0))],
            {"digit": [dense(16)], "even": [dense(16)]},
            optimizer("RMSprop"),
            epochs=8,
        ),
    ),
)

_VANISHING = (
    Case(
        "other-vanishing-deep-sigmoid",
        "vanishing gradients",
        stack(
            "wine",
            "features",
            "cultivar",
            [dense(16, "sigmoid")] * 12,
            optimizer("SGD", 0.1),
            epochs=30,
            batch_size=8,
        ),
    ),
    Case(
        "other-vanishing-tiny-weights",
        "vanishing gradients",
        stack(
            "mnist",
            "pixels",
            "digit",
            [dense(48, kernel_initializer=normal(0.005))] * 6,
            optimizer("SGD", 0.05, momentum=0.5),
            epochs=6,
            train=0.3,
        ),
    ),
    Case(
        "other-vanishing-regression",
        "vanishing gradients",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(24, "hard_sigmoid")] * 10,
            optimizer("SGD", 0.02),
            epochs=40,
            batch_size=16,
        ),
    ),
)

_OVERFITTING = (
    Case(
        "other-overfit-digits",
        "overfitting",
        stack(
            "digits",
            "image",
            "digit",
            [conv(32), conv(32), _FLAT, dense(64)],
            optimizer("Nadam"),
            epochs=60,
            train=0.03,
        ),
    ),
    Case(
        "other-overfit-momentum",
        "overfitting",
        stack(
            "mnist",
            "coarse",
            "digit",
            [dense(256), dense(128)],
            optimizer("SGD", 0.05, momentum=0.9),
            epochs=120,
            train=0.03,
        ),
    ),
    Case(
        "other-overfit-huge",
        "overfitting",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(256), dense(256)],
            optimizer(),
            epochs=100,
            train=0.15,
            batch_size=16,
        ),
    ),
    Case(
        "other-overfit-pairs",
        "overfitting",
        preset("siamese", optimizer("Adam", 0.002), epochs=40, train=0.1),
    ),
)

_IMBALANCE = (
    Case(
        "other-imbalance-binary",
        "imbalance",
        stack("digits", "upper", "even", [dense(8)], optimizer("Adam", 0.0005), epochs=8),
        unequal("digits", "even", {0: 0.03}),
    ),
    Case(
        "other-imbalance-classes",
        "imbalance",
        stack("mnist", "profile", "digit", [dense(32)], optimizer("RMSprop"), epochs=6),
        unequal("mnist", "digit", {3: 0.006, 5: 0.006, 7: 0.006}),
    ),
    Case(
        "other-imbalance-mask",
        "imbalance",
        preset("unet", optimizer("Adam", 0.001), epochs=4, train=0.4, options={"base_filters": 2}),
        small_masks("brain-slices", "brain", 10),
    ),
)

_NOTHING = (
    Case(
        "other-nothing-slow",
        "not learning",
        preset("two-input-cnn", optimizer("SGD", 1e-6), epochs=5, train=0.1),
    ),
    Case(
        "other-nothing-to-find",
        "not learning",
        stack("mnist", "bands", "digit", [dense(16)], optimizer(), epochs=10, train=0.6),
        shuffled("mnist", "digit"),
    ),
)

_HEALTHY = (
    Case(
        "other-cnn-sgd",
        None,
        preset("sequential-cnn", optimizer("SGD", 0.05, momentum=0.9), epochs=6, train=0.3),
    ),
    Case(
        "other-two-inputs-nadam",
        None,
        preset("two-input-cnn", optimizer("Nadam", 0.0005), epochs=4, train=0.3),
    ),
    Case("other-paths-sgd", None, preset("multi-path", optimizer("SGD", 0.1), epochs=10, train=0.5)),
    Case("other-residual-long", None, preset("residual", optimizer("SGD", 0.02), epochs=60)),
    Case("other-shared-layer", None, preset("shared-layer", optimizer("AdamW", 0.0005), epochs=25)),
    Case(
        "other-outputs-rmsprop",
        None,
        preset("multi-output-shared", optimizer("RMSprop", 0.0005), epochs=6, train=0.5),
    ),
    Case("other-siamese", None, preset("siamese", optimizer("Adam", 0.0005), epochs=8, train=0.3)),
    Case(
        "other-unet",
        None,
        preset("unet", optimizer("Nadam", 0.002), epochs=6, train=0.5, options={"base_filters": 4}),
    ),
    Case(
        "other-wine-sgd",
        None,
        stack(
            "wine",
            "features",
            "cultivar",
            [layer("BatchNormalization"), dense(8)],
            optimizer("SGD", 0.05),
            epochs=40,
            batch_size=8,
        ),
    ),
    Case(
        "other-wine-two-epochs",
        None,
        stack("wine", "features", "cultivar", [dense(16)], optimizer(), epochs=2),
    ),
    Case(
        "other-iris-long",
        None,
        stack("iris", "features", "species", [dense(8), dense(8)], optimizer("Adam", 0.005), epochs=120),
    ),
    Case(
        "other-alcohol",
        None,
        stack(
            "wine",
            "features",
            "alcohol",
            [layer("BatchNormalization"), dense(8)],
            optimizer("Adam", 0.003),
            epochs=40,
            batch_size=16,
        ),
    ),
    Case(
        "other-diabetes-linear",
        None,
        stack("diabetes", "features", "progression", [], optimizer("Adam", 0.02), epochs=40),
    ),
    Case(
        "other-diabetes-dropout",
        None,
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(32), layer("Dropout", rate=0.5)],
            optimizer("RMSprop", 0.002),
            epochs=40,
        ),
    ),
    Case(
        "other-cancer",
        None,
        stack("breast-cancer", "features", "malignant", [dense(32), dense(16)], optimizer(), epochs=20),
    ),
    Case(
        "other-cancer-adagrad",
        None,
        stack(
            "breast-cancer",
            "features",
            "malignant",
            [dense(16, "tanh")],
            optimizer("Adagrad", 0.05),
            epochs=30,
        ),
    ),
    Case(
        "other-batch-norm",
        None,
        stack(
            "mnist",
            "image",
            "digit",
            [conv(8), layer("BatchNormalization"), _POOL, conv(16), layer("BatchNormalization"), _MEAN],
            optimizer("Adam", 0.01),
            epochs=8,
            train=0.4,
        ),
    ),
    Case(
        "other-sigmoids",
        None,
        stack(
            "digits",
            "pixels",
            "digit",
            [dense(48, "sigmoid"), dense(48, "sigmoid")],
            optimizer("Adam", 0.003),
            epochs=25,
        ),
    ),
    Case(
        "other-frozen",
        None,
        stack(
            "mnist",
            "pixels",
            "even",
            [dense(64, trainable=False), dense(32)],
            optimizer(),
            epochs=8,
            train=0.4,
        ),
    ),
    Case(
        "other-small-batch",
        None,
        stack(
            "digits",
            "lower",
            "even",
            [dense(32, "elu"), layer("Dropout", rate=0.2)],
            optimizer("SGD", 0.02),
            epochs=15,
            batch_size=4,
            train=0.3,
        ),
    ),
)

#: Twenty that are ill, then twenty that are not.
CASES: tuple[Case, ...] = (
    *_TOO_HIGH, *_DEAD, *_VANISHING, *_OVERFITTING, *_IMBALANCE, *_NOTHING, *_HEALTHY,
)  # fmt: skip
