"""What is known of a training when it is diagnosed: its curves, its plan, its data, and what was seen inside."""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.graph import Document, Objective
from designer.inside import Look, NodeHealth

#: From so many epochs on curves say something; before, they mostly show how training warms up.
FEWEST_EPOCHS = 3


@dataclass(frozen=True, slots=True)
class Curve:
    """What Keras found by epoch, the first one first: of the training part, and of the validation part."""

    train: tuple[float, ...] = ()
    validation: tuple[float, ...] = ()

    @property
    def both(self) -> int:
        """For how many epochs both are known."""
        return min(len(self.train), len(self.validation))


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """One class of an output: how many training samples (or pixels) it has, and how well it is found.

    `found` is the part of its test samples that were recognised (for masks: the overlap), None where not measured.
    """

    name: str
    count: int
    found: float | None = None


@dataclass(frozen=True, slots=True)
class OutputFacts:
    """One output. `chance` is the loss that the best constant guess reaches on the training part, with the class
    weights that the plan asks for, and `validation_chance` the same on the validation part, where they do not count.
    None where that is not known. `accuracy` is the first metric that counts what is right, if there is one.
    """

    name: str
    loss: Curve
    objective: Objective = field(default_factory=Objective)
    chance: float | None = None
    validation_chance: float | None = None
    classes: tuple[ClassFacts, ...] = ()
    unit: str = "samples"
    accuracy: Curve = Curve()


@dataclass(frozen=True, slots=True)
class Inside:
    """A look at a model with how its nodes fare in it."""

    look: Look
    healths: tuple[NodeHealth, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """A training as far as it has come; `document` is the design that it trains, `design` the one to be changed.

    `first` is the loss of the first batch, `highest` the highest of all that was noted by batch (running means
    within an epoch); None where nothing was noted. `rate` is the learning rate that the optimizer began with.
    `inside` is the latest look that is kept. A training `is_new` unless it began with weights that were trained before.
    """

    document: Document
    design: Document
    loss: Curve = Curve()
    outputs: tuple[OutputFacts, ...] = ()
    chance: float | None = None
    validation_chance: float | None = None
    first: float | None = None
    highest: float | None = None
    rate: float | None = None
    steps_per_epoch: int = 0
    samples: int = 0
    has_diverged: bool = False
    is_at_rest: bool = True
    is_new: bool = True
    inside: Inside | None = None

    @property
    def epochs(self) -> int:
        """How many epochs are done."""
        return len(self.loss.train)
