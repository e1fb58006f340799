"""Configurations that a script has Keras write: plain values that remember what they describe."""

from __future__ import annotations

from typing import Any


class Configuration(dict[str, Any]):
    """What `get_config` gave for `of`."""

    def __init__(self, config: dict[str, Any], of: Any) -> None:
        super().__init__(config)
        self.of = of
        self._text = repr(config)

    @property
    def is_untouched(self) -> bool:
        """Whether the script has left it as it was."""
        return repr(dict(self)) == self._text


class ConfigurationText(str):
    """What `to_json` gave for `of`. Every text that is made of it is an ordinary one."""

    of: Any

    @classmethod
    def written(cls, text: str, of: Any) -> ConfigurationText:
        """The text of a model's configuration."""
        made = cls(text)
        made.of = of
        return made
