"""What a drawing is made of, whatever it is drawn with. Lengths are in pixels at 96 to the inch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    line: str
    round_by: float = 6.0
    thick: float = 1.4


#: Across an arrow, and along it.
_ARROWS = {"right": ((0, 1), (1, 0)), "down": ((1, 0), (0, 1)), "up": ((1, 0), (0, -1))}


@dataclass(frozen=True, slots=True)
class Curve:
    """A Bézier curve that ends in an arrow."""

    start: tuple[float, float]
    first: tuple[float, float]
    second: tuple[float, float]
    end: tuple[float, float]
    line: str
    arrow: Literal["right", "down", "up"] = "right"

    @property
    def tip(self) -> tuple[tuple[float, float], ...]:
        """The corners of the arrow."""
        x, y = self.end
        across, along = _ARROWS[self.arrow]
        back = (x - 7 * along[0], y - 7 * along[1])
        side = (3.5 * across[0], 3.5 * across[1])
        return self.end, (back[0] - side[0], back[1] - side[1]), (back[0] + side[0], back[1] + side[1])


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its middle."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    anchor: Literal["start", "middle"] = "middle"


Shape: TypeAlias = "Box | Curve | Text"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on white ground, in the order in which they are drawn."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str = ""
