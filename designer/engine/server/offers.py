"""Which layers, ops and sub-models could be added at the other end of a new edge."""

from __future__ import annotations

from collections.abc import Iterator

from designer.catalogue import family, load
from designer.custom import with_custom
from designer.engine.wiring import incoming, input_nodes
from designer.graph import CUSTOM_PREFIX, DEFAULT_PORT, INPUT, MODEL_PREFIX, Layer, models_of

from .calls import Call, Given
from .fits import Trial
from .ports import entry_of, ports_of
from .specs import Spec

_Tensors = tuple[tuple[str, tuple[Spec, ...]], ...]

#: What a port may be given when nothing is known of it.
_SAMPLES = (
    Spec((None, 64), "float32"),
    Spec((None, 16, 64), "float32"),
    Spec((None, 32, 32, 3), "float32"),
    Spec((None, 8, 8, 8, 3), "float32"),
    Spec((None, 16), "int32"),
)


class Offers:
    """The question for one end of an edge: of each kind, whether it could be added at the other.

    A kind is tried with what it starts with. At an output it must take the tensor; what needs further
    tensors gets the same one, or another that goes with it. At an input, where the new layer's own input
    is not known, it must give a fitting tensor when it takes one such as the port takes.
    """

    def __init__(self, trial: Trial, node: str, port: str, end: str) -> None:
        self.trial, self.node, self.port, self.end = trial, node, port, end
        self._given = self._at_hand()

    def kinds(self) -> list[str]:
        """All kinds that are asked about, in the order of the catalogue."""
        known = with_custom(load(), self.trial.look.document.functions)
        entries = (*family(known, "layer"), *family(known, "op"))
        kinds = [
            entry.name for entry in entries if entry.ports or (self.end == "input" and entry.name == INPUT)
        ]
        document, graph = self.trial.look.document, self.trial.name
        models = [name for name in document.models if graph not in (name, *_held(self.trial, name))]
        return kinds + [MODEL_PREFIX + name for name in models]

    def fits(self, kind: str) -> bool:
        """Whether a kind could be added there. Code of the design's own is not run for that: it always could."""
        if kind == INPUT or kind.startswith(CUSTOM_PREFIX):
            return True
        if not self._given:
            return True
        return any(self._fits(kind, spec) for spec in self._given)

    def _fits(self, kind: str, spec: Spec) -> bool:
        given = self._output(kind, spec)
        if given is None:
            return False
        return self.end == "output" or self.trial.reason(self.node, self.port, given) == ""

    def _at_hand(self) -> tuple[Spec, ...]:
        """The tensors to try kinds with; none when anything may be added."""
        trial = self.trial
        if self.end == "output":
            spec = trial.look.tensor(trial.name, self.node, int(self.port))
            return () if spec is None else (spec,)
        edges = sorted(incoming(trial.graph)[self.node], key=lambda edge: edge.target_port != self.port)
        near = (trial.look.tensor(trial.name, edge.source, edge.source_port) for edge in edges)
        here = [spec for spec in near if spec is not None]
        taken = [spec for spec in (*here, *_SAMPLES) if trial.reason(self.node, self.port, spec) == ""]
        return (taken[0],) if here and taken[:1] == here[:1] else tuple(taken)

    def _output(self, kind: str, spec: Spec) -> Spec | None:
        """What a new layer of a kind gives when it gets a tensor; None when it does not take it."""
        entry = entry_of(self.trial.look.document, kind)
        layer = Layer("", kind, config={} if entry is None else entry.starting)
        inference = self.trial.look.inferences[self.trial.name]
        if layer.model is not None and not inference.models[layer.model].sound:
            return None
        recipe = inference.recipe(layer)
        for tensors in self._calls(layer, spec):
            outcome = self.trial.memory.outcome(recipe, (Call(tensors),))
            if isinstance(outcome, Given):
                return outcome.outputs[0]
        return None

    def _calls(self, layer: Layer, spec: Spec) -> Iterator[_Tensors]:
        """The tensor at the first port, and what may go with it at the others that must have one."""
        if layer.model is not None:
            yield self._call_of_model(layer.model, spec)
            return
        first, *others = ports_of(self.trial.look.document, layer)
        needed = [port for port in others if port.required and not port.many]
        several = first.many or needed
        for other in _partners(spec) if several else (spec,):
            at_first = (spec, other) if first.many else (spec,)
            yield tuple(sorted([(first.name, at_first), *((port.name, (other,)) for port in needed)]))

    def _call_of_model(self, name: str, spec: Spec) -> _Tensors:
        inner, specs = self.trial.look.document.models[name], self.trial.look.inferences[name].specs
        first, *others = input_nodes(inner)
        if not others:
            return ((DEFAULT_PORT, (spec,)),)
        return tuple(sorted([(first, (spec,)), *((id, specs[id]) for id in others)]))


def _partners(spec: Spec) -> Iterator[Spec]:
    """Tensors that may go with one: the same, its transpose, one of its rows, indices, a kernel."""
    yield spec
    shape = spec.shape
    if len(shape) > 2:
        yield Spec((*shape[:-2], shape[-1], shape[-2]), spec.dtype)
        yield Spec((*(3 for _ in shape[2:]), shape[-1], 8), spec.dtype)
    if shape:
        yield Spec(shape[-1:], spec.dtype)
        yield Spec(shape[:-1], "int32")
    yield Spec(shape[:1], "int32")
    yield Spec(shape, "int32")


def _held(trial: Trial, name: str) -> set[str]:
    """The sub-models that one holds, at any depth."""
    models, found, stack = trial.look.document.models, set(), [name]
    while stack:
        for layer in models[stack.pop()].layers.values():
            for held in models_of(layer):
                if held not in found:
                    found.add(held)
                    stack.append(held)
    return found
