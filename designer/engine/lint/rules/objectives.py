"""The training plan and the outputs must speak of the same things."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.engine.lint.losses import usual
from designer.engine.lint.outputs import outputs
from designer.graph import Analysis, Diagnostic, Document, Fix, Objective, SetTraining


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Outputs that are trained for nothing, and objectives of outputs that do not exist."""
    objectives = document.training.objectives
    names = [output.name for output in document.graph.outputs]
    orphans = [name for name in objectives if name not in names]
    for trained in outputs(document, analysis):
        name = trained.output.name
        if name in objectives:
            continue
        fixes = [_move(document, orphan, name) for orphan in orphans[:1]]
        objective = usual(trained.last.activation) if trained.last else None
        if objective is not None and objective.loss is not None:
            fixes.append(Fix(f"Train it with {objective.loss.kind}", trained.aim(objective)))
        message = f"Nothing says what the output {name!r} is trained for. Choose a loss for it."
        yield Diagnostic("warning", message, "no-objective", node=trained.output.node, fixes=tuple(fixes))
    for name in orphans if names else []:
        message = f"The training plan speaks of an output {name!r}, which does not exist. Remove it there."
        fix = Fix(f"Remove {name} from the plan", _plan(document, _without(document, name)))
        yield Diagnostic("warning", message, "orphan-objective", parameter=name, fixes=(fix,))
    if names and objectives and not any(objectives[n].loss for n in names if n in objectives):
        message = "No output has a loss, so there is nothing to learn. Choose a loss for one output."
        yield Diagnostic("warning", message, "no-loss")


def _without(document: Document, name: str) -> dict[str, Objective]:
    return {key: value for key, value in document.training.objectives.items() if key != name}


def _move(document: Document, before: str, after: str) -> Fix:
    objectives = _without(document, before) | {after: document.training.objectives[before]}
    return Fix(f"Use the plan for {before}", _plan(document, objectives))


def _plan(document: Document, objectives: dict[str, Objective]) -> SetTraining:
    return SetTraining(training=replace(document.training, objectives=objectives))
