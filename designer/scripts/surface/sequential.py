"""Sequential models in which layers are gone once they were called."""

from __future__ import annotations

from typing import Any

import keras

from .lambdas import dissolves


class Sequential(keras.Sequential):  # type: ignore[misc]
    """Keras's, but its configuration is that of what its layers left behind, where one left ops."""

    def get_config(self) -> dict[str, Any]:
        """The usual one, or that of the graph."""
        found: dict[str, Any]
        if not any(map(dissolves, self._layers)):
            found = super().get_config()
        elif self._functional is None:
            raise ValueError("its first layer does not say what shape it takes. Begin it with an Input.")
        else:
            found = self._functional.get_config()
        return {**found, "name": self.name}
