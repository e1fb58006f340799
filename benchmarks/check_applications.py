"""`python -m benchmarks.check_applications [NAME …]`: every keras.applications model, opened and built again.

Prints for each the parameters and the largest difference of its outputs under equal random weights, on one
image of its usual size; its configuration must be the same. Takes some minutes; tests hold one of each family.
"""

from __future__ import annotations

import inspect
import json
import sys

import keras
import numpy as np

from designer.builder import build
from designer.importers import from_config
from tests.support import canonical as configs

APPLICATIONS = {
    name: make
    for name, make in vars(keras.applications).items()
    if inspect.isfunction(make) and name[0].isupper()
}

#: Where a model takes images of any size.
_USUAL = 224


def difference(name: str) -> tuple[int, float]:
    """The parameters of a model, and the largest difference of its outputs after it went through a design."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(1)
    model = APPLICATIONS[name](weights=None)
    again = build(from_config(json.loads(model.to_json()), f"{name}.json", "Keras 3"), structured=True)
    if again.count_params() != model.count_params():
        raise ValueError(f"{model.count_params()} parameters became {again.count_params()}")
    if found := configs.difference(*(configs.canonical(json.loads(one.to_json())) for one in (model, again))):
        raise ValueError(f"the configurations differ: {found}")
    again.set_weights(model.get_weights())
    sizes = [size or _USUAL for size in model.input_shape[1:]]
    image = np.random.default_rng(1).random((1, *sizes), np.float32)
    given, once_more = (np.asarray(one(image, training=False)) for one in (model, again))
    return model.count_params(), float(np.abs(given - once_more).max())


def main(names: list[str]) -> int:
    """Check the models of these names, or all; 1 when one differs."""
    wrong = 0
    for name in names or APPLICATIONS:
        parameters, largest = difference(name)
        wrong += largest != 0
        print(f"{name:<22} {parameters:>12,} parameters   largest difference {largest}", flush=True)
    print(f"{wrong} of {len(names or APPLICATIONS)} differ")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
