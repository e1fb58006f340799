"""How large the presets are, by preset: found out behind the first page, and asked for without waiting."""

from __future__ import annotations

from collections.abc import Callable

from designer.graph import Analysis, Document

_PARAMETERS: dict[str, int] = {}


def learn(documents: tuple[Document, ...], analyse: Callable[[Document], Analysis]) -> None:
    """Find out the parameters of some designs."""
    for document in documents:
        _PARAMETERS[document.id] = analyse(document).root.parameters


def parameters(id: str) -> int | None:
    """The parameters of a preset, once they are known."""
    return _PARAMETERS.get(id)
