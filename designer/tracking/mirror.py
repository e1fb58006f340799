"""A run that has ended, mirrored to an MLflow server. Imports MLflow, which is an extra."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from mlflow import MlflowClient
from mlflow.entities import Metric, Param

from designer import runs
from designer.codegen import CodeRefused, program
from designer.graph import Document, dumps, plan_values
from designer.runs import Run, RunStore

from .model import TrackingRefused, document_of, scalars

_TAG = "layerloom.run"
_POINTS = 1000
_METRICS, _PARAMS, _LONGEST = 1000, 100, 500
_STATUS = {
    "finished": "FINISHED",
    "failed": "FAILED",
    "interrupted": "KILLED",
    "stopped": "KILLED",
    "paused": "KILLED",
}
_FORBIDDEN = re.compile(r"[^\w\-. :/]", re.ASCII)
_Each = TypeVar("_Each")


def mirror(store: RunStore, id: str) -> str:
    """Makes a run at the tracking server that is set, and says in words where; one that mirrored it before goes.

    TrackingRefused while the run goes on; UnknownRun when there is none; MLflow's own errors when it cannot be reached.
    """
    run = runs.run(store, id)
    if not run.is_at_rest:
        raise TrackingRefused(f"Run {id} is {run.state}. Send it to MLflow once it has ended.")
    client = MlflowClient()
    experiment = _experiment(client, run)
    before = client.search_runs([experiment], filter_string=f"tags.`{_TAG}` = '{id}'")
    made = client.create_run(
        experiment,
        start_time=_moment(run.started or run.created),
        run_name=run.name or run.title,
        tags=_tags(run),
    )
    mirrored: str = made.info.run_id
    document = document_of(store, run)
    for params in _parts(list(_params(run, document)), _PARAMS):
        client.log_batch(mirrored, params=params)
    for metrics in _parts(list(_metrics(store, run)), _METRICS):
        client.log_batch(mirrored, metrics=metrics)
    _artefacts(client, mirrored, store, run, document)
    client.set_terminated(mirrored, _STATUS[run.state], _moment(run.ended or run.created))
    for old in before:
        client.delete_run(old.info.run_id)
    return f"Run {mirrored} of experiment {client.get_experiment(experiment).name!r}"


def _experiment(client: MlflowClient, run: Run) -> str:
    name = os.environ.get("MLFLOW_EXPERIMENT_NAME") or run.title or "Layerloom"
    found = client.get_experiment_by_name(name)
    return str(found.experiment_id if found is not None else client.create_experiment(name))


def _tags(run: Run) -> dict[str, str]:
    told = {
        _TAG: run.id,
        "mlflow.note.content": run.note,
        "layerloom.repeats": run.repeats,
        "layerloom.parent": run.parent,
    }
    told |= {f"layerloom.tag.{_allowed(tag)}": "true" for tag in run.tags}
    told |= {f"package.{name}": version for name, version in (run.packages or {}).items()}
    return {key: value for key, value in told.items() if value}


def _params(run: Run, document: Document | None) -> Iterator[Param]:
    yield Param("dataset", run.dataset)
    yield Param("dataset_fingerprint", run.fingerprint)
    yield Param("epochs", str(run.epochs))
    if run.parameters:
        yield Param("parameters", str(run.parameters))
    for key, value in plan_values(document).items() if document else ():
        told = str(value)
        yield Param(_allowed(key), told if len(told) <= _LONGEST else told[: _LONGEST - 2] + " …")


def _metrics(store: RunStore, run: Run) -> Iterator[Metric]:
    for each in scalars(store, run, most=_POINTS):
        name = each.tag if each.part == "train" else f"val_{each.tag}"
        yield Metric(_allowed(name), each.value, _moment(each.time), each.step)
    tested = (runs.evaluation_of(store, run.id) or {}).get("metrics")
    for name, value in tested.items() if isinstance(tested, dict) else ():
        if isinstance(value, float):
            yield Metric(_allowed(f"test_{name}"), value, _moment(run.ended or run.created), run.epoch)


def _artefacts(
    client: MlflowClient, mirrored: str, store: RunStore, run: Run, document: Document | None
) -> None:
    """The design, the program, the weights and the log, as far as there are any."""
    with tempfile.TemporaryDirectory() as folder:
        if document is not None:
            (Path(folder) / "design.json").write_text(dumps(document), "utf-8")
            with suppress(CodeRefused):
                (Path(folder) / "program.py").write_text(program(document), "utf-8")
        (Path(folder) / "log.txt").write_text(runs.log_of(store, run.id), "utf-8")
        client.log_artifacts(mirrored, folder)
    weights = runs.keras_weights_file(store, run.id)
    if weights.is_file():
        client.log_artifact(mirrored, str(weights))


def _allowed(name: str) -> str:
    """A name with nothing in it that MLflow refuses."""
    return _FORBIDDEN.sub("_", name)


def _moment(seconds: float) -> int:
    return round(seconds * 1000)


def _parts(all: Sequence[_Each], most: int) -> Iterator[Sequence[_Each]]:
    yield from (all[start : start + most] for start in range(0, len(all), most))
