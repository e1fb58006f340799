"""The part of a program that describes the model: imports, library classes, functions, build_model()."""

from __future__ import annotations

from collections.abc import Mapping

from designer.graph import ROOT, Document, display_names, models_of

from .functions import GraphWriter
from .identifiers import distinct, identifier
from .known import Known
from .lines import Part
from .reaching import graphs_in_use, inner_first, layers_that_matter
from .refusal import refusals_at
from .style import Layout
from .wiring import Wiring

#: A chain longer than this needs more of Python's stack than it gives by default.
DEEP = 900
FRAMES = 50_000


def model_parts(document: Document, known: Known, taken: set[str], layout: Layout) -> list[Part]:
    """The functions that build the document's model, `build_model` last; their names are added to `taken`."""
    users = _users(document)
    names = {model: distinct(f"build_{identifier(model, 'model')}", taken) for model in inner_first(document)}
    taken.update(names.values())

    def builder(model: str, name: str) -> str:
        return f"{names[model]}({name if len(users[model]) > 1 else ''})"

    parts: list[Part] = []
    for model, function in names.items():
        many = len(users[model]) > 1
        name = "name" if many else repr(users[model][0])
        with refusals_at(f"sub-model {model!r}"):
            writer = GraphWriter(document, known, model, taken, builder, layout)
            parts.extend(writer.parts(function, "name" if many else "", name))
    parts.extend(GraphWriter(document, known, ROOT, taken, builder, layout).parts("build_model"))
    return parts


def depth(document: Document) -> int:
    """How many calls follow each other, at most, in one graph of the document."""
    return max(_longest_chain(Wiring(graph)) for graph in (document.graph, *document.models.values()))


def _longest_chain(wiring: Wiring) -> int:
    lengths: dict[str, int] = {}
    for id in wiring.order:
        lengths[id] = 1 + max((lengths[source] for source, _ in wiring.consumed(id)), default=0)
    return max(lengths.values(), default=0)


def _users(document: Document) -> Mapping[str, list[str]]:
    """For every sub-model in use the names of the layers that call it, wherever they are."""
    users: dict[str, list[str]] = {}
    for graph in graphs_in_use(document):
        for layer in layers_that_matter(graph):
            found = graph.layers[layer]
            for model in models_of(found):
                name = display_names(graph)[layer] if found.model is not None else model
                users.setdefault(model, []).append(name)
    return users
