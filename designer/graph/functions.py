"""Code of the design's own: where it is used, and the edits of it. Here it is text and is never run."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from dataclasses import replace

from .changes import found, without
from .edits import EditRefused
from .model import CUSTOM_PREFIX, Component, Document, Objective, Plan
from .topology import functions_of, renamed_in, renamed_layers

#: A source is small: whole programs belong into a library, which the operator can name.
LONGEST = 64_000
#: All sources of a design.
LONGEST_TOGETHER = 256_000
_LONGEST_NAME = 80


def components(plan: Plan) -> Iterator[Component]:
    """The optimizer, losses and metrics of a training plan."""
    yield plan.optimizer
    for objective in plan.objectives.values():
        if objective.loss is not None:
            yield objective.loss
        yield from objective.metrics


def functions_used(document: Document) -> frozenset[str]:
    """The names of the design's own code that its layers and its training plan name."""
    graphs = (document.graph, *document.models.values())
    names = {name for graph in graphs for layer in graph.layers.values() for name in functions_of(layer)}
    named = (one.custom for one in components(document.training))
    return frozenset(names.union(name for name in named if name is not None))


def set_function(document: Document, name: str, source: str) -> Document:
    """The design with a source under a name, in its place if there was one."""
    _must_be_a_name(name)
    functions = {**document.functions, name: source}
    if too_much := _too_much(functions):
        raise EditRefused(f"{too_much[0].upper()}{too_much[1:]}.")
    return replace(document, functions=functions)


def function_faults(document: Document) -> Iterator[str]:
    """What stops a design's own code from being kept at all, each in words."""
    yield from (
        f"custom code is named {name[:_LONGEST_NAME]!r}, which is no name in Python"
        for name in document.functions
        if not _is_a_name(name)
    )
    if too_much := _too_much(document.functions):
        yield too_much


def _too_much(functions: Mapping[str, str]) -> str | None:
    for name, source in functions.items():
        if len(source) > LONGEST:
            return f"the code of {name[:_LONGEST_NAME]!r} has {len(source):,} characters; up to {LONGEST:,} are kept in a design"
    together = sum(map(len, functions.values()))
    if together <= LONGEST_TOGETHER:
        return None
    return f"the design's code has {together:,} characters; up to {LONGEST_TOGETHER:,} are kept in a design"


def remove_function(document: Document, name: str) -> Document:
    """The design without a source that nothing uses."""
    left = without(document.functions, name, "custom code")
    if name in functions_used(document):
        raise EditRefused(f"{name!r} is still used. Remove what uses it first.")
    return replace(document, functions=left)


def rename_function(document: Document, name: str, to: str) -> Document:
    """The design with a source under another name, and with all that used it using that."""
    found(document.functions, name, "custom code")
    _must_be_a_name(to)
    if to in document.functions and to != name:
        raise EditRefused(f"There is custom code {to!r} already.")
    return replace(
        document,
        functions={to if key == name else key: source for key, source in document.functions.items()},
        graph=renamed_layers(document.graph, "custom", name, to),
        models={key: renamed_layers(graph, "custom", name, to) for key, graph in document.models.items()},
        training=_in_plan(document.training, name, to),
    )


def _must_be_a_name(name: str) -> None:
    if not _is_a_name(name):
        raise EditRefused(
            "Custom code is named as Python names things: letters, digits and underscores, with no digit "
            f"first, such as my_loss; {name[:_LONGEST_NAME]!r} is not."
        )


def _is_a_name(name: str) -> bool:
    plain = name.isascii() and name.isidentifier() and len(name) <= _LONGEST_NAME
    return plain and not keyword.iskeyword(name) and not name.startswith("__")


def _in_plan(plan: Plan, name: str, to: str) -> Plan:
    objectives = {key: _in_objective(one, name, to) for key, one in plan.objectives.items()}
    return replace(plan, optimizer=_in_component(plan.optimizer, name, to), objectives=objectives)


def _in_objective(objective: Objective, name: str, to: str) -> Objective:
    loss = objective.loss and _in_component(objective.loss, name, to)
    return replace(
        objective, loss=loss, metrics=tuple(_in_component(metric, name, to) for metric in objective.metrics)
    )


def _in_component(component: Component, name: str, to: str) -> Component:
    kind = CUSTOM_PREFIX + to if component.custom == name else component.kind
    return replace(component, kind=kind, config=renamed_in(component.config, "custom", name, to))
