"""The values of a script that is read: plain Python for plain things, Keras's objects, and these."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from typing_extensions import TypeAliasType

#: Numbers, texts, tuples, lists, dicts, sets, ranges, slices and NumPy's small arrays are Python's own; layers,
#: tensors, models, losses … are really Keras's; everything else is one of the classes below.
Value = TypeAliasType("Value", object)

Severity = Literal["changed", "lost", "note"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the script something is: lines and columns count from 1 and 0, as Python counts them."""

    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Module:
    """An imported module by its full name: `("keras", "layers")`. Its attributes are looked up on the surface."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Unknown:
    """A value that reading cannot know. It fails only where it is needed.

    `label` is the expression to ask for ("vocab_size"), empty where asking would not help: something that it
    was made of failed before. `why` says in words where it came from.
    """

    label: str
    why: str
    place: Place = Place()


@dataclass(frozen=True, slots=True, eq=False)
class Samples(Unknown):
    """An array of data, which is not loaded: its numbers are unknown, its shape is known."""

    shape: tuple[int, ...] = ()


Run = Callable[["Session", tuple[Value, ...], dict[str, Value], Place], Value]


@dataclass(frozen=True, slots=True, eq=False)
class Native:
    """A function or class that the surface knows: calling it runs `run`.

    `of` is the class of Keras that it makes, where it makes one: for isinstance and for classes of the script
    that build on it. `function` is Keras's own function, where this is one: for Keras to know it by its name.
    `members` are what stands behind a dot ("Dataset.from_tensor_slices").
    """

    name: str
    run: Run
    of: type | None = None
    function: Callable[..., object] | None = None
    members: Mapping[str, Value] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Scope:
    """The names of a module, function or comprehension; `outer` is the scope around it."""

    names: dict[str, Value] = field(default_factory=dict)
    outer: Scope | None = None
    globals: set[str] = field(default_factory=set)
    nonlocals: set[str] = field(default_factory=set)
    is_class: bool = False


@dataclass(slots=True, eq=False)
class Function:
    """A def or lambda of the script. `source` is its text, dedented; `owner` the class that it is a method of.

    `generates` says whether it yields, and `kind` how it is bound to an object: a property, or none for usual.
    """

    name: str
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    scope: Scope
    defaults: tuple[Value, ...]
    keyword_defaults: Mapping[str, Value]
    source: str
    place: Place
    owner: UserClass | None = None
    generates: bool = False
    kind: Literal["method", "property", "staticmethod", "classmethod"] = "method"


@dataclass(slots=True, eq=False)
class Method:
    """A function of the script, or a native, bound to what stood before the dot."""

    function: Value
    receiver: Value


@dataclass(slots=True, eq=False)
class UserClass:
    """A class of the script. `bases` are script classes, natives (`Native.of` says which) or unknown.

    `is_data` says that it is a dataclass.
    """

    name: str
    node: ast.ClassDef
    bases: tuple[Value, ...]
    members: dict[str, Value]
    source: str
    place: Place
    is_data: bool = False


@dataclass(slots=True, eq=False)
class Instance:
    """An object of a script's class that builds on nothing of Keras's."""

    of: UserClass
    attributes: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Super:
    """What `super()` gives in a method: the classes behind `definition`, for the same object."""

    definition: UserClass
    receiver: Value


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """A call on a model that says how it is trained: the method's name and what it was given."""

    method: str
    model: Value
    args: tuple[Value, ...]
    kwargs: Mapping[str, Value]
    place: Place


class Session(Protocol):
    """The reading of one script, as natives of the surface see it."""

    #: The script's own text.
    text: str

    #: Every Event so far, in order. Natives add to it.
    events: list[Event]

    #: Every model that was made so far, and where. Natives that make one add to it.
    models: list[tuple[Value, Place]]

    #: Models by the names of the files that the script saved them in.
    saved: dict[str, Value]

    def call(
        self, function: Value, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
    ) -> Value:
        """What a value of the script gives when it is called: interpreted, or a native's `run`."""

    def callable(self, function: Value, place: Place) -> Callable[..., Value]:
        """A Python callable that interprets a function of the script: for Keras to call on its tensors."""

    def remark(self, severity: Severity, message: str, place: Place) -> None:
        """Keep a remark for the report; the same one at the same line is kept once."""

    def ask(self, unknown: Unknown, place: Place) -> None:
        """Keep a question: `unknown` is all that is missing at a place where a value is needed."""
