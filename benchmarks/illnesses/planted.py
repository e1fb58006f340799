"""The forty trainings that the rules were adjusted with: twenty ill ones, twenty healthy ones."""

from __future__ import annotations

from .case import Case, small_masks, unequal
from .designs import constant, conv, dense, layer, normal, optimizer, preset, split, stack, uniform

_FLAT, _POOL = layer("Flatten"), layer("MaxPooling2D")
_SAD = dense(48, bias_initializer=constant(-12.0))

_TOO_HIGH = (
    Case(
        "rate-dense-adam",
        "learning rate too high",
        stack("digits", "pixels", "digit", [dense(64), dense(64)], optimizer("Adam", 1.0), epochs=8),
    ),
    Case(
        "rate-cnn-momentum",
        "learning rate too high",
        preset("sequential-cnn", optimizer("SGD", 1.0, momentum=0.9), epochs=4, train=0.2),
    ),
    Case(
        "rate-regression-sgd",
        "learning rate too high",
        stack("diabetes", "features", "progression", [dense(64), dense(64)], optimizer("SGD", 1.0), epochs=8),
    ),
    Case(
        "rate-unet-adam",
        "learning rate too high",
        preset("unet", optimizer("Adam", 0.5), epochs=4, options={"base_filters": 2}),
    ),
)

_DEAD = (
    Case(
        "dead-dense",
        "dead units",
        stack("digits", "pixels", "digit", [dense(64), _SAD, dense(32)], optimizer(), epochs=8),
    ),
    Case(
        "dead-cnn",
        "dead units",
        stack(
            "mnist",
            "image",
            "digit",
            [conv(8, kernel_initializer=uniform(-0.3, -0.1)), _POOL, conv(16), _FLAT],
            optimizer("SGD", 0.05),
            epochs=5,
            train=0.3,
        ),
    ),
    Case(
        "dead-regression",
        "dead units",
        stack(
            "diabetes",
            "features",
            "progression",
            [layer("Dense", units=64, bias_initializer=constant(-20.0)), layer("ReLU")],
            optimizer("RMSprop"),
            epochs=20,
            batch_size=16,
        ),
    ),
    Case(
        "dead-multi-output",
        "dead units",
        split(
            "mnist",
            "pixels",
            [dense(64), _SAD],
            {"digit": [], "even": [dense(16)]},
            optimizer("SGD", 0.1, momentum=0.9),
            epochs=6,
            train=0.3,
        ),
    ),
)

_VANISHING = (
    Case(
        "vanishing-sigmoid",
        "vanishing gradients",
        stack("digits", "pixels", "digit", [dense(32, "sigmoid")] * 9, optimizer("SGD", 0.05), epochs=10),
    ),
    Case(
        "vanishing-cnn",
        "vanishing gradients",
        stack(
            "mnist",
            "image",
            "digit",
            [conv(8, "sigmoid"), _POOL, conv(8, "sigmoid"), conv(8, "sigmoid"), conv(8, "sigmoid"), _FLAT]
            + [dense(32, "sigmoid")] * 4,
            optimizer("SGD", 0.05, momentum=0.9),
            epochs=4,
            train=0.3,
        ),
    ),
    Case(
        "vanishing-tanh",
        "vanishing gradients",
        stack(
            "breast-cancer",
            "features",
            "malignant",
            [dense(32, "tanh", kernel_initializer=normal(0.02))] * 8,
            optimizer("SGD", 0.1),
            epochs=20,
            batch_size=16,
        ),
    ),
)

_OVERFITTING = (
    Case(
        "overfit-dense",
        "overfitting",
        stack("mnist", "pixels", "digit", [dense(256), dense(256)], optimizer(), epochs=60, train=0.03),
    ),
    Case(
        "overfit-regression",
        "overfitting",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(128), dense(128)],
            optimizer("Adam", 0.003),
            epochs=120,
            train=0.3,
        ),
    ),
    Case(
        "overfit-cnn",
        "overfitting",
        stack(
            "mnist",
            "image",
            "even",
            [conv(16), _POOL, conv(32), _FLAT, dense(64)],
            optimizer("RMSprop"),
            epochs=40,
            train=0.03,
        ),
    ),
    Case(
        "overfit-multi-output",
        "overfitting",
        preset("multi-output-separate", optimizer("Adam", 0.003), epochs=60, train=0.04),
    ),
)

_IMBALANCE = (
    Case(
        "imbalance-binary",
        "imbalance",
        stack("mnist", "bands", "even", [dense(16)], optimizer("SGD", 0.05, momentum=0.9), epochs=8),
        unequal("mnist", "even", {1: 0.04}),
    ),
    Case(
        "imbalance-classes",
        "imbalance",
        stack("digits", "image", "digit", [conv(8), _POOL, _FLAT], optimizer("Adam", 0.001), epochs=6),
        unequal("digits", "digit", {1: 0.008, 8: 0.008, 9: 0.008}),
    ),
    Case(
        "imbalance-mask",
        "imbalance",
        preset("unet", optimizer("Adam", 0.001), epochs=5, options={"base_filters": 2}),
        small_masks("brain-slices", "brain", 8),
    ),
)

_NOTHING = (
    Case(
        "nothing-slow",
        "not learning",
        stack("digits", "pixels", "digit", [dense(64), dense(64)], optimizer("Adam", 1e-7), epochs=10),
    ),
    Case(
        "nothing-read",
        "not learning",
        stack(
            "diabetes",
            "features",
            "progression",
            [layer("Rescaling", scale=0.0), dense(32, "tanh"), dense(32, "tanh")],
            optimizer(),
            epochs=40,
            batch_size=16,
        ),
    ),
)

_PRESETS = (
    Case("preset-cnn", None, preset("sequential-cnn", epochs=5, train=0.3)),
    Case("preset-two-inputs", None, preset("two-input-cnn", epochs=5, train=0.3)),
    Case("preset-paths", None, preset("multi-path", epochs=8, train=0.5)),
    Case("preset-residual", None, preset("residual", epochs=20)),
    Case("preset-shared", None, preset("shared-layer", epochs=20)),
    Case("preset-shared-outputs", None, preset("multi-output-shared", epochs=8, train=0.5)),
    Case("preset-separate-outputs", None, preset("multi-output-separate", epochs=8, train=0.5)),
    Case("preset-hierarchical", None, preset("multi-output-hierarchical", epochs=8, train=0.5)),
    Case("preset-siamese", None, preset("siamese", epochs=10, train=0.3)),
    Case("preset-unet", None, preset("unet", epochs=8, options={"base_filters": 4})),
    Case(
        "preset-tissues",
        None,
        preset("unet", epochs=10, options={"base_filters": 4, "num_classes": 3}),
    ),
)

_OTHERS = (
    Case("healthy-one-epoch", None, preset("sequential-cnn", optimizer("SGD", 0.01), epochs=1, train=0.3)),
    Case(
        "healthy-iris",
        None,
        stack("iris", "features", "species", [dense(16)], optimizer("SGD", 0.05), epochs=60, batch_size=16),
    ),
    Case(
        "healthy-short-iris",
        None,
        stack("iris", "features", "species", [dense(16, "tanh")], optimizer("Adam", 0.01), epochs=5),
    ),
    Case(
        "healthy-regression",
        None,
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(16)],
            optimizer("SGD", 0.01),
            epochs=40,
            batch_size=16,
        ),
    ),
    Case(
        "healthy-dropout",
        None,
        stack(
            "mnist",
            "pixels",
            "digit",
            [dense(128), layer("Dropout", rate=0.6), dense(128), layer("Dropout", rate=0.6)],
            optimizer(),
            epochs=12,
            train=0.4,
        ),
    ),
    Case(
        "healthy-frozen",
        None,
        stack(
            "digits",
            "image",
            "digit",
            [conv(16, trainable=False), conv(16, trainable=False), _FLAT],
            optimizer("Adam", 0.002),
            epochs=15,
        ),
    ),
    Case(
        "healthy-small-data",
        None,
        stack(
            "wine",
            "features",
            "cultivar",
            [layer("BatchNormalization"), dense(16)],
            optimizer("Adam", 0.005),
            epochs=25,
            batch_size=8,
            train=0.5,
        ),
    ),
    Case(
        "healthy-momentum",
        None,
        stack(
            "breast-cancer",
            "features",
            "malignant",
            [dense(16, "sigmoid")],
            optimizer("SGD", 0.05, momentum=0.9),
            epochs=30,
        ),
    ),
    Case(
        "healthy-long",
        None,
        stack(
            "digits",
            "image",
            "even",
            [conv(8), _POOL, conv(16), _FLAT, layer("Dropout", rate=0.3)],
            optimizer("AdamW"),
            epochs=60,
        ),
    ),
)

#: Twenty that are ill, then twenty that are not.
CASES: tuple[Case, ...] = (
    *_TOO_HIGH, *_DEAD, *_VANISHING, *_OVERFITTING, *_IMBALANCE, *_NOTHING, *_PRESETS, *_OTHERS,
)  # fmt: skip
