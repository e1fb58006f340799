"""A preset's options: whole numbers that change many places of a document at once."""

from __future__ import annotations

import re

from .apply import apply
from .codec import InvalidDocument, decode_edit
from .edits import Batch, Edit, EditRefused, SetOption
from .model import Document, Effect, Json, Option

_VALUE = re.compile(r"\$value(?:\*(\d+))?")


def choose(document: Document, name: str, value: int) -> Batch:
    """The edit that gives an option a value; EditRefused when the document has no such option or value.

    Effects on parts that the user has since removed are left out.
    """
    edit = SetOption(option=name, value=value)
    changed = apply(document, edit)
    edits: list[Edit] = [edit]
    for effect in _effects(_option(document, name), value):
        try:
            change = decode_edit(_filled(dict(effect.edit), value))
            changed = apply(changed, change)
        except (InvalidDocument, EditRefused):
            continue
        edits.append(change)
    return Batch(edits=tuple(edits), title=f"{_option(document, name).title}: {value}")


def _option(document: Document, name: str) -> Option:
    assert document.gallery is not None
    return next(option for option in document.gallery.options if option.name == name)


def _effects(option: Option, value: int) -> list[Effect]:
    named = {effect.when for effect in option.effects}
    wanted = {"always", value} | ({"else"} if value not in named else set())
    return [effect for effect in option.effects if effect.when in wanted]


def _filled(template: Json, value: int) -> Json:
    match template:
        case str():
            found = _VALUE.fullmatch(template)
            return value * int(found[1] or 1) if found else template
        case dict():
            return {key: _filled(inner, value) for key, inner in template.items()}
        case list():
            return [_filled(inner, value) for inner in template]
        case _:
            return template
