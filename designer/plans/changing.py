"""Edits of a plan as fixes, for what the rules find."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import Component, Document, Fix, Objective, Plan, SetObjective, SetTraining


def plan_fix(title: str, plan: Plan) -> Fix:
    """The fix that puts another plan in place."""
    return Fix(title, SetTraining(training=plan))


def objective_fix(title: str, output: str, objective: Objective) -> Fix:
    """The fix that gives an output another objective."""
    return Fix(title, SetObjective(output=output, objective=objective))


def callback_fix(title: str, document: Document, number: int, callback: Component | None) -> Fix:
    """The fix that puts another callback, or none, in the place of one."""
    plan = document.training
    return plan_fix(title, replace(plan, callbacks=_replaced(plan.callbacks, number, callback)))


def augmentation_fix(title: str, document: Document, number: int, layer: Component | None) -> Fix:
    """The fix that puts another augmentation layer, or none, in the place of one."""
    plan = document.training
    return plan_fix(title, replace(plan, augmentation=_replaced(plan.augmentation, number, layer)))


def _replaced(held: tuple[Component, ...], number: int, one: Component | None) -> tuple[Component, ...]:
    return (*held[:number], *(() if one is None else (one,)), *held[number + 1 :])
