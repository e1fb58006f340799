"""What is found in the text of custom code: values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.catalogue import Parameter, Port

#: What a piece of code is: a layer, a function that is called on tensors, a loss or a metric.
Role = Literal["layer", "function", "loss", "metric"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a source: its line, counted from 1, and what to do, in words."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a source says of its main definition; `role` is None when it has none that can be used.

    `base` is the Keras class that a class builds on, by its public name ("Dense"), when it has no
    constructor or no `call` of its own: it is made and called as that one is.
    """

    name: str
    role: Role | None = None
    parameters: tuple[Parameter, ...] = ()
    arguments: tuple[Parameter, ...] = ()
    ports: tuple[Port, ...] = ()
    outputs: int | None = None
    doc: str = ""
    is_class: bool = False
    base: str = ""
    problems: tuple[Problem, ...] = ()
