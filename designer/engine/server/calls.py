"""What a call of a layer gives: asked of Keras without memory for weights, and remembered."""

from __future__ import annotations

import json
import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import keras

from designer.builder import Callee, Words, call, make_callee, make_input, plain_words
from designer.graph import INPUT, Document, Json, Layer, Shape, TensorSpec, snake_case

from .specs import Spec, bytes_of, spec_of, tensor_of

#: What a layer that is no sub-model is made of: nothing of the design that it is in.
_NO_DOCUMENT = Document("", "")

#: Outcomes remembered: some hundred bytes each.
LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a layer is made. Recipes with one `key` make the same layer, whatever its name."""

    key: str
    layer: Layer = field(compare=False)
    document: Document = field(compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """The tensors at each port, and the other arguments (their text makes calls comparable)."""

    tensors: tuple[tuple[str, tuple[Spec, ...]], ...]
    text: str = "{}"
    constants: dict[str, Json] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Given:
    """What Keras answered: the outputs of the last call, and the layer's weights."""

    outputs: tuple[Spec, ...]
    parameters: int
    trainable: int
    public: tuple[TensorSpec, ...] = ()
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """Why there is no answer; `made` says whether the layer itself could be made."""

    words: Words
    made: bool


Outcome = Given | Refused


def json_text(values: Mapping[str, object] | Iterable[object]) -> str:
    """Values as text, the same for equal ones."""
    return json.dumps(values, sort_keys=True, default=dict)


def recipe_text(layer: Layer) -> str:
    """What decides how a layer is made, as text; what a sub-model holds is not in it."""
    return f"{layer.kind} {json_text(layer.config)} "


def code_text(document: Document) -> str:
    """What decides what the design's own code does, as text: sources may use each other."""
    return json_text(document.functions)


def given(outputs: tuple[Spec, ...], parameters: int = 0, trainable: int = 0) -> Given:
    """An answer, with what follows from its outputs."""
    public = tuple(spec.public for spec in outputs)
    return Given(outputs, parameters, trainable, public, sum(map(bytes_of, public)))


class Memory:
    """Outcomes by recipe and calls, the least recently used forgotten; live layers for one request."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._outcomes: OrderedDict[tuple[Recipe, tuple[Call, ...]], Outcome] = OrderedDict()
        self._live: dict[tuple[Recipe, tuple[Call, ...]], Callee] = {}
        self._recipes: OrderedDict[int, tuple[Layer, Recipe]] = OrderedDict()
        self.asked = 0
        """How often Keras had to be asked."""

    def __len__(self) -> int:
        return len(self._outcomes)

    def recipe(self, layer: Layer) -> Recipe:
        """How a layer that is no sub-model is made: the same for the same layer, whatever is around it."""
        known = self._recipes.get(id(layer))
        if known is None or known[0] is not layer:
            known = (layer, Recipe(recipe_text(layer), layer, _NO_DOCUMENT))
            self._recipes[id(layer)] = known
            if len(self._recipes) > self._limit:
                self._recipes.popitem(last=False)
        return known[1]

    def outcome(self, recipe: Recipe, calls: tuple[Call, ...]) -> Outcome:
        """What the last of the calls of one layer gives; with no calls, whether the layer can be made."""
        key = (recipe, calls)
        known = self._outcomes.get(key)
        if known is None:
            known = self._ask(recipe, calls)
            self._outcomes[key] = known
            if len(self._outcomes) > self._limit:
                self._outcomes.popitem(last=False)
        self._outcomes.move_to_end(key)
        return known

    def end_request(self) -> None:
        """Let go of live layers: they belong to the thread that made them."""
        self._live.clear()

    def _ask(self, recipe: Recipe, calls: tuple[Call, ...]) -> Outcome:
        self.asked += 1
        made = False
        try:
            with keras.StatelessScope(initialize_variables=False):
                if recipe.layer.kind == INPUT:
                    return given((spec_of(make_input(recipe.layer, "input")),))
                callee = self._callee(recipe, calls)
                made = True
                outputs = _called(callee, calls[-1]) if calls else ()
        except Exception as error:
            return Refused(plain_words(error, recipe.layer, _shapes(calls)), made)
        self._live[recipe, calls] = callee
        weights = getattr(callee.target, "weights", ())
        trainable = getattr(callee.target, "trainable_weights", ())
        return given(outputs, _size(weights), _size(trainable))

    def _callee(self, recipe: Recipe, calls: tuple[Call, ...]) -> Callee:
        """The layer after all calls but the last: still at hand from this request, or made again."""
        earlier = calls[:-1]
        live = self._live.pop((recipe, earlier), None)
        if live is None:
            live = make_callee(recipe.document, recipe.layer, snake_case(recipe.layer.kind))
            for one in earlier:
                _called(live, one)
        return live


def _called(callee: Callee, one: Call) -> tuple[Spec, ...]:
    tensors = {port: [tensor_of(spec) for spec in specs] for port, specs in one.tensors}
    return tuple(spec_of(tensor) for tensor in call(callee, tensors, one.constants))


def _shapes(calls: tuple[Call, ...]) -> tuple[Shape, ...]:
    return tuple(spec.shape for _, specs in calls[-1].tensors for spec in specs) if calls else ()


def _size(weights: Iterable[Any]) -> int:
    return sum(math.prod(weight.shape) for weight in weights)
