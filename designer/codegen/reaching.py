"""Which graphs and layers of a document its model is made of: those that lead to an output."""

from __future__ import annotations

from collections.abc import Iterator

from designer.graph import Document, Graph, LayerId, models_of

from .wiring import Wiring


def graphs_in_use(document: Document) -> Iterator[Graph]:
    """The root graph, and those of the sub-models that it needs."""
    yield document.graph
    yield from (document.models[name] for name in inner_first(document))


def layers_that_matter(graph: Graph) -> list[LayerId]:
    """The layers whose calls lead to an output, in the order of their first calls."""
    wiring = Wiring(graph)
    return list(dict.fromkeys(wiring.layer(id).id for id in wiring.calls))


def inner_first(document: Document) -> list[str]:
    """The sub-models that the root graph needs, each after those it needs itself."""
    found: list[str] = []
    waiting = [(name, False) for name in reversed(_inner(document.graph))]
    while waiting:
        name, is_done = waiting.pop()
        if is_done:
            found.append(name)
        elif name not in found:
            waiting.append((name, True))
            waiting += [(inner, False) for inner in reversed(_inner(document.models[name]))]
    return list(dict.fromkeys(found))


def _inner(graph: Graph) -> list[str]:
    layers = (graph.layers[layer] for layer in layers_that_matter(graph))
    return list(dict.fromkeys(model for layer in layers for model in models_of(layer)))
