"""Twenty more small trainings, made when the rules had been adjusted with all others; the rules stayed as they were."""

from __future__ import annotations

from .case import Case, unequal
from .designs import constant, conv, dense, layer, normal, optimizer, stack, uniform

_FLAT, _NORM = layer("Flatten"), layer("BatchNormalization")

_ILL = (
    Case(
        "last-rate-cnn",
        "learning rate too high",
        stack("digits", "image", "even", [conv(8), _FLAT, dense(16)], optimizer("Adam", 0.5), epochs=8),
    ),
    Case(
        "last-rate-momentum",
        "learning rate too high",
        stack(
            "digits", "upper", "digit", [dense(64), dense(64)], optimizer("SGD", 2.0, momentum=0.9), epochs=6
        ),
    ),
    Case(
        "last-rate-diabetes",
        "learning rate too high",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(64), dense(64)],
            optimizer("RMSprop", 1.0),
            epochs=10,
        ),
    ),
    Case(
        "last-dead-digits",
        "dead units",
        stack(
            "digits",
            "lower",
            "even",
            [dense(40), dense(40, bias_initializer=constant(-15.0))],
            optimizer(),
            epochs=8,
        ),
    ),
    Case(
        "last-dead-first",
        "dead units",
        stack(
            "digits",
            "image",
            "digit",
            [conv(12, kernel_initializer=uniform(-0.4, -0.2)), _FLAT],
            optimizer("Adam", 0.002),
            epochs=6,
        ),
    ),
    Case(
        "last-dead-diabetes",
        "dead units",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(32), dense(32, bias_initializer=constant(-25.0))],
            optimizer("SGD", 0.02),
            epochs=20,
            batch_size=16,
        ),
    ),
    Case(
        "last-vanishing-digits",
        "vanishing gradients",
        stack("digits", "upper", "even", [dense(24, "sigmoid")] * 9, optimizer("SGD", 0.1), epochs=8),
    ),
    Case(
        "last-vanishing-tanh",
        "vanishing gradients",
        stack(
            "wine",
            "features",
            "cultivar",
            [_NORM] + [dense(24, "tanh", kernel_initializer=normal(0.02))] * 8,
            optimizer("SGD", 0.1),
            epochs=30,
            batch_size=8,
        ),
    ),
    Case(
        "last-overfit-digits",
        "overfitting",
        stack(
            "digits",
            "lower",
            "digit",
            [dense(256), dense(256)],
            optimizer("Adam", 0.003),
            epochs=80,
            train=0.06,
        ),
    ),
    Case(
        "last-overfit-diabetes",
        "overfitting",
        stack(
            "diabetes",
            "features",
            "progression",
            [dense(200, "tanh"), dense(200)],
            optimizer("Adam", 0.003),
            epochs=120,
            train=0.2,
        ),
    ),
    Case(
        "last-overfit-upper",
        "overfitting",
        stack(
            "digits", "upper", "even", [dense(256), dense(128)], optimizer("RMSprop"), epochs=80, train=0.08
        ),
    ),
    Case(
        "last-imbalance",
        "imbalance",
        stack("digits", "lower", "even", [dense(8, "tanh")], optimizer("SGD", 0.02), epochs=8),
        unequal("digits", "even", {1: 0.03}),
    ),
    Case(
        "last-nothing",
        "not learning",
        stack("digits", "pixels", "digit", [dense(64, "tanh")], optimizer("SGD", 1e-5), epochs=6),
    ),
)

_HEALTHY = (
    Case(
        "last-tanh",
        None,
        stack("digits", "pixels", "digit", [dense(48, "tanh")], optimizer("SGD", 0.05), epochs=15),
    ),
    Case(
        "last-deep",
        None,
        stack("digits", "pixels", "even", [dense(32)] * 5, optimizer("Adam", 0.0005), epochs=20),
    ),
    Case(
        "last-cancer",
        None,
        stack("breast-cancer", "features", "malignant", [dense(24)], optimizer("RMSprop", 0.002), epochs=40),
    ),
    Case(
        "last-diabetes",
        None,
        stack(
            "diabetes", "features", "progression", [dense(12), dense(12)], optimizer("Adam", 0.003), epochs=30
        ),
    ),
    Case(
        "last-cnn",
        None,
        stack("digits", "image", "digit", [conv(8), conv(8), _FLAT], optimizer("Nadam", 0.002), epochs=10),
    ),
    Case(
        "last-dropout",
        None,
        stack(
            "wine",
            "features",
            "cultivar",
            [_NORM, dense(32), layer("Dropout", rate=0.7)],
            optimizer("Adam", 0.003),
            epochs=30,
            batch_size=8,
        ),
    ),
    Case("last-short", None, stack("digits", "upper", "even", [dense(16)], optimizer("SGD", 0.01), epochs=4)),
)

#: Thirteen that are ill, then seven that are not.
CASES: tuple[Case, ...] = (*_ILL, *_HEALTHY)
