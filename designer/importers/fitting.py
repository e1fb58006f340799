"""Weights of a file for a model that is there already: laid where they belong, and what does not fit is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from designer.graph import Remark

from .containers import read_weights_file
from .files import in_words
from .ordering import SEED, in_order, models_named_as
from .placing import LISTED, place
from .raw import Groups, NotOpened, RawModel, WeightKey, Weights
from .recipient import Fitted, Place, Recipient, places
from .wording import MISSING, does_not_fit, told_shapes

Arrays = Mapping[WeightKey, np.ndarray]

_SHOWN = 3
_NO_LAYERS = "no layers with weights that lead to an output"


def fit(path: Path, name: str, recipient: Recipient) -> Fitted:
    """The weights in a file that its user calls `name`, for a model; NotOpened says why there are none for it.

    The file holds weights alone, or a whole model, whose weights are taken. Nothing in it is executed.
    """
    with in_words():
        raw = read_weights_file(path)
        if raw.weights is None or not (raw.weights.groups or raw.weights.lists):
            raise NotOpened(f"{name} holds a model and no weights. Give a file that Keras saved weights to.")
        fitted = [_fitted(arrays, recipient) for arrays in _readings(raw, recipient)]
        best = max(fitted, key=lambda one: len(one.layers))  # of equals the first
        if not best.layers:
            raise NotOpened(_nothing_fits(raw, name, recipient))
        return replace(best, remarks=(*_of_the_file(raw), *best.remarks))


def _readings(raw: RawModel, recipient: Recipient) -> Iterator[Arrays]:
    """What the file may mean, the likeliest first: by the names of layers, or by their order."""
    assert raw.weights is not None
    if raw.config is not None or raw.weights.lists:
        own = raw if raw.config is not None else replace(raw, config=recipient.config)
        yield _placed(own, recipient)
    if raw.weights.lists:
        yield dict(in_order(raw, recipient, list(places(recipient))))
    else:
        yield _placed(replace(raw, config=recipient.config), recipient)
        renamed = replace(raw.weights, groups=models_named_as(recipient, raw.weights.groups))
        yield _placed(replace(raw, config=recipient.config, weights=renamed), recipient)


def _placed(raw: RawModel, recipient: Recipient) -> Arrays:
    weights = place(raw, recipient.document)
    return {} if weights is None else weights.arrays


def _fitted(arrays: Arrays, recipient: Recipient) -> Fitted:
    taken: dict[WeightKey, np.ndarray] = {}
    remarks: list[Remark] = []
    layers, most = [], 0
    for wanted, found in _compared(arrays, recipient):
        most += 1
        if sorted(wanted.shapes) == sorted(array.shape for array in found.values()):
            taken.update(found)
            layers.append(wanted.ids)
        else:
            remarks.append(_left(wanted, found))
    return Fitted(Weights(taken), tuple(layers), most, tuple(remarks))


def _compared(arrays: Arrays, recipient: Recipient) -> Iterator[tuple[Place, Arrays]]:
    """The layers that take weights, each with the arrays that the file has for it."""
    listed = {key[0] for key in arrays if len(key) == 2 and LISTED.fullmatch(key[1])}
    wanted: dict[WeightKey, Place] = {}
    for item in places(recipient):
        one = replace(item, ids=item.ids[:1]) if item.ids[0] in listed else item
        before = wanted.get(one.ids)
        wanted[one.ids] = replace(before, shapes=before.shapes + one.shapes) if before else one
    found: dict[WeightKey, dict[WeightKey, np.ndarray]] = {ids: {} for ids in wanted}
    for key, array in arrays.items():
        ids = next((key[:end] for end in range(1, len(key)) if key[:end] in found), None)
        if ids is not None and not any(part.startswith(SEED) for part in key[len(ids) :]):
            found[ids][key] = array
    for ids, item in wanted.items():
        yield item, found[ids]


def _left(wanted: Place, found: Arrays) -> Remark:
    shapes = [array.shape for array in found.values()]
    what = does_not_fit(wanted.shapes, shapes) if found else MISSING
    return Remark("lost", f"{wanted.name} {what}.", wanted.name, wanted.graph, wanted.node)


def _of_the_file(raw: RawModel) -> tuple[Remark, ...]:
    """What the file says of its weights, not of the model it may hold."""
    return tuple(remark for remark in raw.remarks if not remark.layer)


def _nothing_fits(raw: RawModel, name: str, recipient: Recipient) -> str:
    file = list(_layers_in(raw))
    model = [(item.name, list(item.shapes)) for item in places(recipient)]
    return (
        f"None of the weights in {name} ({raw.format}) fit this model. The file has {_told(file)}. "
        f"The model has {_told(model) if model else _NO_LAYERS}. Give weights of the same architecture, saved "
        "with the same options."
    )


def _told(layers: list[tuple[str, list[tuple[int, ...]]]]) -> str:
    if not layers:
        return "no layers with weights"
    shown = "; ".join(f"{name[-60:]}: {told_shapes(shapes)}" for name, shapes in layers[:_SHOWN])
    more = "; …" if layers[_SHOWN:] else ""
    return f"{len(layers)} {'layer' if len(layers) == 1 else 'layers'} with weights ({shown}{more})"


def _layers_in(raw: RawModel) -> Iterator[tuple[str, list[tuple[int, ...]]]]:
    assert raw.weights is not None
    for name, arrays in raw.weights.lists.items():
        if arrays:
            yield name, [array.shape for _, array in arrays]
    yield from _groups_in(raw.weights.groups, "")


def _groups_in(groups: Groups, path: str) -> Iterator[tuple[str, list[tuple[int, ...]]]]:
    shapes = [value.shape for value in groups.values() if isinstance(value, np.ndarray)]
    if shapes and SEED not in path:
        yield path.removesuffix("/vars").removeprefix("layers/"), shapes
    for name, value in groups.items():
        if isinstance(value, Mapping):
            yield from _groups_in(value, f"{path}/{name}" if path else name)
