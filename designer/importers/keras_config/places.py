"""Where the tensors of a file's graph are from, what is known of them, and in which order calls can be made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.graph import Json
from designer.importers.raw import NotOpened

from .ends import in_keras_order, structure
from .layers import is_input
from .parsing import FileCall, FileLayer, Tensor, all_tensors
from .shapes import FileGraph

#: A call: the number of the layer, the number of its call. A place: the number of the output as well.
Call = tuple[int, int]
Place = tuple[int, int, int]
#: The shape and type of a tensor, as far as they are known.
Spec = tuple[Json, "str | None"]

_MOST_OUTPUTS = 1000
_NO_CALL = FileCall()


class Places:
    """The calls and tensors of one graph; `known` are specs of the graph's outputs by Keras's number."""

    def __init__(self, file: FileGraph, known: Mapping[int, Spec]) -> None:
        self.layers = file.layers
        self._by_name: dict[str, int] = {}
        for i, layer in enumerate(file.layers):
            self._by_name.setdefault(layer.name, i)
        self._specs: dict[Place, Spec] = {}
        self._widths: dict[int, int] = {}
        self._see_calls()
        self._see_outputs(file, known)

    def _see_calls(self) -> None:
        for layer in self.layers:
            for call in layer.calls:
                for tensor in all_tensors(call):
                    place = self.place(tensor)
                    if place is not None and (tensor.shape is not None or place not in self._specs):
                        self._specs[place] = (tensor.shape, tensor.dtype)
                        self._widths[place[0]] = max(self._widths.get(place[0], 1), place[2] + 1)

    def _see_outputs(self, file: FileGraph, known: Mapping[int, Spec]) -> None:
        places: dict[str, Place] = {}

        def leaf(tensor: Tensor, _: str) -> str | None:
            place = self.place(tensor, end=True)
            if place is not None:
                places[repr(place)] = place
            return None if place is None else repr(place)

        for number, name in enumerate(in_keras_order(structure(file.outputs, leaf))):
            if number in known:
                self._specs.setdefault(places[name], known[number])

    def place(self, tensor: Tensor, *, end: bool = False) -> Place | None:
        """Where a tensor is from; calls of a model within are counted from 1 where outputs are named."""
        i = self._by_name.get(tensor.layer)
        if i is None or not 0 <= tensor.port < _MOST_OUTPUTS:
            return None
        layer = self.layers[i]
        calls = 1 if is_input(layer) else len(layer.calls)
        call = tensor.call
        if layer.config.get("output_layers") is not None and (end or call >= calls):
            call = max(call - 1, 0)
        return (i, call, tensor.port) if 0 <= call < calls else None

    def order(self) -> list[Call]:
        """The calls, each after those that feed it; NotOpened when some feed each other in a loop."""
        calls = [(i, k) for i, layer in enumerate(self.layers) for k in range(self.count(layer))]
        fed: dict[Call, list[Call]] = {call: [] for call in calls}
        waiting = dict.fromkeys(calls, 0)
        for call in calls:
            for source in self._sources(call):
                fed[source].append(call)
                waiting[call] += 1
        order = [call for call in calls if waiting[call] == 0]
        for call in order:
            for next_call in fed[call]:
                waiting[next_call] -= 1
                if waiting[next_call] == 0:
                    order.append(next_call)
        if len(order) < len(calls):
            stuck = sorted({self.layers[i].name for (i, k) in calls if waiting[i, k] > 0})
            raise NotOpened(
                f"The layers {', '.join(map(repr, stuck[:3]))} feed each other in a loop, so this is no model "
                "that Keras could build. Save the model again with Keras."
            )
        return order

    def count(self, layer: FileLayer) -> int:
        """How many calls of a layer there are."""
        return 1 if is_input(layer) else len(layer.calls)

    def _sources(self, call: Call) -> Iterator[Call]:
        for tensor in all_tensors(self.call(call)):
            place = self.place(tensor)
            if place is not None:
                yield place[:2]

    def call(self, call: Call) -> FileCall:
        """The arguments of a call."""
        layer = self.layers[call[0]]
        return _NO_CALL if is_input(layer) else layer.calls[call[1]]

    def specs_of(self, i: int) -> list[tuple[Place, Spec]]:
        """What is known of the outputs of a layer, call by call."""
        return [
            ((i, k, port), self._specs[i, k, port])
            for k in range(len(self.layers[i].calls))
            for port in range(self.width(i))
            if (i, k, port) in self._specs
        ]

    def width(self, i: int) -> int:
        """How many outputs a layer has that something takes, at least one."""
        return self._widths.get(i, 1)

    def input_shape(self, i: int) -> Json:
        """The shape of the first tensor that a layer takes, if it is known."""
        call = next(iter(self.layers[i].calls), _NO_CALL)
        return next((tensor.shape for tensor in all_tensors(call)), None)

    def within(self, i: int) -> Json:
        """The shape that a wrapper gives to the model it holds."""
        shape = self.input_shape(i)
        if isinstance(shape, (list, tuple)) and self.layers[i].class_name == "TimeDistributed":
            return [*shape[:1], *shape[2:]]
        return shape
