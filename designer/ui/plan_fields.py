"""The arguments of an optimizer, a loss, a callback … as widgets: made of what the catalogue knows of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from designer.catalogue import Entry, Parameter
from designer.graph import Component, Edit, Json

from . import session
from .words import plain

#: Arguments that people set most; the others wait behind "All settings".
COMMON = frozenset(
    {
        "momentum", "nesterov", "weight_decay", "beta_1", "from_logits", "label_smoothing", "gamma", "alpha",
        "delta", "margin", "num_classes", "k", "threshold", "thresholds", "curve", "monitor", "patience",
        "factor", "min_lr", "min_delta", "restore_best_weights", "start_from_epoch", "value_range",
        "initial_learning_rate", "decay_steps", "first_decay_steps", "decay_rate", "boundaries", "values",
        "end_learning_rate", "warmup_steps", "warmup_target", "mode", "height_factor", "width_factor",
    }
)  # fmt: skip
_MOST = 1_000_000_000
_HELP_LENGTH = 400
_SHORT = 10
_NONE = ""
"""None among choices: a widget takes None for nothing chosen."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the fields of a component stand: the beginning of their keys, and what an edit makes of it.

    `choices` are values to choose from, by argument; arguments in `left_out` have a widget of their own.
    """

    key: str
    edit_of: Callable[[Component], Edit]
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()


def fields(place: Place, component: Component, entry: Entry | None) -> None:
    """All arguments of a component: common and changed ones in front, all of them if asked for."""
    if entry is None:
        st.caption(f"The installed Keras does not have {plain(component.kind)}. Choose another.")
        return
    every = [_always_said(entry, one) for one in entry.parameters if one.name not in place.left_out]
    front = [one for one in every if _is_in_front(one, component)]
    others = [one for one in every if one not in front]
    if not every:
        st.caption("It has nothing to set.")
    _grid(place, component, front, "front")
    if others and st.toggle(f"All settings ({len(others)} more)", key=f"all-{place.key}-{component.kind}"):
        _grid(place, component, others, "all")


def _grid(place: Place, component: Component, shown: Sequence[Parameter], part: str) -> None:
    """Two fields in a line; switches and long names to choose from have lines of their own."""
    narrow = [one for one in shown if one.type != "boolean" and not _is_wide(place, one)]
    with st.container(key=f"fields-{part}-{place.key}-{component.kind}", gap="small"):
        for first in range(0, len(narrow), 2):
            columns = st.columns(2, gap="small", vertical_alignment="bottom")
            for column, parameter in zip(columns, narrow[first : first + 2], strict=False):
                with column:
                    _field(place, component, parameter)
        for parameter in shown:
            if parameter not in narrow:
                _field(place, component, parameter)


def summary(component: Component) -> str:
    """What is set beyond Keras's defaults, in a line: "beta_1 0.8, clipnorm 1"."""
    return ", ".join(f"{name} {_short(value)}" for name, value in component.config.items())


def _is_wide(place: Place, parameter: Parameter) -> bool:
    return parameter.name in place.choices or any(len(one) > _SHORT for one in parameter.choices)


def _always_said(entry: Entry, parameter: Parameter) -> Parameter:
    """The parameter as one that is written down whatever its value, if a new component begins with it."""
    return replace(parameter, required=True) if parameter.name in entry.starting else parameter


def _is_in_front(parameter: Parameter, component: Component) -> bool:
    return parameter.required or parameter.name in COMMON or parameter.name in component.config


def _short(value: Json) -> str:
    if isinstance(value, dict) and "class_name" in value:
        return str(value["class_name"])
    return value if isinstance(value, str) else json.dumps(value)


def _field(place: Place, component: Component, parameter: Parameter) -> None:
    value = component.config.get(parameter.name, parameter.default)
    key = f"{place.key}-{component.kind}-{parameter.name}"

    def edit_of(chosen: Json) -> Edit:
        return place.edit_of(changed(component, parameter, chosen))

    choices = place.choices.get(parameter.name) or parameter.choices
    if choices:
        _choice(key, parameter, value, choices, edit_of)
    elif parameter.type == "boolean" and isinstance(value, bool):
        _switch(key, parameter, value, edit_of)
    elif parameter.type in ("integer", "number") and _is_number(value):
        _number(key, parameter, value, edit_of)
    else:
        _text(key, parameter, value, edit_of)


def changed(component: Component, parameter: Parameter, value: Json) -> Component:
    """The component with another value of an argument; Keras's default is not written down."""
    config = {name: held for name, held in component.config.items() if name != parameter.name}
    is_default = value == parameter.default and isinstance(value, bool) == isinstance(parameter.default, bool)
    if parameter.required or not is_default:
        config[parameter.name] = value
    return replace(component, config=config)


def parsed(parameter: Parameter, text: str) -> Json:
    """The value that a text means; ValueError in words when it means none."""
    text = text.strip()
    if not text:
        if parameter.required:
            raise ValueError(f"{parameter.name} needs a value.")
        return parameter.default
    if parameter.type in ("string", "dtype"):
        return text
    try:
        value: Json = json.loads(text.replace("(", "[").replace(")", "]"))
    except ValueError:
        if parameter.type == "json" or text.isidentifier():
            return text
        raise ValueError(
            f"{parameter.name} is {text!r}. Write a number, or several as in [0.1, 0.2]."
        ) from None
    return value


def _choice(
    key: str, parameter: Parameter, value: Json, choices: Sequence[str], edit_of: Callable[[Json], Edit]
) -> None:
    options = [*([_NONE] if parameter.optional or parameter.default is None else []), *choices]
    chosen = _NONE if value is None else str(value)
    st.selectbox(
        _label(parameter),
        options if chosen in options else [*options, chosen],
        key=session.field(key, chosen),
        format_func=lambda choice: choice or "None",
        help=_help(parameter),
        on_change=session.edit_from,
        args=(key, lambda choice: edit_of(choice or None)),
    )


def _switch(key: str, parameter: Parameter, value: bool, edit_of: Callable[[Json], Edit]) -> None:
    st.checkbox(
        _label(parameter),
        key=session.field(key, value),
        help=_help(parameter),
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _number(key: str, parameter: Parameter, value: Json, edit_of: Callable[[Json], Edit]) -> None:
    """A number field; where Keras's default is None it may be empty."""
    whole = parameter.type == "integer"
    shown = value if value is None else int(value) if whole else float(value)  # type: ignore[arg-type]
    written: dict[str, Any] = (
        {"min_value": -_MOST, "max_value": _MOST, "step": 1} if whole else {"format": "%.6g"}
    )
    if parameter.default is None and not parameter.required:
        written["value"] = None  # it may be empty
    st.number_input(
        _label(parameter),
        key=session.field(key, shown),
        placeholder="None",
        help=_help(parameter),
        on_change=session.edit_from,
        args=(key, _or_default(parameter, edit_of)),
        **written,
    )


def _or_default(parameter: Parameter, edit_of: Callable[[Json], Edit]) -> Callable[[Json], Edit]:
    return lambda value: edit_of(parameter.default if value is None else value)


def _text(key: str, parameter: Parameter, value: Json, edit_of: Callable[[Json], Edit]) -> None:
    shown = "" if value is None else value if isinstance(value, str) else json.dumps(value)
    st.text_input(
        _label(parameter),
        key=session.field(key, shown),
        placeholder="None" if parameter.default is None else "",
        help=_help(parameter),
        on_change=session.edit_from,
        args=(key, lambda text: edit_of(parsed(parameter, text))),
    )


def _is_number(value: Json) -> bool:
    return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))


def _label(parameter: Parameter) -> str:
    return plain(parameter.name.replace("_", " "))


def _help(parameter: Parameter) -> str | None:
    text = parameter.help[:_HELP_LENGTH] + ("…" if len(parameter.help) > _HELP_LENGTH else "")
    return plain(text) if text else None
