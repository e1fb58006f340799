"""Which layers are held in a variable, where they are made, and which names are written down."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from designer.graph import INPUT, OPS_PREFIX, GroupId, Layer, LayerId, snake_case

from .identifiers import distinct, identifier
from .outline import Outline
from .own_calls import names_itself
from .refusal import CodeRefused
from .wiring import Wiring


@dataclass(frozen=True)
class Holdings:
    """The layers of a graph that are called more than once, or are sub-models: made before they are used."""

    wiring: Wiring
    outline: Outline

    @cached_property
    def held(self) -> tuple[LayerId, ...]:
        """The layers that need a variable, in the order of their first calls."""
        return tuple(dict.fromkeys(self.wiring.layer(id).id for id in self.wiring.calls if self._is_held(id)))

    @cached_property
    def homes(self) -> Mapping[LayerId, GroupId | None]:
        """The group in whose function a layer is made; None for the function of the whole graph."""
        return {layer: self._home(layer) for layer in self.held}

    def is_given(self, layer: LayerId) -> bool:
        """Whether a group's function is given the layer by its caller."""
        return layer in self.homes and self.homes[layer] is None

    def given_to(self, group: GroupId) -> tuple[LayerId, ...]:
        """The layers that a group's function needs from its caller, in the order in which it calls them."""
        nodes = (id for step in self.outline.groups[group].steps for id in step.nodes)
        called = dict.fromkeys(self.wiring.layer(id).id for id in nodes)
        return tuple(layer for layer in called if self.is_given(layer))

    def written_name(self, layer: LayerId) -> str | None:
        """The name to write: the user's, a sub-model's, or one that Keras's own count would give twice."""
        found = self.wiring.graph.layers[layer]
        name = self.wiring.names[layer]
        if found.kind.startswith(OPS_PREFIX):
            self._must_stay_free(found)
        if self.wiring.is_function(found):
            return None
        if found.name is not None or found.model is not None or self._may_clash(found):
            if "/" in name:
                raise CodeRefused(
                    f"Keras allows no '/' in a layer's name, and {name!r} has one. Rename the layer."
                )
            return name
        return None

    def variables(self, taken: set[str]) -> dict[LayerId, str]:
        """A variable for every held layer; they are added to `taken`."""
        names: dict[LayerId, str] = {}
        for layer in self.held:
            wanted = identifier(self.wiring.names[layer], "shared")
            names[layer] = distinct(f"{wanted.rstrip('_')}_layer" if wanted in taken else wanted, taken)
            taken.add(names[layer])
        return names

    def _is_held(self, id: str) -> bool:
        layer = self.wiring.layer(id)
        if self.wiring.is_function(layer):
            return False
        return layer.model is not None or len(self.wiring.calls_of(layer.id)) > 1

    def _home(self, layer: LayerId) -> GroupId | None:
        homes = {self._group_of.get(id) for id in self.wiring.calls_of(layer)}
        return homes.pop() if len(homes) == 1 else None

    @cached_property
    def _group_of(self) -> Mapping[str, GroupId]:
        scopes = self.outline.groups.items()
        return {id: group for group, scope in scopes for step in scope.steps for id in step.nodes}

    def _may_clash(self, layer: Layer) -> bool:
        """Whether Keras may not give the name that it counts out for such a layer, or the user has given it."""
        own = self.wiring.known.own
        return _stem(layer) in self._stems_in_use or (
            layer.custom is not None and names_itself(own, layer.custom)
        )

    def _must_stay_free(self, layer: Layer) -> None:
        if _stem(layer) in self._stems_in_use:
            raise CodeRefused(
                f"another layer has a name that Keras may give to this operation: {_stem(layer)!r}. "
                "Rename that layer."
            )

    @cached_property
    def _stems_in_use(self) -> set[str]:
        """What users' names begin with where they look like a name that Keras counts out."""
        layers = [each for each in self.wiring.graph.layers.values() if not self.wiring.is_function(each)]
        return {re.sub(r"_\d+$", "", layer.name) for layer in layers if layer.name is not None}


def _stem(layer: Layer) -> str:
    return "input_layer" if layer.kind == INPUT else snake_case(layer.kind)
