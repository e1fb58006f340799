"""Configurations that name files: Keras would read those when it makes the layer, so the names are taken out."""

from __future__ import annotations

from designer.graph import Json, Remark

#: Parameters of Keras's layers that take values, or the name of a file that holds them.
_VALUES_OR_FILE = ("vocabulary", "idf_weights")


def without_file_names(config: Json) -> tuple[Json, tuple[Remark, ...]]:
    """The configuration with no file's name in place of values, and what was taken out."""
    remarks: list[Remark] = []
    waiting = [config]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            remarks += _taken_out(value)
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return config, tuple(remarks)


def _taken_out(config: dict[str, Json]) -> list[Remark]:
    names = [name for name in _VALUES_OR_FILE if isinstance(config.get(name), str)]
    for name in names:
        config[name] = None
    layer = config.get("name")
    return [
        Remark(
            "lost",
            f"The {name.replace('_', ' ')} of this layer is the name of a file on the computer where the model "
            "was made; it was not read. Give the layer its values again.",
            layer if isinstance(layer, str) else "",
        )
        for name in names
    ]
