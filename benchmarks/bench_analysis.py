"""How long the answers about a design take after an edit, beside building the model anew with plain Keras.

    python benchmarks/bench_analysis.py [ROUNDS]

Designs of 50 and 500 nodes (residual blocks in a chain). In turns, each round takes the time of: building
the Keras model of the design; an analysis that knows nothing yet; and, over the pipe of a warm engine, from
the document to the analysis after one edit, after a mistake, after a move, and the questions of a new edge.
Prints medians, and their ratio to building the model.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

from designer.builder import build
from designer.engine import Engine
from designer.engine.server.analyse import Analyst
from designer.graph import Document, Edge, Graph, Json, Layer, Move, Node, Output, Position, SetConfig, apply

NODES = (50, 500)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    engine = Engine()
    build(residual_chain(10))
    engine.offers(residual_chain(10), "", "x", "0", "output")
    for nodes in NODES:
        document = residual_chain(nodes)
        engine.analyse(document)
        times: dict[str, list[float]] = {}
        for number in range(rounds):
            for name, ask in questions(engine, document, number).items():
                times.setdefault(name, []).append(seconds(ask))
        report(len(document.graph.nodes), times)
    engine.close()


def questions(engine: Engine, document: Document, number: int) -> dict[str, Callable[[], object]]:
    """What is timed in one round; every round edits to a value that none had before."""
    middle = list(document.graph.nodes)[len(document.graph.nodes) // 2]
    edited = apply(document, SetConfig(layer="last", parameter="units", value=100 + number))
    wrong = apply(document, SetConfig(layer="conv1", parameter="padding", value=f"sam{number}"))
    moved = apply(wrong, Move(positions={middle: Position(number, number)}))
    return {
        "build the model": lambda: build(edited),
        "first analysis": lambda: Analyst().analyse(edited),
        "analysis after an edit": lambda: engine.analyse(edited),
        "analysis after a mistake": lambda: engine.analyse(wrong),
        "analysis after a move": lambda: engine.analyse(moved),
        "where an edge fits": lambda: engine.fits(document, "", middle, "0", "output"),
        "what fits an edge": lambda: engine.offers(document, "", middle, "0", "output"),
    }


def seconds(ask: Callable[[], object]) -> float:
    """How long an answer takes."""
    begun = time.perf_counter()
    ask()
    return time.perf_counter() - begun


def report(nodes: int, times: dict[str, list[float]]) -> None:
    """Medians with the range, and what part of building the model each is."""
    plain = statistics.median(times["build the model"])
    print(f"{nodes} nodes")
    for name, values in times.items():
        median = statistics.median(values)
        spread = f"{min(values) * 1000:.1f}–{max(values) * 1000:.1f}"
        print(f"  {name:26} {median * 1000:8.1f} ms  ({spread})  {median / plain:.3f} of building")


def residual_chain(nodes: int) -> Document:
    """An image classifier of about so many nodes: convolution, normalization, activation, sum, again."""
    layers: list[tuple[str, str, tuple[str, ...], dict[str, Json]]] = [
        ("x", "Input", (), {"shape": [32, 32, 16]})
    ]
    before = "x"
    for number in range(1, (nodes - 3) // 4 + 1):
        conv, norm, relu, add = (f"{stem}{number}" for stem in ("conv", "norm", "relu", "add"))
        layers += [
            (conv, "Conv2D", (before,), {"filters": 16, "kernel_size": 3, "padding": "same"}),
            (norm, "BatchNormalization", (conv,), {}),
            (relu, "ReLU", (norm,), {}),
            (add, "Add", (before, relu), {}),
        ]
        before = add
    layers.append(("pool", "GlobalAveragePooling2D", (before,), {}))
    layers.append(("last", "Dense", ("pool",), {"units": 10, "activation": "softmax"}))
    graph = Graph(
        {id: Layer(id, kind, config=config) for id, kind, _, config in layers},
        {id: Node(id, id, position=Position(0, 80 * at)) for at, (id, *_) in enumerate(layers)},
        tuple(
            Edge(source, id, index=index)
            for id, _, sources, _ in layers
            for index, source in enumerate(sources)
        ),
    )
    return Document(f"chain{nodes}", "Chain", replace(graph, outputs=(Output("last", "last"),)))


if __name__ == "__main__":
    main()
