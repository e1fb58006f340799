"""What canvas and Python say to each other: plain values, from which the canvas's types are generated.

The canvas sends one value, `Sent`: every request that is not acknowledged yet, numbered by the canvas, and
its open questions. Python answers with one value, `View`. Either may be lost or repeated without harm: a
later one holds all that an earlier one did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Union

from typing_extensions import TypeAliasType

from designer.catalogue import Entry
from designer.graph import Analysis, Document, Edit, Json, Move, NodeId
from designer.inside import NodeHealth

from .code import ApplyCode, Code, CodeApplied, CodeWish


@dataclass(frozen=True, slots=True, kw_only=True)
class Do:
    """Make an edit: one step of undo."""

    number: int
    edit: Edit
    type: Literal["Do"] = "Do"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """Go one step back."""

    number: int
    type: Literal["Undo"] = "Undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Redo:
    """Go one step forward again."""

    number: int
    type: Literal["Redo"] = "Redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settle:
    """Place nodes that had no place yet: no step of undo, since nobody asked for it."""

    number: int
    edit: Move
    type: Literal["Settle"] = "Settle"


Request = TypeAliasType("Request", Union[Do, Undo, Redo, Settle])


@dataclass(frozen=True, slots=True, kw_only=True)
class AskFits:
    """Which free ports could one end of a new edge be joined to?

    With `end` "output" the edge starts at output `port` (a number, as text) of `node` and inputs are asked
    for; with "input" it ends at the input `port` of `node` and outputs are asked for.
    """

    id: str
    graph: str
    node: NodeId
    port: str
    end: Literal["output", "input"]
    type: Literal["AskFits"] = "AskFits"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskOffers:
    """Which layers and ops could be added at one end of a new edge? Fields as in `AskFits`."""

    id: str
    graph: str
    node: NodeId
    port: str
    end: Literal["output", "input"]
    type: Literal["AskOffers"] = "AskOffers"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDoc:
    """What does Keras's documentation say of an entry of the catalogue?"""

    id: str
    family: str
    name: str
    type: Literal["AskDoc"] = "AskDoc"


Ask = TypeAliasType("Ask", Union[AskFits, AskOffers, AskDoc])


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCode:
    """Show the editor for the design's own code: that of a name, or with "" for something new. Once for each number."""

    number: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """All that the canvas has to say. `client` is one browser tab, which counts its requests from 1.

    `session` and `seen` are those of the last view it took in ("" and 0 for none).
    """

    client: str
    design: str
    session: str = ""
    seen: int = 0
    requests: tuple[Request, ...] = ()
    asks: tuple[Ask, ...] = ()
    catalogue: str = ""
    """The mark of the catalogue that the canvas holds; "" for none."""
    edit_code: EditCode | None = None
    """What the user asked for last; repeated until a view says that it was taken up."""
    code: CodeWish | None = None
    """The code that the canvas shows; None while it shows none."""
    apply_code: ApplyCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A reason why the edge cannot end at a port of some nodes."""

    reason: str
    port: str
    nodes: tuple[NodeId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to the question of that id; only what was asked for is filled in.

    `bars` are all places where the edge cannot end but those where it would close a loop: the canvas sees
    those itself. `offers` are kinds of layers ("Dense", "ops.square").
    """

    id: str
    bars: tuple[Bar, ...] = ()
    offers: tuple[str, ...] = ()
    doc: str = ""
    problem: str = ""
    """Why there is no answer, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A request that was not carried out, and why."""

    number: int
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """The run that trains this design now: epochs done of those planned."""

    run: str
    state: str
    epoch: int
    epochs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """How the design's layers fare in its latest run, after so many batches, in `epoch` (from 1)."""

    run: str
    steps: int
    epoch: int
    nodes: tuple[NodeHealth, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """A node to show and select, once for each `number`."""

    number: int
    graph: str
    node: NodeId


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueView:
    """The catalogue as the palette and the inspector need it: without the long documentation."""

    mark: str
    keras: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a version of a view is about: the canvas keeps it and patches it."""

    document: Document
    analysis: Analysis | None = None
    """None while the engine has not answered yet."""
    can_undo: bool = False
    can_redo: bool = False
    training: Training | None = None
    inside: Inside | None = None
    """None where nothing was looked into, or the design is another one by now."""
    focus: Focus | None = None
    custom: tuple[Entry, ...] = ()
    """The design's own code as entries beside the catalogue's, with their documentation."""
    code: Code | None = None
    """As the canvas wants it; perhaps still that of the document before."""


Patch = TypeAliasType("Patch", Mapping[str, Json])
"""A change of JSON values; `designer.canvas.patch` says how it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that Python has to say. `session` names the Python side's memory; its versions count from 1.

    Either `content` is whole, or `patch` leads there from version `base`.
    `acknowledged` is the last request of this client that was carried out or refused.
    """

    session: str
    design: str
    version: int
    base: int | None = None
    content: Content | None = None
    patch: Patch | None = None
    client: str = ""
    acknowledged: int = 0
    refusals: tuple[Refusal, ...] = ()
    answers: tuple[Answer, ...] = ()
    waiting: tuple[str, ...] = ()
    """Questions of this client that were heard and are still to be answered."""
    code_taken: int = 0
    """The number of the last `EditCode` of this client that was taken up."""
    code_applied: CodeApplied | None = None
    """What came of this client's last `ApplyCode`."""
    catalogue: CatalogueView | None = None
    catalogue_mark: str = ""
    pending: bool = False
    """Whether more is to come by itself: shapes or answers that take long. Ask again soon."""
    trouble: str = ""
    """What stops Python from answering in full (the engine does not start …), in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """Everything that crosses, for the generator of the canvas's types."""

    sent: Sent
    view: View
