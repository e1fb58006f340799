"""Files as samples: pictures, archives of them, tables, texts and arrays, whatever the model's inputs ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from .archives import unpacked
from .arrays import samples_of_arrays
from .asked import Asked
from .given import Part, Sample, Upload
from .pairing import input_of, together
from .pictures import ENDINGS, picture_values
from .rows import samples_of_lines, samples_of_table
from .tables import decoded
from .unfit import MOST_BYTES, MOST_SAMPLES, Unfit

_ARRAYS = (".npy", ".npz")
_TABLES = (".csv", ".tsv", ".txt")

#: How far reading has come: files read, of how many.
Told = Callable[[int, int], None]


def endings(inputs: Sequence[Asked]) -> tuple[str, ...]:
    """The endings of the files that can be given for these inputs."""
    found = [*_ARRAYS]
    forms = {one.form for one in inputs}
    if "picture" in forms:
        found += [*ENDINGS, ".zip"]
    if forms <= {"numbers", "text"}:
        found += _TABLES
    return tuple(found)


def samples_of_files(
    inputs: Sequence[Asked], files: Sequence[Upload], told: Told = lambda done, all: None
) -> tuple[Sample, ...]:
    """The samples in some files; a file, row or pair that is none is there with the reason.

    Files of several inputs belong together by their names. Unfit when nothing of it makes sense.
    """
    _must_be_small(files)
    is_whole = all(file.ending == ".npz" or (file.ending == ".npy" and len(inputs) == 1) for file in files)
    if is_whole or {one.form for one in inputs} <= {"numbers", "text"}:
        return _in_bounds([sample for file in files for sample in _whole(inputs, file)])
    return samples_of_inputs({"": _opened(files)}, inputs, told)


def samples_of_inputs(
    files: Mapping[str, Sequence[Upload | Part]], inputs: Sequence[Asked], told: Told = lambda done, all: None
) -> tuple[Sample, ...]:
    """The samples that files make: `files` by input name, those under "" find their input by their names or kinds."""
    sorted_out, strays = _sorted_out(files, inputs)
    total, done = sum(map(len, sorted_out.values())), 0
    by_name = {one.name: one for one in inputs}
    parts: dict[str, list[Part]] = {one.name: [] for one in inputs}
    for name, given in sorted_out.items():
        for key, each in given:
            parts[name] += _parts(by_name[name], each, key)
            done += 1
            told(done, total)
    if not total:
        return tuple(strays)
    return _in_bounds([*together(parts), *strays])


def inverted(samples: Sequence[Sample], inputs: Sequence[Asked]) -> tuple[Sample, ...]:
    """The samples with light and dark of their pictures swapped."""
    pictures = {one.name for one in inputs if one.form == "picture"}
    return tuple(
        replace(sample, values={n: 1 - v if n in pictures else v for n, v in sample.values.items()})
        for sample in samples
    )


def _in_bounds(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    if len(samples) > MOST_SAMPLES:
        raise Unfit(f"These are {len(samples):,} samples; give at most {MOST_SAMPLES:,} at once.")
    return tuple(samples)


def _must_be_small(files: Sequence[Upload]) -> None:
    for file in files:
        if len(file.data) > MOST_BYTES:
            raise Unfit(
                f"{file.name} has {len(file.data) / 1e6:,.0f} MB; at most {MOST_BYTES / 1e6:,.0f} MB."
            )


def _whole(inputs: Sequence[Asked], file: Upload) -> tuple[Sample, ...]:
    """The samples in a file that has all inputs; a file that cannot be read is one that says why."""
    try:
        if file.ending in _ARRAYS:
            return samples_of_arrays(file, inputs)
        text = decoded(file.data)
        if len(inputs) == 1 and inputs[0].form == "text" and file.ending == ".txt":
            return samples_of_lines(text, inputs[0], file.name)
        return samples_of_table(text, inputs, file.name)
    except Unfit as unfit:
        return (Sample(file.name, problem=str(unfit)),)


def opened(files: Sequence[Upload]) -> list[Upload | Part]:
    """The files, with those in archives instead of the archives."""
    return list(_opened(files))


def _opened(files: Sequence[Upload]) -> list[Upload | Part]:
    found: list[Upload | Part] = []
    for file in files:
        if file.ending != ".zip":
            found.append(file)
            continue
        try:
            found += unpacked(file)
        except Unfit as unfit:
            found.append(Part(file.name, problem=str(unfit)))
    return found


_Keyed = list[tuple[str, Upload | Part]]


def _sorted_out(
    files: Mapping[str, Sequence[Upload | Part]], inputs: Sequence[Asked]
) -> tuple[dict[str, _Keyed], list[Sample]]:
    """The files of each input with their keys, and those of which it is not known whose they are."""
    names = [one.name for one in inputs]
    found: dict[str, _Keyed] = {name: [] for name in names}
    strays: list[Sample] = []
    for name, given in files.items():
        for each in given:
            told = (name, _key(each)) if name else _told(each, inputs)
            if told is None:
                strays.append(Sample(_label(each), problem=_stray(each, names)))
            else:
                found[told[0]].append((told[1], each))
    if len(strays) == len(names) > 1 and not any(found.values()):  # as many as inputs: in their order
        loose = list(files[""])
        return {name: [("", each)] for name, each in zip(names, loose, strict=True)}, []
    return found, strays


def _told(each: Upload | Part, inputs: Sequence[Asked]) -> tuple[str, str] | None:
    """The input that a file is for, with its key: by its name, or because only one reads such files."""
    if len(inputs) == 1:
        return inputs[0].name, _key(each)
    if isinstance(each, Part):
        return None
    readers = [one.name for one in inputs if each.ending in endings([one]) and each.ending not in _ARRAYS]
    return input_of(each.name, [one.name for one in inputs]) or (
        (readers[0], _key(each)) if len(readers) == 1 else None
    )


def _stray(each: Upload | Part, names: Sequence[str]) -> str:
    if isinstance(each, Part):
        return each.problem
    said = " or ".join(repr(name) for name in names)
    return f"It is not known for which input it is. Put it into a folder {said}, or end its name so."


def _label(each: Upload | Part) -> str:
    return each.label if isinstance(each, Part) else each.name


def _key(each: Upload | Part) -> str:
    return each.label.casefold() if isinstance(each, Part) else each.stem.casefold()


def _parts(asked: Asked, each: Upload | Part, key: str) -> list[Part]:
    """What a file is for an input: a picture, or the rows of a table or an array."""
    if isinstance(each, Part):
        return [replace(each, key=key)]
    try:
        if asked.picture is not None and each.ending not in _ARRAYS:
            return [Part(each.name, _picture(asked, each), key=key)]
        if each.ending not in endings([asked]):
            raise Unfit(f"Input {asked.name!r} reads {asked.told}; this file is none.")
        rows = _whole([asked], each)
    except Unfit as unfit:
        return [Part(each.name, problem=str(unfit), key=key)]
    return [
        Part(row.label, row.values.get(asked.name), row.problem, key if len(rows) == 1 else f"row {place}")
        for place, row in enumerate(rows)
    ]


def _picture(asked: Asked, each: Upload) -> np.ndarray:
    assert asked.picture is not None
    values = picture_values(each.data, asked.picture)
    if len(asked.shape) == 1:
        return values.reshape(-1)
    return values.reshape([size or own for size, own in zip(asked.shape, asked.picture, strict=True)])
