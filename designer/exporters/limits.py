"""What formats have in common in what they cannot express."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from importlib.util import find_spec

from designer.custom import switched_on, waiting
from designer.graph import ROOT, Document, Layer, display_names, effective

from .model import Limit

Says = Callable[[Layer], str]


def by_layer(document: Document, says: Says, *, stops: bool = False) -> Iterator[Limit]:
    """What is said of layers, each once, where `says` has words for them."""
    built = effective(document)
    for name, graph in ((ROOT, built.graph), *built.models.items()):
        names, seen = display_names(graph), set[str]()
        for node in graph.nodes.values():
            layer = graph.layers[node.layer]
            if layer.id not in seen and (message := says(layer)):
                yield Limit(message, names[layer.id], name, node.id, stops)
            seen.add(layer.id)


def of_kinds(document: Document, messages: Mapping[str, str]) -> Iterator[Limit]:
    """What is said of layers of some kinds, also inside wrappers."""
    return by_layer(document, lambda layer: next((messages[k] for k in _kinds(layer) if k in messages), ""))


def unbuildable(document: Document) -> Iterator[Limit]:
    """Why Keras cannot build a design: placeholders, and code that may not run."""
    yield from by_layer(document, _placeholder, stops=True)
    if document.functions and not switched_on():
        yield Limit(
            "The design carries code of its own, and such code is switched off on this server.", stops=True
        )
    elif unread := waiting(document):
        yield Limit(_UNREAD.format(", ".join(unread)), stops=True)


def missing(packages: Collection[str], extra: str) -> Iterator[Limit]:
    """That packages are not installed, with what installs them."""
    absent = [package for package in packages if find_spec(package) is None]
    if absent:
        yield Limit(_MISSING.format(", ".join(absent), extra), stops=True)


_UNREAD = "The design carries code that has not been run here: {}. Read it under Custom code, and allow it if you trust it."
_MISSING = "Not installed here: {}. Install it with: pip install -c constraints.txt '.[{}]'"


def _placeholder(layer: Layer) -> str:
    if layer.placeholder is None:
        return ""
    return f"stands for {layer.placeholder}, which Keras does not have. Replace it by a layer first."


def _kinds(layer: Layer) -> Iterator[str]:
    yield layer.kind
    for value in layer.config.values():
        if isinstance(value, dict) and isinstance(value.get("class_name"), str):
            yield str(value["class_name"])
