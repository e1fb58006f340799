"""Losses and metrics of the design's own that are given settings: functions that Keras can save, as no partial is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.catalogue import Family
from designer.graph import Component, Document, Objective

from .identifiers import distinct
from .known import Known, component_entry
from .own_marks import marked
from .own_source import REGISTRATION
from .refusal import refusals_at
from .values import component, settings

PLAN = "The training plan"


@dataclass(frozen=True, slots=True)
class Tuned:
    """A function of the program that calls one of the design's own with settings."""

    of: Component
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Components:
    """The texts of optimizers, losses and metrics, and the functions that they need above main()."""

    known: Known
    functions: Sequence[Tuned] = ()

    def text(self, family: Family, made_of: Component) -> str:
        """What stands for a component among the arguments of compile()."""
        if not _is_function(made_of, self.known):
            return component(family, made_of, self.known)
        component_entry(family, made_of.kind, self.known)
        name = next((each.name for each in self.functions if each.of == made_of), None)
        if name is not None and family == "metric":
            return f"keras.metrics.MeanMetricWrapper({name}, name={made_of.custom!r})"
        return name or marked(str(made_of.custom))


def components(document: Document, known: Known, taken: set[str]) -> Components:
    """The texts of the plan's components; the names of new functions are added to `taken`."""
    found: list[Tuned] = []
    for output in document.graph.outputs:
        objective = document.training.objectives.get(output.name, Objective())
        for made_of in (objective.loss, *objective.metrics):
            if made_of is None or not made_of.config or not _is_function(made_of, known):
                continue
            if all(each.of != made_of for each in found):
                found.append(_tuned(made_of, known, taken))
    return Components(known, tuple(found))


def _is_function(made_of: Component, known: Known) -> bool:
    return made_of.custom is not None and not known.own[made_of.custom].is_class


def _tuned(made_of: Component, known: Known, taken: set[str]) -> Tuned:
    own = str(made_of.custom)
    with refusals_at(PLAN):
        given = settings(component_entry("loss", made_of.kind, known), made_of.config)
    name = distinct(f"{own}_with_{'_'.join(given)}", taken)
    taken.add(name)
    arguments = ", ".join(["y_true", "y_pred", *(f"{key}={text}" for key, text in given.items())])
    lines = [
        REGISTRATION,
        f"def {name}(y_true, y_pred):",
        f"    return {marked(own)}({arguments})",
    ]
    return Tuned(made_of, name, "\n".join(lines))
