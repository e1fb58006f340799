"""A function that stands for one or several parts of a graph, and what each of these hands to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.graph import GroupId

_NO_TEXTS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Function:
    """A helper function: what it is called, the groups it stands for, and what they hand to it.

    `settings` are its parameters that are no tensors; `given` holds the texts of their values for every
    group, `defaults` those of some that need not be given. In its body, written as that of the first group,
    `texts` stand in place of values: by the node, or the group whose function is called, and the parameter.
    """

    name: str
    groups: tuple[GroupId, ...]
    settings: tuple[str, ...] = ()
    given: Mapping[GroupId, Mapping[str, str]] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)

    def parameters(self) -> list[str]:
        """The settings as they stand in the function's first line."""
        return [f"{name}={self.defaults[name]}" if name in self.defaults else name for name in self.settings]

    def arguments(self, group: GroupId, texts: Mapping[str, str] = _NO_TEXTS) -> list[str]:
        """The texts of the settings in the call for a group; `texts` stand in place of some."""
        values = {**self.given.get(group, {}), **texts}
        return [
            f"{name}={values[name]}" if name in self.defaults else values[name]
            for name in self.settings
            if values[name] != self.defaults.get(name)
        ]
