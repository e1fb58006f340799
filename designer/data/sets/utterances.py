"""Utterances: short things to say in five languages, from the ChatterBot corpus."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


def load() -> dict[str, np.ndarray]:
    """Utterances as UTF-8 bytes, each but once, with the language that each is in, and whether that is English."""
    languages = ("dutch", "english", "italian", "portuguese", "spanish")
    said: dict[str, tuple[str, set[int]]] = {}
    for number, language in enumerate(languages):
        for text in _utterances(language):
            letters = "".join(sign for sign in text.casefold() if sign.isalpha())
            said.setdefault(letters, (text, set()))[1].add(number)
    known = [(text, found) for letters, (text, found) in said.items() if letters and len(found) == 1]
    spoken = np.array([next(iter(found)) for _, found in known], dtype="int32")
    return {
        "text": np.char.encode([[text] for text, _ in known], "utf-8"),
        "language": spoken,
        "english": (spoken == 1).astype("float32")[:, np.newaxis],
    }


def _utterances(language: str) -> list[str]:
    """What stands in the conversations of a language, without the two files that mostly repeat themselves."""
    from pathlib import Path

    import chatterbot_corpus
    import yaml

    folder = Path(chatterbot_corpus.__file__).parent / "data" / language
    files = [path for path in sorted(folder.glob("*.yml")) if path.stem not in ("coding", "tech_support")]
    talks = [talk for path in files for talk in yaml.safe_load(path.read_text("utf-8"))["conversations"]]
    return [" ".join(text.split()) for talk in talks for text in talk if isinstance(text, str)]


_LANGUAGES = ("Dutch", "English", "Italian", "Portuguese", "Spanish")

DATASET = Dataset(
    id="utterances",
    title="Utterances",
    text=(
        "Things to say to a chatbot, and its answers, in Dutch, English, Italian, Portuguese or Spanish: "
        "tell the language. Written and translated by many people; each stands here once, and what is said "
        "alike in two languages is left out. A few belong to none, such as names."
    ),
    task="classification",
    source="G. Cox and contributors, ChatterBot corpus; in the package chatterbot-corpus",
    url="https://github.com/gunthercox/chatterbot-corpus",
    licence="BSD-3-Clause",
    samples=4948,
    columns=(
        Column("text", "Text", "text", (1,), "string"),
        Column("language", "Language", "class", (), "int32", _LANGUAGES),
        Column("english", "English", "binary", (1,), classes=("another language", "English")),
    ),
    load=load,
    requires=("chatterbot-corpus", "PyYAML"),
    order=9,
)
