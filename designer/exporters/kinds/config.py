"""The architecture without weights, as Keras's JSON."""

from __future__ import annotations

import json
from pathlib import Path

from designer.exporters.agreement import agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.model import Format, WithKeras

from .keras_file import FORMAT as KERAS


def _write(bench: Bench, path: Path) -> None:
    path.write_text(json.dumps(json.loads(bench.model.to_json()), indent=1), encoding="utf-8")


def _check(bench: Bench, path: Path) -> Check:
    text = path.read_text(encoding="utf-8")
    loaded = bench.keras.models.model_from_json(text, custom_objects=dict(bench.own))
    loaded.set_weights(bench.model.get_weights())
    return agreement(
        bench, bench.named(loaded(bench.given, training=False)), also=" It was given the same weights."
    )


FORMAT = Format(
    "config",
    "Configuration",
    "The architecture without weights, for keras.models.model_from_json.",
    "-config.json",
    "application/json",
    WithKeras(_write, _check, has_weights=False),
    place=50,
    limits=KERAS.limits,
)
