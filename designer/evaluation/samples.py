"""What is kept of each sample with a run: a small file from which slices and mistakes are told without Keras."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
from typing_extensions import assert_never

from .results import ClassResults, MaskResults, NumberResults, PairResults, Results

#: Bytes of arrays that are kept of one evaluation, before they are compressed.
MOST_BYTES = 16_000_000
_FEWEST = 100


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """Some predicted masks (samples, height, width) of class indices, with their places among the samples."""

    places: np.ndarray
    masks: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class OutputSamples:
    """The results of one output; `places` are those of its samples among all that were evaluated."""

    places: np.ndarray
    results: Results
    shown: Shown | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """The samples of an evaluation: their rows in the dataset, and by output what came of them.

    `groups` are numbers of samples that belong together; `seen` what was measured of the inputs, by title.
    """

    rows: np.ndarray
    outputs: Mapping[str, OutputSamples]
    groups: np.ndarray | None = None
    seen: Mapping[str, np.ndarray] = field(default_factory=dict)


def write(path: Path, samples: Samples) -> None:
    """Writes the samples to a file, all or nothing; scores of classes, then samples, are left out when they are many."""
    arrays = _arrays(samples)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    with temporary.open("wb") as file:
        np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    os.replace(temporary, path)


def read(path: Path) -> Samples | None:
    """The samples in a file; None when there is none or it cannot be read."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError, EOFError):
        return None


@lru_cache(maxsize=4)
def _read(path: Path, written: int) -> Samples:
    with np.load(path, allow_pickle=False) as file:
        arrays = dict(file)
    outputs = [str(name) for name in arrays["outputs"]]
    seen = [str(name) for name in arrays["seen"]]
    return Samples(
        rows=arrays["rows"],
        outputs={name: _output(arrays, f"{i}/") for i, name in enumerate(outputs) if f"{i}/places" in arrays},
        groups=arrays.get("groups"),
        seen={name: arrays[f"seen/{i}"] for i, name in enumerate(seen)},
    )


def _arrays(samples: Samples) -> dict[str, np.ndarray]:
    found = {
        "rows": samples.rows,
        "outputs": np.asarray(list(samples.outputs), dtype=str),
        "seen": np.asarray(list(samples.seen), dtype=str),
        **({} if samples.groups is None else {"groups": samples.groups}),
        **{f"seen/{i}": values.astype(np.float32) for i, values in enumerate(samples.seen.values())},
    }
    for i, output in enumerate(samples.outputs.values()):
        found |= {f"{i}/{name}": array for name, array in _parts(output)}
    return found


def _parts(output: OutputSamples) -> Iterator[tuple[str, np.ndarray]]:
    yield "places", output.places
    if output.shown is not None:
        yield "shown", output.shown.places
        yield "masks", output.shown.masks
    match output.results:
        case ClassResults(names=names, true=true, predicted=predicted, scores=scores, are_probable=probable):
            yield from (("kind", np.asarray("classes")), ("names", np.asarray(names, dtype=str)))
            yield from (("true", true.astype(np.int32)), ("predicted", predicted.astype(np.int32)))
            yield from (("scores", scores), ("probable", np.asarray(probable)))
        case MaskResults(names=names, shared=shared, wanted=wanted, found=found):
            yield from (("kind", np.asarray("masks")), ("names", np.asarray(names, dtype=str)))
            yield from (("shared", shared), ("wanted", wanted), ("found", found))
        case NumberResults(true=true, predicted=predicted):
            yield from (("kind", np.asarray("numbers")), ("true", true), ("predicted", predicted))
        case PairResults(similar=similar, distance=distance, threshold=threshold):
            yield from (("kind", np.asarray("pairs")), ("similar", similar), ("distance", distance))
            yield "threshold", np.asarray(threshold)
        case _:
            assert_never(output.results)


def _output(arrays: Mapping[str, np.ndarray], prefix: str) -> OutputSamples:
    own = {name.removeprefix(prefix): each for name, each in arrays.items() if name.startswith(prefix)}
    shown = Shown(own["shown"], own["masks"]) if "shown" in own else None
    return OutputSamples(own["places"], _results(own), shown)


def _results(own: Mapping[str, np.ndarray]) -> Results:
    match str(own["kind"]):
        case "classes":
            names = tuple(str(name) for name in own["names"])
            true, predicted = own["true"].astype(np.int64), own["predicted"].astype(np.int64)
            return ClassResults(names, true, predicted, own["scores"], bool(own["probable"]))
        case "masks":
            names = tuple(str(name) for name in own["names"])
            return MaskResults(names, own["shared"], own["wanted"], own["found"])
        case "numbers":
            return NumberResults(own["true"], own["predicted"])
        case "pairs":
            return PairResults(own["similar"], own["distance"], float(own["threshold"]))
        case kind:
            raise ValueError(f"{kind} is no kind of results.")


def fitted(samples: Samples, most_bytes: int = MOST_BYTES) -> Samples:
    """The samples, or as many of them, evenly taken, as fit into so many bytes."""
    size = sum(array.nbytes for name, array in _arrays(samples).items() if not name.endswith("/masks"))
    if size <= most_bytes:
        return samples
    wanted = max(int(len(samples.rows) * most_bytes / size), _FEWEST)
    kept = np.unique(np.linspace(0, len(samples.rows) - 1, wanted).astype(int))
    return Samples(
        rows=samples.rows[kept],
        outputs={name: _thinned(output, kept) for name, output in samples.outputs.items()},
        groups=None if samples.groups is None else samples.groups[kept],
        seen={name: values[kept] for name, values in samples.seen.items()},
    )


def _thinned(output: OutputSamples, kept: np.ndarray) -> OutputSamples:
    """An output's samples among those kept, at their new places; shown masks of samples left out go."""
    own = np.flatnonzero(np.isin(output.places, kept))
    places = np.searchsorted(kept, output.places[own])
    shown = output.shown
    if shown is not None:
        stays = np.isin(shown.places, kept)
        shown = Shown(np.searchsorted(kept, shown.places[stays]), shown.masks[stays])
    return OutputSamples(places, output.results.at(own), shown)
