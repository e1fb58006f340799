"""Commands are run in this process and ask one real engine: each would wait seconds for one of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from designer.engine import Engine


class LastingEngine(Engine):
    """An engine that outlives the commands that ask it."""

    def close(self) -> None:
        """Stay, for the next command."""


@pytest.fixture(scope="package")
def lasting() -> Iterator[LastingEngine]:
    """The engine of all commands; its processes start when they are asked."""
    engine = LastingEngine()
    yield engine
    super(LastingEngine, engine).close()


@pytest.fixture(autouse=True)
def _one_engine(lasting: LastingEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in ("comparing", "designs", "importing", "predicting"):
        monkeypatch.setattr(f"designer.cli.{command}.Engine", lambda: lasting)
