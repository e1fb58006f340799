"""Callbacks that look at what is not logged, or do not go with the optimizer."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from designer.catalogue import callback_left_out
from designer.graph import Analysis, Component, Diagnostic, Document, Json, monitored
from designer.plans.changing import callback_fix, plan_fix

_ALSO_LOGGED = ("learning_rate",)


def check(document: Document, analysis: Analysis | None) -> Iterator[Diagnostic]:
    """A monitor that is not there, a rate that cannot be reduced, averages that are not kept, stops too late."""
    for number, callback in enumerate(document.training.callbacks):
        yield from _left_out(document, number, callback)
        yield from _not_logged(document, number, callback)
        match callback.kind:
            case "ReduceLROnPlateau":
                yield from _with_schedule(document, number)
            case "SwapEMAWeights":
                yield from _without_averages(document, number)
            case "EarlyStopping":
                yield from _too_patient(document, number, callback)


def _left_out(document: Document, number: int, callback: Component) -> Iterator[Diagnostic]:
    why = callback_left_out(callback.kind, callback.config)
    if why:
        fix = callback_fix(f"Remove {callback.kind}", document, number, None)
        message = f"{callback.kind} cannot be part of a plan: {why}. Remove it."
        yield Diagnostic("error", message, "callback", parameter=f"callback {number}", fixes=(fix,))


def _not_logged(document: Document, number: int, callback: Component) -> Iterator[Diagnostic]:
    monitor = callback.config.get("monitor", "val_loss")
    known = monitored(document)
    if not isinstance(monitor, str) or monitor in known or monitor in _ALSO_LOGGED:
        return
    fixes = [
        callback_fix(f"Watch {name}", document, number, _watching(callback, name))
        for name in dict.fromkeys((_nearest(monitor, known), "val_loss"))
    ]
    message = (
        f"{callback.kind} watches {monitor!r}, which this plan does not log, so it would never act. "
        f"Logged are {', '.join(known)}."
    )
    yield Diagnostic("warning", message, "monitor", parameter=f"callback {number}", fixes=tuple(fixes))


def _nearest(monitor: str, known: Sequence[str]) -> str:
    """The logged name that is meant, most likely: the same metric in more words, or one that reads alike."""
    metric = monitor.removeprefix("val_")
    longer = [name for name in known if name.endswith(metric)]
    return (longer or difflib.get_close_matches(monitor, known, n=1) or ["val_loss"])[0]


def _watching(callback: Component, monitor: str) -> Component:
    config = {name: value for name, value in callback.config.items() if name != "mode"}
    return replace(callback, config={**config, "monitor": monitor})


def _with_schedule(document: Document, number: int) -> Iterator[Diagnostic]:
    plan = document.training
    rate = plan.optimizer.config.get("learning_rate")
    if not isinstance(rate, Mapping):
        return
    constant = _first_rate(rate.get("config"))
    config = {**plan.optimizer.config, "learning_rate": constant}
    if constant is None:
        del config["learning_rate"]
    other = replace(plan, optimizer=replace(plan.optimizer, config=config))
    message = (
        f"ReduceLROnPlateau changes the learning rate, and {rate.get('class_name')} does so too: Keras takes only "
        "one of them. Remove the callback, or give the optimizer a constant learning rate."
    )
    yield Diagnostic(
        "error",
        message,
        "plateau-schedule",
        parameter=f"callback {number}",
        fixes=(
            callback_fix("Remove ReduceLROnPlateau", document, number, None),
            plan_fix("Take a constant learning rate", other),
        ),
    )


def _first_rate(config: Json) -> Json:
    rate = config.get("initial_learning_rate") if isinstance(config, Mapping) else None
    return rate if isinstance(rate, (int, float)) and rate > 0 else None


def _without_averages(document: Document, number: int) -> Iterator[Diagnostic]:
    optimizer = document.training.optimizer
    if optimizer.config.get("use_ema") is True:
        return
    kept = replace(optimizer, config={**optimizer.config, "use_ema": True})
    message = (
        f"SwapEMAWeights needs averages of the weights, and {optimizer.kind} keeps none. "
        "Set use_ema of the optimizer, or remove the callback."
    )
    yield Diagnostic(
        "error",
        message,
        "ema",
        parameter=f"callback {number}",
        fixes=(
            plan_fix("Keep averages of the weights", replace(document.training, optimizer=kept)),
            callback_fix("Remove SwapEMAWeights", document, number, None),
        ),
    )


def _too_patient(document: Document, number: int, callback: Component) -> Iterator[Diagnostic]:
    patience, epochs = callback.config.get("patience", 0), document.training.epochs
    if not isinstance(patience, int) or patience < epochs or epochs < 1:
        return
    message = (
        f"EarlyStopping waits {patience} epochs for something better, and the plan ends after {epochs}: it "
        "never stops. Wait less, or plan more epochs."
    )
    shorter = replace(callback, config={**callback.config, "patience": max(epochs // 3, 1)})
    fixes = (callback_fix(f"Wait {max(epochs // 3, 1)}", document, number, shorter),) if epochs > 1 else ()
    yield Diagnostic("hint", message, "patience", parameter=f"callback {number}", fixes=fixes)
