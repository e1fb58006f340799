"""The data sets that Keras offers: not loaded, but of known shapes.

The shapes are those that the documentation of `keras.datasets` gives, for calls that take all samples.
"""

from __future__ import annotations

from collections.abc import Mapping

from designer.scripts.values import Native, Place, Samples, Session, Value

from .opaque import never

_Shape = tuple[int, ...]
#: Of training and test data, what is given and what is wanted.
_SHAPES: Mapping[str, tuple[_Shape, _Shape, _Shape, _Shape]] = {
    "mnist": ((60000, 28, 28), (60000,), (10000, 28, 28), (10000,)),
    "fashion_mnist": ((60000, 28, 28), (60000,), (10000, 28, 28), (10000,)),
    "cifar10": ((50000, 32, 32, 3), (50000, 1), (10000, 32, 32, 3), (10000, 1)),
    "cifar100": ((50000, 32, 32, 3), (50000, 1), (10000, 32, 32, 3), (10000, 1)),
    "boston_housing": ((404, 13), (404,), (102, 13), (102,)),
    "california_housing": ((16512, 8), (16512,), (4128, 8), (4128,)),
    "imdb": ((25000,), (25000,), (25000,), (25000,)),
    "reuters": ((8982,), (8982,), (2246,), (2246,)),
}
#: Arguments that leave the number of samples as it is.
_LEAVING = frozenset(["path", "label_mode", "num_words", "seed", "start_char", "oov_char", "index_from"])
_WHY = "data are not loaded while a script is read"


def of_datasets(name: str, function: str) -> Native:
    """A function of one of Keras's data sets."""
    other = never(function, _WHY)
    shapes = _SHAPES.get(name)
    if shapes is None or function != "load_data":
        return other

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        if args or not _LEAVING.issuperset(kwargs):
            return other.run(session, args, kwargs, place)
        parts = [Samples(f"{name}[{count}]", _WHY, place, shape) for count, shape in enumerate(shapes)]
        return (parts[0], parts[1]), (parts[2], parts[3])

    return Native(f"{name}.{function}", run)
