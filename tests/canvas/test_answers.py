"""What is answered about a wire under way: each reason once, and no loops, which the canvas sees itself."""

from __future__ import annotations

import json
from typing import Any

from designer.canvas import Ask, AskFits, Bar, encode
from designer.canvas.answers import answer
from designer.catalogue import Catalogue
from tests.support.canvas import a_row


class Judge:
    """An engine that finds one fault with everything before and behind d1."""

    def fits(self, document: Any, *, graph: str, node: str, port: str, end: str) -> tuple[Any, ...]:
        """As the engine answers."""
        return (("x", "inputs", "It takes nothing."), ("d0", "inputs", "A loop."), *self._behind(document))

    def _behind(self, document: Any) -> Any:
        return ((id, "inputs", "Too flat." if id != "d2" else "") for id in list(document.graph.nodes)[3:])


def asked(ask: Ask, nodes: int) -> tuple[Bar, ...]:
    return answer(ask, a_row(*[8] * nodes), Catalogue("", {}), Judge()).bars  # type: ignore[arg-type]


def test_a_reason_is_said_once_for_all_the_ports_it_bars():
    ask = AskFits(id="q", graph="", node="d1", port="0", end="output")
    assert asked(ask, 5) == (Bar(reason="Too flat.", port="inputs", nodes=("d3", "d4")),)


def test_the_answer_about_a_large_model_is_small():
    ask = AskFits(id="q", graph="", node="d1", port="0", end="output")
    assert len(json.dumps(encode(asked(ask, 500)))) < 5000
