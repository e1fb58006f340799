"""The functions of one graph: a helper for its groups, and the one that builds its model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from designer.graph import Document, GroupId, LayerId, NodeId, input_structure, output_structure

from . import ends
from .blocks import Function
from .bodies import Body
from .folding import functions, nodes_of
from .gathering import with_lists
from .holding import Holdings
from .identifiers import distinct, identifier
from .known import Known
from .lines import Line, Part
from .loops import Entry, changed, places
from .naming import CHAIN, ScopeNames, named
from .outline import Outline, Scope, outline
from .patterns import text_of
from .refusal import CodeRefused, refusals_at
from .repeating import Repeating, repeating
from .roles import role
from .style import Layout
from .values import literal
from .wiring import Tensor, Wiring

_OF_INPUTS = ("shape", "batch_size", "dtype", "sparse")

#: The call that makes a sub-model, from its name and the text of the name that the model gets.
Builder = Callable[[str, str], str]


class GraphWriter:
    """Writes one graph's functions. `taken` are the names of the module, to which its own are added."""

    def __init__(
        self,
        document: Document,
        known: Known,
        graph_name: str,
        taken: set[str],
        builders: Builder,
        layout: Layout,
    ) -> None:
        self.document, self.graph_name, self.builders = document, graph_name, builders
        self.wiring = Wiring(document.graph_named(graph_name), known)
        _must_have_ends(self.wiring, graph_name)
        self.outline: Outline = with_lists(self.wiring, outline(self.wiring, layout))
        self.holdings = Holdings(self.wiring, self.outline)
        self.repeating: Repeating | None = None
        if layout == "grouped" and not self.wiring.graph.groups:
            self.repeating = repeating(self.wiring, self.outline, self.holdings, taken)
            self.outline = self.repeating.outline
            self.holdings = Holdings(self.wiring, self.outline)
            self.functions = self.repeating.functions
        else:
            self.functions = functions(self.wiring, self.outline, self.holdings, taken)
        self.by_group = {group: function for function in self.functions for group in function.groups}
        self.taken = taken
        self.inputs = self._input_names()
        settings = {name for function in self.functions for name in function.settings}
        reserved = {*taken, *settings, *self.inputs.values(), *self._output_names()}
        self.layers = self.holdings.variables(reserved)
        self.reserved = {*taken, *self.layers.values()}
        self.names = self._names()

    def parts(self, name: str, parameters: str = "", model_name: str | None = None) -> Iterator[Part]:
        """The functions, helpers first; the last is called `name` and returns the model."""
        for function in self.functions:
            yield Part(self.graph_name, tuple(self._helper(function)))
        yield Part(self.graph_name, tuple(self._builder(name, parameters, model_name)))

    def _input_names(self) -> dict[Tensor, str]:
        names: dict[Tensor, str] = {}
        for id in self.wiring.inputs:
            wanted = identifier(self.wiring.names[self.wiring.layer(id).id], "inputs")
            names[id, 0] = distinct(wanted, {*self.taken, *names.values()})
        return names

    def _output_names(self) -> set[str]:
        return {identifier(output.name, "output") for output in self.wiring.graph.outputs}

    def _names(self) -> ScopeNames:
        return named(
            self.wiring,
            self.document,
            self.outline.body,
            parameters=self.inputs,
            taken=self.reserved,
            folded=self.repeating is not None and bool(self.functions),
        )

    def _body(self, names: ScopeNames, group: GroupId | None = None) -> Body:
        function = self.by_group.get(group) if group is not None else None
        scope = self.outline.groups[group] if group is not None else self.outline.body
        loops = self._loops(names, group)
        return Body(
            wiring=self.wiring,
            document=self.document,
            scope=scope,
            names=names,
            holdings=self.holdings,
            layers=self.layers,
            functions=self.by_group,
            builders=self._sub_model,
            held_models=lambda model: self.builders(model, repr(model)),
            texts=self._texts(function, scope, loops),
            sections={} if group is not None else self._sections(),
            group=group,
            twins=self._twins(function, scope, loops),
            loops=loops,
        )

    def _loops(self, names: ScopeNames, group: GroupId | None) -> list[Entry]:
        """The steps of a body with loops; none where there can be no loops."""
        if self.repeating is None:
            return []
        settings = self.by_group[group].settings if group is not None else ()
        taken = {*self.reserved, *names.tensors.values(), CHAIN, *settings}
        return self.repeating.entries(group, names, taken)

    def _texts(
        self, function: Function | None, scope: Scope, loops: Sequence[Entry]
    ) -> dict[str, dict[str, str]]:
        """What stands in place of values in a body, by the node or the group that is called."""
        found = {owner: dict(texts) for owner, texts in function.texts.items()} if function else {}
        for place, (number, parameter), value in (each for entry in loops for each in changed(entry)):
            step = scope.steps[place]
            owner = step.group or step.nodes[int(number)]
            found.setdefault(owner, {})[str(parameter)] = text_of(value)
        return found

    def _twins(
        self, function: Function | None, scope: Scope, loops: Sequence[Entry]
    ) -> dict[NodeId, tuple[NodeId, ...]]:
        """For the calls in a body all that they stand for: in a function for those of all its groups."""
        groups = function.groups if function else ()
        bodies = [nodes_of(self.outline.groups[group]) for group in groups] or [nodes_of(scope)]
        found = {twins[0]: twins for twins in zip(*bodies, strict=True)}
        rounds: dict[NodeId, tuple[NodeId, ...]] = {}
        for first, twin in (each for entry in loops for each in places(entry)):
            pairs = zip(scope.steps[first].nodes, scope.steps[twin].nodes, strict=True)
            for id, other in pairs:
                rounds[id] = (*rounds.get(id, ()), *found[other])
        return found | rounds

    def _sections(self) -> dict[NodeId, str]:
        groups = self.wiring.graph.groups.values()
        return {id: group.title for group in groups if group.id not in self.by_group for id in group.nodes}

    def _helper(self, function: Function) -> Iterator[Line]:
        group = function.groups[0]
        scope = self.outline.groups[group]
        parameters = self._parameter_names(function)
        names = named(
            self.wiring,
            self.document,
            scope,
            parameters=dict(zip(scope.parameters, parameters, strict=True)),
            taken={*self.reserved, *function.settings},
            folded=len(function.groups) > 1,
        )
        body = self._body(names, group)
        layers = [self.layers[layer] for layer in self.holdings.given_to(group)]
        yield Line(f"def {function.name}({', '.join([*parameters, *layers, *function.parameters()])}):")
        yield from (line.indented() for line in body.lines())
        yield body.returned().indented()

    def _parameter_names(self, function: Function) -> list[str]:
        """What a function calls the tensors that it is given: as its callers do, if they agree."""
        scopes = [self.outline.groups[group] for group in function.groups]
        columns = list(zip(*(scope.parameters for scope in scopes), strict=True))
        if len(columns) == 1:
            return [CHAIN]
        taken = {*self.reserved, *function.settings} - {CHAIN}
        names: list[str] = []
        for tensors in columns:
            callers = {_uncounted(self.names.tensors.get(tensor, CHAIN)) for tensor in tensors}
            name = callers.pop() if len(callers) == 1 else CHAIN
            if name == CHAIN and names:
                name = role(self.wiring, self.document, tensors[0])
            safe = name if name == CHAIN else identifier(name, CHAIN)
            names.append(distinct(safe, {*taken, *names}))
        return names

    def _builder(self, name: str, parameters: str, model_name: str | None) -> Iterator[Line]:
        yield Line(f"def {name}({parameters}):")
        for id in self.wiring.inputs:
            with refusals_at(self.wiring.place(id)):
                yield Line(f"    {self.inputs[id, 0]} = {self._input(id)}", (id,))
        yield from (line.indented() for line in self._body(self.names).lines())
        graph = self.wiring.graph
        given = {output.name: self.names.tensors[output.node, output.port] for output in graph.outputs}
        inputs = ends.written(input_structure(graph), lambda id: self.inputs[id, 0])
        outputs = ends.written(output_structure(graph), given.__getitem__)
        named_ = "" if model_name is None else f", name={model_name}"
        yield Line(f"    return keras.Model({inputs}, {outputs}{named_})")

    def _input(self, id: str) -> str:
        layer = self.wiring.layer(id)
        unknown = sorted(layer.config.keys() - set(_OF_INPUTS))
        if unknown:
            raise CodeRefused(f"an Input has no parameter {unknown[0]!r}. Remove it.")
        if "shape" not in layer.config:
            raise CodeRefused(
                "an Input needs a shape, without the batch dimension: [28, 28, 1]. Give it one."
            )
        texts = [f"{key}={literal(layer.config[key])}" for key in _OF_INPUTS if key in layer.config]
        name = self.wiring.names[layer.id]
        if "/" in name:
            raise CodeRefused("Keras allows no '/' in a name. Rename the input.")
        return f"keras.Input({', '.join([*texts, f'name={name!r}'])})"

    def _sub_model(self, layer: LayerId, name: str | None) -> str:
        found = self.wiring.graph.layers[layer]
        if found.model is None:
            raise CodeRefused("a layer that holds sub-models cannot be made by a function. Remove its group.")
        unknown = sorted(found.config.keys() - {"trainable"})
        if unknown:
            raise CodeRefused(
                f"a sub-model has no parameter {unknown[0]!r}; it only has trainable. Remove it."
            )
        return self.builders(found.model, name or repr(self.wiring.names[layer]))


def _must_have_ends(wiring: Wiring, name: str) -> None:
    what = f"The sub-model {name!r}" if name else "The model"
    if not wiring.inputs:
        raise CodeRefused(f"{what} has no input. Add an Input and connect it.")
    if not wiring.graph.outputs:
        raise CodeRefused(f"{what} has no output. Mark the node that gives its answer as output.")


def _uncounted(name: str) -> str:
    return re.sub(r"_\d+$", "", name)
