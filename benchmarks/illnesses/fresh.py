"""Thirty-two more trainings, made after the rules had been adjusted with all others: recurrent, regularised, weighted, scheduled."""

from __future__ import annotations

from designer.graph import Component, Json

from .case import Case, unequal
from .designs import (
    constant,
    conv,
    dense,
    layer,
    normal,
    optimizer,
    planned,
    preset,
    split,
    stack,
    uniform,
    weighted,
)

_FLAT, _POOL, _MEAN = layer("Flatten"), layer("MaxPooling2D"), layer("GlobalAveragePooling2D")
_ROWS = layer("Reshape", target_shape=[8, 8])
_NORM = layer("BatchNormalization")
_L2: Json = {"class_name": "L2", "config": {"l2": 0.01}}
_COSINE: Json = {
    "class_name": "CosineDecay",
    "config": {"initial_learning_rate": 0.01, "decay_steps": 800},
}


def _scheduled() -> Component:
    return Component("SGD", {"learning_rate": _COSINE, "momentum": 0.9})


_ILL = (
    Case(
        "fresh-rate-recurrent",
        "learning rate too high",
        stack("digits", "image", "digit", [_ROWS, layer("GRU", units=24)], optimizer("Adam", 1.0), epochs=6),
    ),
    Case(
        "fresh-rate-norm",
        "learning rate too high",
        stack(
            "mnist", "pixels", "even", [dense(64), dense(64)], optimizer("Adamax", 3.0), epochs=6, train=0.3
        ),
    ),
    Case(
        "fresh-rate-alcohol",
        "learning rate too high",
        stack(
            "wine",
            "features",
            "alcohol",
            [_NORM, dense(32)],
            optimizer("SGD", 2.0, momentum=0.9),
            epochs=20,
            batch_size=16,
        ),
    ),
    Case(
        "fresh-rate-cancer",
        "learning rate too high",
        stack(
            "breast-cancer",
            "features",
            "malignant",
            [dense(64), dense(64)],
            optimizer("Adam", 3.0),
            epochs=10,
        ),
    ),
    Case(
        "fresh-dead-cancer",
        "dead units",
        stack(
            "breast-cancer",
            "features",
            "malignant",
            [dense(64, bias_initializer=constant(-60.0)), dense(16, "tanh")],
            optimizer("Adam", 0.001),
            epochs=12,
        ),
    ),
    Case(
        "fresh-dead-conv",
        "dead units",
        stack(
            "mnist",
            "image",
            "even",
            [conv(8), _POOL, conv(16, bias_initializer=constant(-8.0)), _MEAN],
            optimizer("RMSprop"),
            epochs=5,
            train=0.2,
        ),
    ),
    Case(
        "fresh-dead-activation",
        "dead units",
        stack(
            "digits",
            "pixels",
            "digit",
            [
                ("Dense", {"units": 64, "kernel_initializer": uniform(-0.5, -0.2)}),
                layer("Activation", activation="relu"),
                dense(32),
            ],
            optimizer("SGD", 0.05),
            epochs=6,
        ),
    ),
    Case(
        "fresh-vanishing-tanh",
        "vanishing gradients",
        stack(
            "digits",
            "pixels",
            "digit",
            [dense(32, "tanh", kernel_initializer=normal(0.03))] * 8,
            optimizer("SGD", 0.05),
            epochs=8,
        ),
    ),
    Case(
        "fresh-vanishing-cancer",
        "vanishing gradients",
        stack(
            "breast-cancer",
            "features",
            "malignant",
            [dense(16, "sigmoid")] * 10,
            optimizer("SGD", 0.05),
            epochs=15,
        ),
    ),
    Case(
        "fresh-overfit-recurrent",
        "overfitting",
        stack(
            "digits",
            "image",
            "digit",
            [_ROWS, layer("LSTM", units=64)],
            optimizer("Adam", 0.005),
            epochs=60,
            train=0.04,
        ),
    ),
    Case(
        "fresh-overfit-outputs",
        "overfitting",
        split(
            "mnist",
            "coarse",
            [dense(256)],
            {"digit": [dense(64)], "even": []},
            optimizer(),
            epochs=60,
            train=0.03,
        ),
    ),
    Case(
        "fresh-overfit-bands",
        "overfitting",
        stack("mnist", "profile", "digit", [dense(256), dense(256)], optimizer(), epochs=60, train=0.04),
    ),
    Case(
        "fresh-imbalance-cancer",
        "imbalance",
        stack("mnist", "coarse", "even", [dense(16)], optimizer("SGD", 0.02), epochs=8, train=0.5),
        unequal("mnist", "even", {0: 0.02}),
    ),
    Case(
        "fresh-imbalance-digits",
        "imbalance",
        stack("digits", "lower", "digit", [dense(32)], optimizer("Nadam"), epochs=10),
        unequal("digits", "digit", {0: 0.01, 4: 0.01}),
    ),
    Case(
        "fresh-nothing-frozen",
        "not learning",
        stack(
            "digits",
            "pixels",
            "even",
            [layer("Rescaling", scale=0.0001), dense(32, "tanh", trainable=False)],
            optimizer("SGD", 0.01),
            epochs=10,
        ),
    ),
    Case(
        "fresh-nothing-slow",
        "not learning",
        stack("diabetes", "features", "progression", [dense(32)], optimizer("Adam", 1e-6), epochs=15),
    ),
)

_HEALTHY = (
    Case(
        "fresh-recurrent",
        None,
        stack(
            "digits", "image", "digit", [_ROWS, layer("LSTM", units=32)], optimizer("Adam", 0.005), epochs=15
        ),
    ),
    Case(
        "fresh-l2",
        None,
        stack(
            "mnist", "pixels", "digit", [dense(64, kernel_regularizer=_L2)], optimizer(), epochs=10, train=0.4
        ),
    ),
    Case("fresh-schedule", None, stack("digits", "pixels", "digit", [dense(64)], _scheduled(), epochs=20)),
    Case(
        "fresh-weighted",
        None,
        weighted(
            stack("breast-cancer", "features", "malignant", [dense(16)], optimizer(), epochs=20), "malignant"
        ),
    ),
    Case(
        "fresh-early-stopping",
        None,
        planned(
            stack("mnist", "pixels", "digit", [dense(128)], optimizer(), epochs=40, train=0.2),
            callbacks=(Component("EarlyStopping", {"patience": 2, "restore_best_weights": True}),),
        ),
    ),
    Case(
        "fresh-deep-residual-like",
        None,
        stack(
            "digits",
            "pixels",
            "digit",
            [row for _ in range(6) for row in (dense(32), _NORM)],
            optimizer(),
            epochs=20,
        ),
    ),
    Case(
        "fresh-selu",
        None,
        stack(
            "mnist", "coarse", "even", [dense(32, "selu")] * 4, optimizer("SGD", 0.02), epochs=12, train=0.5
        ),
    ),
    Case(
        "fresh-augmented",
        None,
        planned(
            stack(
                "mnist",
                "image",
                "digit",
                [conv(8), _POOL, conv(16), _MEAN],
                optimizer("Adam", 0.005),
                epochs=6,
                train=0.3,
            ),
            augmentation=(Component("RandomRotation", {"factor": 0.05}),),
        ),
    ),
    Case(
        "fresh-absolute-error",
        None,
        stack("diabetes", "features", "progression", [dense(16, "tanh")], optimizer("Adam", 0.01), epochs=25),
    ),
    Case(
        "fresh-slow-sgd",
        None,
        stack("mnist", "pixels", "digit", [dense(32)], optimizer("SGD", 0.005), epochs=6, train=0.5),
    ),
    Case(
        "fresh-wine-tiny",
        None,
        stack(
            "wine",
            "features",
            "cultivar",
            [_NORM, dense(4)],
            optimizer("Adam", 0.02),
            epochs=30,
            train=0.3,
            batch_size=8,
        ),
    ),
    Case(
        "fresh-iris-three-epochs",
        None,
        stack("iris", "features", "species", [dense(8)], optimizer("SGD", 0.01), epochs=3, batch_size=4),
    ),
    Case(
        "fresh-siamese-sgd",
        None,
        preset("siamese", optimizer("SGD", 0.05, momentum=0.9), epochs=8, train=0.3),
    ),
    Case(
        "fresh-outputs",
        None,
        split(
            "digits",
            "pixels",
            [dense(48)],
            {"digit": [dense(24)], "even": []},
            optimizer("Adagrad", 0.05),
            epochs=20,
        ),
    ),
    Case(
        "fresh-pooled",
        None,
        stack("digits", "image", "even", [conv(24), _MEAN, dense(24)], optimizer("Adam", 0.005), epochs=25),
    ),
    Case(
        "fresh-tissues",
        None,
        preset(
            "unet",
            optimizer("Adam", 0.002),
            epochs=5,
            train=0.4,
            options={"base_filters": 4, "num_classes": 3},
        ),
    ),
)

#: Sixteen that are ill, then sixteen that are not.
CASES: tuple[Case, ...] = (*_ILL, *_HEALTHY)
