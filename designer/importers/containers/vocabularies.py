"""The words that a layer learned, kept in a `.keras` file beside the weights."""

from __future__ import annotations

from designer.graph import Json

from .archive import Archive
from .counting import counted
from .limits import LARGEST_CONFIG

_FOLDER, _FILE = "assets", "vocabulary.txt"


def with_vocabularies(config: Json, archive: Archive) -> Json:
    """The configuration in which every layer that has a vocabulary file has its words."""
    files = {name for name in archive.names if name.startswith(f"{_FOLDER}/") and name.endswith(f"/{_FILE}")}
    if files:
        _give(config, _FOLDER, files, archive)
    return config


def _give(model: Json, folder: str, files: set[str], archive: Archive) -> None:
    for name, layer in counted(model):
        inner, path = layer.get("config"), f"{folder}/layers/{name}"
        if isinstance(inner, dict) and f"{path}/{_FILE}" in files and _waits(inner):
            text = archive.read(f"{path}/{_FILE}", LARGEST_CONFIG).decode("utf-8", "replace")
            inner["vocabulary"] = _words(text, layer.get("class_name"))
        _give(layer, path, files, archive)


def _waits(config: dict[str, Json]) -> bool:
    """Whether a layer can be made with words alone and has none."""
    return config.get("vocabulary") is None and config.get("output_mode") != "tf_idf"


def _words(text: str, kind: Json) -> list[Json] | None:
    lines = text.splitlines()
    while lines and not lines[-1]:
        lines.pop()
    if kind != "IntegerLookup":
        return list(lines)
    try:
        return [int(line) for line in lines]
    except ValueError:
        return None
