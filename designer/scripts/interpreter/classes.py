"""Classes of the script and their objects."""

from __future__ import annotations

from collections.abc import Iterator

from designer.scripts.values import Function, Native, UserClass, Value


def lineage(definition: UserClass) -> Iterator[UserClass]:
    """The class and those of the script that it builds on, nearest first."""
    seen: set[int] = set()
    waiting = [definition]
    while waiting:
        found = waiting.pop(0)
        if id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting.extend(base for base in found.bases if isinstance(base, UserClass))


def method_named(definition: UserClass, name: str) -> Function | None:
    """A method of the class, or of one that it builds on."""
    found = member_named(definition, name)
    return found if isinstance(found, Function) else None


def member_named(definition: UserClass, name: str) -> Value | None:
    """What the class, or one that it builds on, has by this name."""
    return next((found.members[name] for found in lineage(definition) if name in found.members), None)


def native_base(definition: UserClass) -> Native | None:
    """The class of Keras that a class of the script builds on, if it builds on one."""
    for found in lineage(definition):
        for base in found.bases:
            if isinstance(base, Native) and base.name not in _PLAIN_BASES:
                return base
    return None


_PLAIN_BASES = {"object", "NamedTuple", "ABC", "Exception", "dict", "list"}


def unknown_base(definition: UserClass) -> Value | None:
    """A base that reading does not know, if there is one."""
    for found in lineage(definition):
        for base in found.bases:
            if not isinstance(base, (Native, UserClass)):
                return base
    return None
