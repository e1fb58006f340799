"""Runs as event files, which TensorBoard reads. Imports TensorFlow, whose own records and messages these are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import tensorflow as tf

from designer import inside, runs
from designer.graph import Document, display_names, plan_values
from designer.inside import Histogram, Look, NoLook
from designer.runs import Run, RunStore

from .model import document_of, folder_names, scalars

_VERSION = "brain.Event:2"
_Put = Callable[[str, int, float, Any], None]


def write(store: RunStore, ids: Sequence[str], folder: Path) -> list[Path]:
    """Writes a folder for each run, with one for training and one for validation in it; gives these folders.

    TensorBoard shows them with `tensorboard --logdir FOLDER`. UnknownRun when there is no such run.
    """
    found = [runs.run(store, id) for id in ids]
    folders = [folder / name for name in folder_names(found)]
    for run, own in zip(found, folders, strict=True):
        _write(store, run, own)
    return folders


def _write(store: RunStore, run: Run, folder: Path) -> None:
    written: dict[str, Any] = {}
    try:

        def put(part: str, step: int, at: float, value: Any) -> None:
            if part not in written:
                written[part] = _open(folder / part, run)
            event = tf.compat.v1.Event(wall_time=at, step=step, summary=tf.compat.v1.Summary(value=[value]))
            written[part].write(event.SerializeToString())

        for each in scalars(store, run):
            put(each.part, each.step, each.time, _value(tag=each.tag, simple_value=each.value))
        document = document_of(store, run)
        put("train", 0, run.created, _text("plan", _plan(run, document)))
        for look in _looks(store, run):
            _put_histograms(look, document, put)
    finally:
        for file in written.values():
            file.close()


def _open(folder: Path, run: Run) -> Any:
    """A new file of records, the first of which says which version they are of; the one before is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    file = tf.io.TFRecordWriter(str(folder / f"events.out.tfevents.{int(run.created)}.{run.id}"))
    file.write(tf.compat.v1.Event(wall_time=run.created, file_version=_VERSION).SerializeToString())
    return file


def _value(**fields: Any) -> Any:
    return tf.compat.v1.Summary.Value(**fields)


def _text(tag: str, rows: Mapping[str, str]) -> Any:
    """A table of words, for the page "Text"."""
    data = tf.compat.v1.SummaryMetadata.PluginData(plugin_name="text")
    told = tf.make_tensor_proto([[key, value] for key, value in rows.items()], dtype=tf.string)
    return _value(tag=tag, tensor=told, metadata=tf.compat.v1.SummaryMetadata(plugin_data=data))


def _plan(run: Run, document: Document | None) -> dict[str, str]:
    told = {
        "run": run.id,
        "design": run.title,
        "name": run.name,
        "tags": ", ".join(run.tags),
        "note": run.note,
    }
    told |= {f"package {name}": version for name, version in (run.packages or {}).items()}
    return told | ({key: str(value) for key, value in plan_values(document).items()} if document else {})


def _looks(store: RunStore, run: Run) -> Iterator[Look]:
    for moment in inside.moments(store, run.id):
        try:
            yield inside.look_at(store, run.id, moment.steps)
        except NoLook:  # let go of meanwhile
            continue


def _put_histograms(look: Look, document: Document | None, put: _Put) -> None:
    """The weights and their gradients after so many batches, by the names of their layers."""
    names = (
        {graph: display_names(document.graph_named(graph)) for graph in _graphs(document)} if document else {}
    )
    for each in look.weights:
        layer = names.get(each.graph, {}).get(each.layer, each.layer)
        tag = "/".join(filter(None, (each.graph, layer, each.variable)))
        put("train", look.steps, look.made, _value(tag=f"weights/{tag}", histo=_histogram(each.histogram)))
        if each.gradient_histogram is not None:
            histogram = _histogram(each.gradient_histogram)
            put("train", look.steps, look.made, _value(tag=f"gradients/{tag}", histo=histogram))


def _graphs(document: Document) -> tuple[str, ...]:
    return ("", *document.models)


def _histogram(found: Histogram) -> Any:
    """Sums are those of numbers in the middle of their places, since the numbers themselves were not kept."""
    middles = [(low + high) / 2 for low, high in zip(found.edges, found.edges[1:], strict=False)]
    pairs = list(zip(middles, found.counts, strict=True))
    return tf.compat.v1.HistogramProto(
        min=found.edges[0] if found.edges else 0.0,
        max=found.edges[-1] if found.edges else 0.0,
        num=sum(found.counts),
        sum=sum(middle * count for middle, count in pairs),
        sum_squares=sum(middle**2 * count for middle, count in pairs),
        bucket_limit=found.edges[1:],
        bucket=found.counts,
    )
