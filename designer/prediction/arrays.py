"""Arrays in NPY and NPZ files as samples; pickled objects are never read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

import numpy as np

from .asked import Asked
from .given import Sample, Upload
from .unfit import MOST_SAMPLES, MOST_UNPACKED, Unfit


def samples_of_arrays(upload: Upload, inputs: Sequence[Asked]) -> tuple[Sample, ...]:
    """The samples in an NPY file, for a model of one input, or in an NPZ file, by the names of the inputs.

    Unfit, in words, when the arrays are not those that are wanted; a sample with NaN says so itself.
    """
    arrays = _read(upload, inputs)
    batches = {one.name: _batch(one, arrays[one.name]) for one in inputs}
    counts = {name: len(batch) for name, batch in batches.items()}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{name}: {count}" for name, count in counts.items())
        raise Unfit(f"Every input needs as many samples; found {told}.")
    count = next(iter(counts.values()))
    if not 0 < count <= MOST_SAMPLES:
        raise Unfit(f"The arrays hold {count:,} samples; give 1 to {MOST_SAMPLES:,} at once.")
    return tuple(_sample(f"{upload.name}, row {row}", batches, row) for row in range(count))


def _read(upload: Upload, inputs: Sequence[Asked]) -> Mapping[str, np.ndarray]:
    names = ", ".join(one.name for one in inputs)
    try:
        if upload.ending == ".npy":
            found = {"": np.load(io.BytesIO(upload.data), allow_pickle=False)}
        else:
            _must_be_small(upload)
            with np.load(io.BytesIO(upload.data), allow_pickle=False) as file:
                found = {name: file[name] for name in file.files}
    except Unfit:
        raise
    except Exception as error:  # what is no array makes NumPy raise almost anything
        raise Unfit(
            f"{upload.name} holds no arrays of numbers that can be read. Save it with numpy.save or "
            f"numpy.savez, without objects."
        ) from error
    if len(inputs) == 1 and len(found) == 1:
        return {inputs[0].name: next(iter(found.values()))}
    if missing := [one.name for one in inputs if one.name not in found]:
        there = ", ".join(name for name in found if name) or "one array without a name"
        raise Unfit(
            f"{upload.name} has {there}; the inputs are {names}. Missing: {', '.join(missing)}. Save them with "
            f"numpy.savez by these names."
        )
    return found


def _must_be_small(upload: Upload) -> None:
    with zipfile.ZipFile(io.BytesIO(upload.data)) as archive:
        total = sum(info.file_size for info in archive.infolist())
    if total > MOST_UNPACKED:
        raise Unfit(f"{upload.name} unpacks to {total / 1e6:,.0f} MB; at most {MOST_UNPACKED / 1e6:,.0f} MB.")


def _batch(asked: Asked, array: np.ndarray) -> np.ndarray:
    """The array as a batch: one sample without its batch is taken for a batch of one."""
    kinds, what = ("SU", "texts") if asked.form == "text" else ("fiub", "numbers")
    if array.dtype.kind not in kinds:
        raise Unfit(f"Input {asked.name!r} takes {what}; the array holds {array.dtype}.")
    if array.ndim == len(asked.shape):
        array = array[:, None] if asked.form == "text" and array.ndim == 1 else array[None]
    fits = array.ndim == len(asked.shape) + 1 and all(
        want in (None, got) for want, got in zip(asked.shape, array.shape[1:], strict=True)
    )
    if not fits:
        wanted = ", ".join("any" if size is None else str(size) for size in asked.shape)
        raise Unfit(f"Input {asked.name!r} takes arrays of (samples, {wanted}); found {array.shape}.")
    if asked.form == "text":
        return np.char.encode(array, "utf-8") if array.dtype.kind == "U" else array
    return array.astype(np.float32)


def _sample(label: str, batches: Mapping[str, np.ndarray], row: int) -> Sample:
    values = {name: batch[row] for name, batch in batches.items()}
    for name, value in values.items():
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            return Sample(label, problem=f"{name!r} holds NaN or infinity; finite numbers are needed.")
    return Sample(label, values)
