"""The layers: parameters off their constructors, ports off their calls."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

import keras

from designer.catalogue.model import Entry, Parameter, Port
from designer.graph import DEFAULT_PORT, INPUT

from . import docstrings, parameters
from .components import public
from .overrides import overrides

#: Keras's folders of layers → the headings of its documentation.
_CATEGORIES = {
    "core": "Core",
    "convolutional": "Convolution",
    "pooling": "Pooling",
    "rnn": "Recurrent",
    "preprocessing": "Preprocessing",
    "image_preprocessing": "Image preprocessing",
    "normalization": "Normalization",
    "regularization": "Regularization",
    "attention": "Attention",
    "reshaping": "Reshaping",
    "merging": "Merging",
    "activations": "Activation",
}
_FIRST = {"inputs", "sequences", "sequence", "data", "x"}
_TENSOR_ARGUMENTS = re.compile(r"(?:^|_)(?:mask|states?|bias|key|query|value|sequences?|inputs?|data|x)$")


def entries() -> Iterator[Entry]:
    """The entries of all layers that a design can hold."""
    yield _input()
    for name, aliases, found in public(keras.layers, _is_layer):
        if not overrides().omits("layer", name):
            yield overrides().entry(read(name, aliases, found))


def _is_layer(found: Any) -> bool:
    return inspect.isclass(found) and issubclass(found, keras.layers.Layer)


def _input() -> Entry:
    text = docstrings.read(keras.Input.__doc__)
    shape = Parameter("shape", "shape", required=True, help=text.arguments.get("shape", ""))
    dtype = Parameter("dtype", "dtype", help=text.arguments.get("dtype", ""), optional=True)
    return Entry(INPUT, "layer", "Core", text.summary, text.text, (shape, dtype))


def read(name: str, aliases: tuple[str, ...], layer: type[keras.layers.Layer]) -> Entry:
    """The entry of one class of layer."""
    text = docstrings.read(layer.__doc__)
    constructor = inspect.signature(layer)
    arguments = parameters.named(constructor, without=("name",))
    known = parameters.read("layer", name, arguments, text.arguments, lambda values: layer(**values))
    if any(p.kind is p.VAR_KEYWORD for p in constructor.parameters.values()):
        known = (*known, *_of_every_layer(known))
    call = parameters.named(inspect.signature(layer.call), without=("training",))
    tensors = [argument for argument in call if _is_tensor(argument)]
    others = [argument for argument in call if not _is_tensor(argument)]
    return Entry(
        name,
        "layer",
        _category(layer),
        text.summary,
        text.text,
        known,
        _ports(layer, tensors, text.call_arguments),
        _outputs(known, call),
        arguments=parameters.read("layer", name, others, text.call_arguments),
        aliases=aliases,
    )


def _of_every_layer(known: tuple[Parameter, ...]) -> Iterator[Parameter]:
    """What the base class takes, where a layer does not name it itself."""
    taken = {parameter.name for parameter in known}
    if "trainable" not in taken:
        yield Parameter("trainable", "boolean", default=True, help="Whether training changes its weights.")
    if "dtype" not in taken:
        text = (
            "The type of its numbers, or a policy such as mixed_bfloat16; Keras's setting if none is given."
        )
        yield Parameter("dtype", "dtype", help=text, optional=True)


def _is_tensor(argument: inspect.Parameter) -> bool:
    """Whether a call argument takes tensors: required, or None by default and named like one."""
    if argument.default is argument.empty:
        return True
    return argument.default is None and bool(_TENSOR_ARGUMENTS.search(argument.name))


def _ports(
    layer: type[keras.layers.Layer], tensors: list[inspect.Parameter], texts: Mapping[str, str]
) -> tuple[Port, ...]:
    merges = _category(layer) == _CATEGORIES["merging"]
    ports = []
    for i, argument in enumerate(tensors):
        many = (merges and i == 0) or _takes_a_list(argument.name, texts.get(argument.name, ""))
        name = DEFAULT_PORT if argument.name in _FIRST else argument.name
        ports.append(Port(name, many, argument.default is argument.empty))
    return tuple(ports)


def _takes_a_list(name: str, text: str) -> bool:
    return name in ("initial_state", "states") or bool(re.match(r"(?:a )?list of", text, re.IGNORECASE))


def _outputs(known: tuple[Parameter, ...], call: list[inspect.Parameter]) -> int | None:
    """One, unless an argument of the constructor or of the call adds more."""
    names = {parameter.name for parameter in known} | {argument.name for argument in call}
    holds = any(parameter.type == "layer" for parameter in known)
    return None if holds or names & {"return_state", "return_attention_scores", "states"} else 1


def _category(layer: type[keras.layers.Layer]) -> str:
    folders = [part for part in layer.__module__.split(".")[:-1] if part in _CATEGORIES]
    return _CATEGORIES[folders[-1]] if folders else "Other"
