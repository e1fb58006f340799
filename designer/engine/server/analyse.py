"""The analysis of a whole document: every graph after those it holds, then the lint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from functools import cache
from threading import Thread
from typing import TypeVar

import keras

from designer.builder import deep_recursion
from designer.engine.lint import lint, with_proved_fixes
from designer.graph import ROOT, Analysis, Diagnostic, Document, Graph, GraphReport, input_nodes

from .calls import Memory
from .infer import Inference, Inner, json_text

_Result = TypeVar("_Result")


class Analyst:
    """Analyses documents, and remembers what Keras said of each call."""

    def __init__(self, memory: Memory | None = None) -> None:
        self.memory = Memory() if memory is None else memory

    def analyse(self, document: Document) -> Analysis:
        """What every node gives, and everything found wrong, with fixes that were tried."""
        size = sum(len(graph.nodes) for graph in (document.graph, *document.models.values()))
        with deep_recursion(size):
            return _in_own_thread(lambda: self._analyse(document))

    def _analyse(self, document: Document) -> Analysis:
        try:
            found = self._without_fixes(document)
            return with_proved_fixes(document, found, self._without_fixes)
        finally:
            self.memory.end_request()

    def _without_fixes(self, document: Document) -> Analysis:
        reports: dict[str, GraphReport] = {}
        diagnostics: list[Diagnostic] = []
        models: dict[str, Inner] = {}
        for name in (*_inner_first(document), ROOT):
            inference = Inference(document, name, self.memory, models)
            reports[name] = inference.run()
            diagnostics.extend(inference.diagnostics)
            if name:
                models[name] = _inner(document.models[name], reports[name], models)
        return _as_strict_as_keras(lint(document, Analysis(reports, tuple(diagnostics))))


def _as_strict_as_keras(analysis: Analysis) -> Analysis:
    """The analysis with unused inputs as errors where this Keras builds no model with them."""
    if _takes_unused_inputs():
        return analysis
    diagnostics = (
        replace(d, severity="error") if d.rule == "unused-input" else d for d in analysis.diagnostics
    )
    return replace(analysis, diagnostics=tuple(diagnostics))


@cache
def _takes_unused_inputs() -> bool:
    used, unused = keras.Input((1,)), keras.Input((1,))
    try:
        keras.Model([used, unused], keras.layers.ReLU()(used))
    except ValueError:
        return False
    return True


def _inner(graph: Graph, report: GraphReport, models: dict[str, Inner]) -> Inner:
    held = [layer.model for layer in graph.layers.values() if layer.model is not None]
    text = json_text([asdict(layer) for layer in graph.layers.values()])
    text += json_text([(node.id, node.layer, dict(node.constants)) for node in graph.nodes.values()])
    text += json_text([asdict(edge) for edge in graph.edges] + [asdict(output) for output in graph.outputs])
    inputs = input_nodes(graph)
    return Inner(
        text + "".join(models[name].text for name in held),
        bool(inputs and graph.outputs) and all(report.nodes[o.node].state == "ok" for o in graph.outputs),
        report.activation_bytes - sum(report.nodes[id].activation_bytes for id in inputs),
    )


def _inner_first(document: Document) -> Iterator[str]:
    """The names of the sub-models, each after those that it holds."""
    done: set[str] = set()

    def visit(name: str) -> Iterator[str]:
        if name in done:
            return
        done.add(name)
        for layer in document.models[name].layers.values():
            if layer.model is not None:
                yield from visit(layer.model)
        yield name

    for name in document.models:
        yield from visit(name)


def _in_own_thread(work: Callable[[], _Result]) -> _Result:
    """The result of some work done in a thread of its own.

    Keras keeps a list, for each thread, of every variable that it has not given memory; with the
    thread the list goes, which would otherwise grow for ever.
    """
    results: list[_Result] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            failures.append(error)

    thread = Thread(target=run)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    return results[0]
