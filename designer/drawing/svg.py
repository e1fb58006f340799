"""A drawing as SVG."""

from __future__ import annotations

import re
from html import escape

from typing_extensions import assert_never

from .shapes import Box, Curve, Drawing, Shape, Text

_FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif"
#: What XML has no way to write.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def svg(drawing: Drawing) -> str:
    """The text of an SVG file: scales without loss, its text stays text."""
    width, height = f"{drawing.width:.0f}", f"{drawing.height:.0f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" font-family="{_FONT}"><title>{_escaped(drawing.title)}</title>'
        '<rect width="100%" height="100%" fill="#ffffff"/>'
        f"{''.join(map(_shape, drawing.shapes))}</svg>\n"
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Box():
            return (
                f'<rect x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" '
                f'height="{shape.height:.1f}" rx="{shape.round_by:g}" fill="{shape.fill}" '
                f'stroke="{shape.line}" stroke-width="{shape.thick:g}"/>'
            )
        case Curve():
            return _curve(shape)
        case Text():
            weight = ' font-weight="600"' if shape.bold else ""
            anchor = "" if shape.anchor == "start" else ' text-anchor="middle"'
            return (
                f'<text x="{shape.x:.1f}" y="{shape.y + shape.size * 0.35:.1f}" font-size="{shape.size:g}" '
                f'fill="{shape.colour}"{weight}{anchor}>{_escaped(shape.text)}</text>'
            )
        case _:
            assert_never(shape)


def _curve(curve: Curve) -> str:
    points = [curve.start, curve.first, curve.second, curve.end]
    (a, b, c, d) = (f"{x:.1f} {y:.1f}" for x, y in points)
    path = f'<path d="M{a}C{b} {c} {d}" fill="none" stroke="{curve.line}" stroke-width="1.4"/>'
    tip = " ".join(f"{x:.1f},{y:.1f}" for x, y in curve.tip)
    return f'{path}<polygon points="{tip}" fill="{curve.line}"/>'


def _escaped(text: str) -> str:
    return escape(_FORBIDDEN.sub("�", text))
