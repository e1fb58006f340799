"""What is known of Keras's layers, ops and components: plain values, generated from the installed Keras."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from designer.graph import Json

Family = Literal[
    "layer",
    "op",
    "optimizer",
    "schedule",
    "loss",
    "metric",
    "callback",
    "activation",
    "initializer",
    "regularizer",
    "constraint",
]

ParameterType = Literal[
    "integer",
    "number",
    "boolean",
    "string",
    "choice",
    "integers",
    "shape",
    "axes",
    "activation",
    "initializer",
    "regularizer",
    "constraint",
    "layer",
    "dtype",
    "json",
]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A constructor argument, or an op's argument that is no tensor, in the order of the signature.

    Types that need a word: "integers" is one whole number or a list of them (kernel_size), "shape" a
    list of sizes where None is unknown, "axes" an axis or a list of axes, "choice" one of `choices`,
    "layer" a nested layer, "json" what no form fits. A "string" may have `choices` too: suggestions.
    `optional` says whether None is a value to choose.
    """

    name: str
    type: ParameterType
    required: bool = False
    default: Json = None
    choices: tuple[str, ...] = ()
    help: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Port:
    """A call argument that takes a tensor; with `many` a list of tensors, in order.

    A `variadic` port takes its tensors one by one (`einsum(subscripts, *operands)`), not as one list.
    A required port of an op need not be connected when the layer's config gives a number in its
    place: the entry then has a parameter of the same name.
    """

    name: str
    many: bool = False
    required: bool = True
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A Keras class or function one can use: its name, what it is for, its parameters and its ports.

    `name` is the public name ("Dense", "ops.square", "relu"). `outputs` is how many tensors a call
    gives, None when its configuration decides. `source` is "layerloom" for what Keras lacks, "library" for
    a layer of another library, which is named with its module ("keras_hub.layers.RMSNorm"), "custom" for code
    of the design's own ("custom:Scale").
    `arguments` are call arguments of a layer that are no tensors (MultiHeadAttention's
    use_causal_mask): a node's constants. `aliases` are other names Keras knows it by ("he_normal").
    `starting` holds values for all required parameters, and for one where Keras wants one of several: what a
    new layer of this kind begins with.
    """

    name: str
    family: Family
    category: str
    summary: str = ""
    doc: str = ""
    parameters: tuple[Parameter, ...] = ()
    ports: tuple[Port, ...] = ()
    outputs: int | None = 1
    source: Literal["keras", "layerloom", "library", "custom"] = "keras"
    arguments: tuple[Parameter, ...] = ()
    aliases: tuple[str, ...] = ()
    starting: Mapping[str, Json] = field(default_factory=dict)

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of that name, if there is one."""
        return next((found for found in self.parameters if found.name == name), None)

    def port(self, name: str) -> Port | None:
        """The port of that name, if there is one."""
        return next((found for found in self.ports if found.name == name), None)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All entries by family and name, and the version of Keras they were read from."""

    keras: str
    entries: Mapping[tuple[Family, str], Entry]


def find(catalogue: Catalogue, family: Family, name: str) -> Entry | None:
    """The entry of that family by its name or an alias, or None."""
    found = catalogue.entries.get((family, name))
    if found is None:
        entries = catalogue.entries.values()
        found = next((e for e in entries if e.family == family and name in e.aliases), None)
    return found


def family(catalogue: Catalogue, family: Family) -> tuple[Entry, ...]:
    """All entries of a family, ordered by category and name."""
    return tuple(entry for entry in catalogue.entries.values() if entry.family == family)
