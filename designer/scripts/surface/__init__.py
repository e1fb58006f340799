"""What names of Keras, TensorFlow and NumPy mean in a script, and what a design needs beyond configurations."""

from .surface import KerasSurface

__all__ = ["KerasSurface"]
