"""What the code panel costs: live code after one edit of 50 nodes, beside writing that code once; matching 500 nodes.

Run as `python -m benchmarks.bench_code_panel` on a quiet machine. Keras is not needed.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from designer.canvas import CodeWish, difference
from designer.codegen import model_code
from designer.graph import Document, SetConfig, apply, matched
from designer.ui.code_panel import code_of
from tests.support.drawing import Drawing

_ROUNDS = 15
_WISH = CodeWish(what="model", layout="grouped", spelling="keras")


def main() -> None:
    """Print medians in milliseconds."""
    design = chain(50)
    before = code_of(design, _WISH)
    live = median(lambda round: difference(before, code_of(edited(design, round), _WISH)))
    plain = median(lambda round: model_code(edited(design, round)))
    print(f"live code of 50 nodes: {live:.0f} ms, {live / plain:.2f} times writing it")
    large = chain(500)
    found = median(lambda round: matched(large, replace(edited(large, round), id="other")))
    print(f"matching of 500 nodes: {found:.0f} ms")


def chain(nodes: int) -> Document:
    """Convolutions one behind the other, each with its normalization and activation."""
    drawing = Drawing()
    last = drawing.input((32, 32, 3), "image")
    for place in range(nodes // 3):
        last = drawing.add("Conv2D", last, id=f"c{place}", filters=8 + place % 7, kernel_size=3)
        last = drawing.add("ReLU", drawing.add("BatchNormalization", last))
    drawing.output(last, "y")
    return drawing.document()


def edited(design: Document, round: int) -> Document:
    """The design after one edit."""
    return apply(design, SetConfig(layer="c7", parameter="filters", value=100 + round))


def median(work: Callable[[int], object]) -> float:
    """The median time of a piece of work, in milliseconds."""
    times = []
    for round in range(_ROUNDS):
        start = time.perf_counter()
        work(round)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


if __name__ == "__main__":
    main()
