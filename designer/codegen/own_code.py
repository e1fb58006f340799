"""Which of a design's own code its program needs: what the model and the plan use, and what that uses itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from designer.custom import read_all
from designer.graph import Component, Document, Objective, functions_in, functions_of

from .own_imports import STANDARD
from .own_source import Source, own_text, read_source
from .reaching import graphs_in_use, layers_that_matter
from .refusal import CodeRefused


@dataclass(frozen=True, slots=True)
class OwnCode:
    """The sources that a program carries, in the design's order, and their texts without imports."""

    sources: tuple[Source, ...] = ()
    texts: tuple[str, ...] = ()


def own_code(document: Document) -> OwnCode:
    """The code that the design's program needs; CodeRefused when it is wrong or not there."""
    given = frozenset(_given(document))
    used = given.union(_called(document))
    missing = sorted(used - document.functions.keys())
    if missing:
        raise CodeRefused(
            f"This design has no custom code named {missing[0]!r}. Write it, or use something else."
        )
    if not used:
        return OwnCode()
    readable = dict(_readable(document.functions, used))
    needed = _with_what_they_use(used, readable)
    sources = [source for name, source in readable.items() if name in needed]
    _must_stay(sources)
    return OwnCode(
        tuple(sources),
        tuple(own_text(each, register=each.is_class or each.name in given) for each in sources),
    )


def _called(document: Document) -> Iterator[str]:
    """The code that layers are."""
    for graph in graphs_in_use(document):
        for layer in layers_that_matter(graph):
            yield from functions_of(graph.layers[layer])


def _given(document: Document) -> Iterator[str]:
    """The code that is handed to something by its name, and saved by it: activations, losses and metrics."""
    for graph in graphs_in_use(document):
        for layer in layers_that_matter(graph):
            if graph.layers[layer].placeholder is None:
                yield from functions_in(graph.layers[layer].config)
    for component in _components(document):
        yield from functions_in(component.config)
        if component.custom is not None:
            yield component.custom


def _readable(functions: Mapping[str, str], used: Collection[str]) -> Iterator[tuple[str, Source]]:
    """The sources that define something. What is wrong with one that is used is refused."""
    for name, written in read_all(functions).items():
        if written.problems and name in used:
            first = written.problems[0]
            raise CodeRefused(f"Custom code {name!r}, line {first.line}: {first.message}")
        if written.problems:
            continue
        try:
            yield name, read_source(name, functions[name])
        except CodeRefused:
            if name in used:
                raise


def _with_what_they_use(used: Collection[str], sources: Mapping[str, Source]) -> set[str]:
    """The sources in use and those that define names they refer to: of two that do, the later one counts."""
    needed, waiting = set(used), list(used)
    while waiting:
        user = sources[waiting.pop()]
        for name, source in sources.items():
            if name not in needed and _gives(source, user):
                needed.add(name)
                waiting.append(name)
    return needed


def _must_stay(sources: Sequence[Source]) -> None:
    """Refuse code that puts something else in the place of code before it, which is meant by that name."""
    for place, source in enumerate(sources):
        for later in sources[place + 1 :]:
            if source.name in later.defined:
                raise CodeRefused(
                    f"Custom code {later.name!r}, line {later.defined[source.name]}: this replaces custom code "
                    f"{source.name!r}. Give it another name."
                )


def _gives(source: Source, user: Source) -> bool:
    """Whether a source binds a name that another refers to, other than that one does itself."""
    meant = {**STANDARD, **{each.name: each.target for each in user.imports}}
    imported = (each.name for each in source.imports if meant.get(each.name) != each.target)
    return not user.uses.isdisjoint({*source.defined, *imported})


def _components(document: Document) -> Iterator[Component]:
    """The optimizer, and the losses and metrics of outputs that there are."""
    yield document.training.optimizer
    for output in document.graph.outputs:
        objective = document.training.objectives.get(output.name, Objective())
        yield from [] if objective.loss is None else [objective.loss]
        yield from objective.metrics
