"""A design of a Python script or a notebook, for the command that imports."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from designer.graph import Document, Json
from designer.scripts import Found, Opened, open_script

from .failures import Failure

SUFFIXES = (".py", ".ipynb")


def scripted(file: Path, options: argparse.Namespace) -> Document:
    """The design of a script's main model, or of the one that the call names."""
    opened = open_script(file.read_bytes(), file.name, answers(options.answer))
    if opened.questions and not (opened.models and options.model):
        raise Failure(_asking(opened))
    return _chosen(opened.models, options.model).document


def answers(given: list[str]) -> Mapping[str, Json]:
    """Values by the names that were asked for: vocab_size=20000. What is no JSON is a text."""
    found: dict[str, Json] = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name.strip():
            raise Failure(f"--answer {one}: write NAME=VALUE, such as vocab_size=20000.")
        found[name.strip()] = _value(value)
    return found


def _value(text: str) -> Json:
    try:
        found: Json = json.loads(text)
    except ValueError:
        return text
    return found


def _asking(opened: Opened) -> str:
    asked = " ".join(question.why for question in opened.questions)
    given = " ".join(f"--answer '{question.name}=…'" for question in opened.questions)
    return f"the script leaves open what the model needs. {asked} Give the values: {given}."


def _chosen(models: tuple[Found, ...], name: str | None) -> Found:
    if name is None:
        return models[0]
    for found in models:
        if found.name == name:
            return found
    known = ", ".join(found.name for found in models)
    raise Failure(f"the script builds no model {name!r}. It builds {known}.")
