"""What scripts use of NumPy for sizes and constants. Data are never loaded or made up."""

from __future__ import annotations

from functools import cache

import numpy as np

from designer.scripts.interpreter.samples import keeping, reshaped, widened
from designer.scripts.keras_objects import native
from designer.scripts.values import Module, Native, Value

from .opaque import never, nothing, opaque
from .sizes import guarded

_FUNCTIONS = frozenset(
    [
        "abs",
        "absolute",
        "add",
        "all",
        "amax",
        "amin",
        "any",
        "arange",
        "argmax",
        "argmin",
        "argsort",
        "around",
        "array",
        "array_split",
        "asarray",
        "atleast_1d",
        "broadcast_to",
        "cbrt",
        "ceil",
        "clip",
        "column_stack",
        "concatenate",
        "cos",
        "cosh",
        "cumprod",
        "cumsum",
        "deg2rad",
        "diag",
        "diff",
        "divide",
        "dot",
        "dstack",
        "empty",
        "equal",
        "exp",
        "exp2",
        "expand_dims",
        "expm1",
        "eye",
        "flip",
        "floor",
        "floor_divide",
        "fmax",
        "fmin",
        "full",
        "full_like",
        "gcd",
        "geomspace",
        "hstack",
        "hypot",
        "identity",
        "isclose",
        "isfinite",
        "isinf",
        "isnan",
        "lcm",
        "linspace",
        "log",
        "log10",
        "log1p",
        "log2",
        "logspace",
        "matmul",
        "max",
        "maximum",
        "mean",
        "median",
        "meshgrid",
        "min",
        "minimum",
        "mod",
        "multiply",
        "ndim",
        "negative",
        "ones",
        "ones_like",
        "outer",
        "pad",
        "power",
        "prod",
        "ravel",
        "reciprocal",
        "repeat",
        "reshape",
        "roll",
        "round",
        "sign",
        "sin",
        "sinh",
        "size",
        "sort",
        "split",
        "sqrt",
        "square",
        "squeeze",
        "stack",
        "std",
        "subtract",
        "sum",
        "swapaxes",
        "take",
        "tan",
        "tanh",
        "tile",
        "transpose",
        "tri",
        "tril",
        "triu",
        "trunc",
        "unique",
        "var",
        "vstack",
        "where",
        "zeros",
        "zeros_like",
    ]
)
_TYPES = frozenset(
    [
        "float16",
        "float32",
        "float64",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "bool_",
        "intp",
    ]
)
_CONSTANTS = frozenset(["pi", "e", "inf", "nan", "newaxis"])
_OLD = {"float": float, "int": int, "bool": bool, "product": np.prod, "Inf": np.inf, "NaN": np.nan}
_MODULES = frozenset({"random", "linalg", "typing"})


#: Functions that make arrays of known shapes of others.
_KEEPING = {"expand_dims": widened, "reshape": reshaped}


@cache
def numpy_name(path: tuple[str, ...]) -> Value | None:
    """What a name under `numpy` is, given without that."""
    if not path or (path[0] in _MODULES and len(path) == 1):
        return Module(("numpy", *path))
    name = path[0]
    if path == ("random", "seed"):
        return nothing("np.random.seed")
    if path[0] == "random":
        return never(".".join(("np", *path)), "it is drawn at random")
    if len(path) > 1:
        return None
    if name in _TYPES or name in _CONSTANTS:
        return _constant(name)
    if name in _FUNCTIONS:
        known = guarded(opaque(native(f"np.{name}", getattr(np, name))))
        return keeping(known, _KEEPING[name]) if name in _KEEPING else known
    old = _OLD.get(name)
    return _made(name, old) if callable(old) else old


def _constant(name: str) -> Value:
    found = getattr(np, name)
    return _made(name, found) if isinstance(found, type) else found


def _made(name: str, of: object) -> Native:
    assert callable(of)
    return opaque(native(f"np.{name}", of))
