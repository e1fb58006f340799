"""Class weights in a program: Keras's own argument where that does, weights of samples and pixels otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from designer.data import Column
from designer.graph import ClassWeights, Document, Objective

from .feeding import Feeding
from .values import literal

_BALANCED = '''def balanced_weights(targets):
    """A weight for each class, so that every class counts as much as any other."""
    classes, counts = np.unique(targets, return_counts=True)
    weights = counts.sum() / (len(classes) * counts)
    return dict(zip(classes.astype(int).tolist(), weights.tolist(), strict=True))'''

_WEIGHTS_OF = '''def weights_of(targets, class_weight):
    """How much each sample, or each pixel of a mask, counts in the loss: the weight of its class."""
    weights = ops.ones_like(targets, dtype="float32")
    for number, weight in class_weight.items():
        weights = ops.where(ops.equal(targets, number), weight, weights)
    return weights'''


@dataclass(frozen=True, slots=True)
class Weighing:
    """How a program weighs classes: nothing, Keras's `class_weight`, or weights of what it fits.

    `class_weight` is an expression of Keras's dict, "" when there is none. `sample_weight` makes of the
    targets' text an expression of the samples' weights; it is None when there are none.
    """

    functions: tuple[str, ...] = ()
    class_weight: str = ""
    outputs: Mapping[str, ClassWeights] | None = None

    def sample_weight(self, targets: str) -> str | None:
        """The weights of targets of that name; None when samples are not weighed so."""
        if self.outputs is None:
            return None
        if len(self.outputs) == 1:
            (weights,) = self.outputs.values()
            return f"weights_of({targets}, {_dict(weights, 'y_train')})"
        texts = (
            f"{name!r}: weights_of({targets}[{name!r}], {_dict(weights, f'y_train[{name!r}]')})"
            for name, weights in self.outputs.items()
        )
        return f"{{{', '.join(texts)}}}"


def weighing(document: Document, fed: Feeding) -> Weighing:
    """How the program of a document weighs the classes of its outputs."""
    objectives = {
        name: document.training.objectives.get(name, Objective())
        for name, column in fed.targets.items()
        if column is not None
    }
    weights = {name: objective.class_weights for name, objective in objectives.items() if objective.loss}
    if all(not each for each in weights.values()):
        return Weighing()
    functions = tuple(_functions(weights, fed.targets))
    if len(fed.targets) == 1 and not _is_mask(next(iter(fed.targets.values()))):
        (only,) = weights.values()
        return Weighing(functions, class_weight=_dict(only, "y_train"))
    return Weighing(functions, outputs=weights)


def _functions(weights: Mapping[str, ClassWeights], targets: Mapping[str, Column | None]) -> Iterator[str]:
    if "balanced" in weights.values():
        yield _BALANCED
    if len(targets) > 1 or _is_mask(next(iter(targets.values()))):
        yield _WEIGHTS_OF


def _is_mask(column: Column | None) -> bool:
    return column is not None and column.kind == "mask"


def _dict(weights: ClassWeights, targets: str) -> str:
    if weights == "balanced":
        return f"balanced_weights({targets})"
    numbered = {int(number): weight for number, weight in sorted((weights or {}).items(), key=_number)}
    return "{" + ", ".join(f"{number}: {literal(float(weight))}" for number, weight in numbered.items()) + "}"


def _number(item: tuple[str, float]) -> int:
    return int(item[0])
