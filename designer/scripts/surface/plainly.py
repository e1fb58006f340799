"""Functions that do nothing for a model: decorators, seeds, pictures."""

from __future__ import annotations

from designer.scripts.values import Native, Place, Session, Value


def decorator(name: str) -> Native:
    """A decorator that changes nothing for a model, with arguments or without."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        decorates = (
            len(args) == 1 and not kwargs and not isinstance(args[0], (str, int, list, tuple, type(None)))
        )
        return args[0] if decorates else Native(name, _first)

    return Native(name, run)


def _first(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    return args[0] if args else None
