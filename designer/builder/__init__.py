"""From a document to a real keras.Model, and its training plan compiled onto it."""

from .allowed import find_class, find_op
from .augmentation import make_augmentation
from .callbacks import make_callbacks
from .callee import Callee, call, make_layer
from .mistakes import CustomFailed, NotInKeras, Unconnected, UnknownName, UnknownParameter, WrongValue
from .models import (
    BuildFailed,
    Trace,
    build,
    build_graph,
    build_traced,
    deep_recursion,
    make_callee,
    make_input,
    missing_output,
)
from .running import TookTooLong, find_custom, located, problems_of, within
from .training import PlanFailed, compile_model, make_component
from .values import arguments
from .warming import take_over
from .weights import load_weights
from .words import Words, plain_words

__all__ = [
    "BuildFailed",
    "Callee",
    "CustomFailed",
    "NotInKeras",
    "PlanFailed",
    "TookTooLong",
    "Trace",
    "Unconnected",
    "UnknownName",
    "UnknownParameter",
    "Words",
    "WrongValue",
    "arguments",
    "build",
    "build_graph",
    "build_traced",
    "call",
    "compile_model",
    "deep_recursion",
    "find_class",
    "find_custom",
    "find_op",
    "load_weights",
    "located",
    "make_augmentation",
    "make_callbacks",
    "make_callee",
    "make_component",
    "make_input",
    "make_layer",
    "missing_output",
    "plain_words",
    "problems_of",
    "take_over",
    "within",
]  # fmt: skip
