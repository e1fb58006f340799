"""A drawing as PNG, at the resolution that journals ask for."""

from __future__ import annotations

import io
import math
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from typing_extensions import assert_never

from .shapes import Box, Curve, Drawing, Shape, Text

#: Points to the inch of the picture, of the drawing's lengths; drawn finer and made smaller, for smooth lines.
DPI, _UNITS, _FINER = 300, 96, 2
#: Larger pictures get fewer points to the inch.
_MOST_POINTS = 24_000_000
_STEPS = 24

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def png(drawing: Drawing) -> bytes:
    """The bytes of a PNG file."""
    scale = min(DPI / _UNITS, math.sqrt(_MOST_POINTS / (drawing.width * drawing.height)))
    fine = scale * _FINER
    size = (math.ceil(drawing.width * fine), math.ceil(drawing.height * fine))
    image = Image.new("RGB", size, "#ffffff")
    canvas = ImageDraw.Draw(image)
    for shape in drawing.shapes:
        _draw(canvas, shape, fine)
    smaller = image.reduce(_FINER)
    written = io.BytesIO()
    dots = scale * _UNITS
    smaller.save(written, "PNG", dpi=(dots, dots))
    return written.getvalue()


def _draw(canvas: ImageDraw.ImageDraw, shape: Shape, scale: float) -> None:
    match shape:
        case Box():
            corner = (shape.x * scale, shape.y * scale)
            other = ((shape.x + shape.width) * scale, (shape.y + shape.height) * scale)
            canvas.rounded_rectangle(
                (*corner, *other),
                shape.round_by * scale,
                fill=None if shape.fill == "none" else shape.fill,
                outline=shape.line,
                width=max(1, round(shape.thick * scale)),
            )
        case Curve():
            points = [_on(shape, step / _STEPS, scale) for step in range(_STEPS + 1)]
            canvas.line(points, fill=shape.line, width=max(1, round(1.4 * scale)), joint="curve")
            canvas.polygon([(x * scale, y * scale) for x, y in shape.tip], fill=shape.line)
        case Text():
            font = _font(round(shape.size * scale), shape.bold)
            anchor = "lm" if shape.anchor == "start" else "mm"
            canvas.text(
                (shape.x * scale, shape.y * scale), shape.text, fill=shape.colour, font=font, anchor=anchor
            )
        case _:
            assert_never(shape)


def _on(curve: Curve, t: float, scale: float) -> tuple[float, float]:
    """A point on a Bézier curve, `t` from 0 to 1."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    points = (curve.start, curve.first, curve.second, curve.end)
    x = sum(weight * point[0] for weight, point in zip(weights, points, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, points, strict=True))
    return x * scale, y * scale


@cache
def _font(size: int, bold: bool) -> _Font:
    """A font with most of the world's letters where there is one, otherwise that of Pillow itself."""
    name = f"DejaVuSans{'-Bold' if bold else ''}.ttf"
    for place in (name, str(_of_matplotlib() / name)):
        try:
            return ImageFont.truetype(place, size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def _of_matplotlib() -> Path:
    """The fonts of a package that comes with what datasets need; it is not imported."""
    found = find_spec("matplotlib")
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" if found and found.origin else Path()
