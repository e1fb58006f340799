"""Pictures with captions in a grid, drawn crisp at any size, in rows with names where wanted."""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Literal

import numpy as np
import streamlit as st
from PIL import Image

Tone = Literal["", "good", "bad"]
_TONES = {"": "inherit", "good": "#2a9d6a", "bad": "#d64545"}
_MASK = np.array([255, 120, 0], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (uint8: height, width, 3; None leaves its place empty) with words of any content below it."""

    picture: np.ndarray | None
    caption: str = ""
    tone: Tone = ""


def strip(figures: Sequence[Figure], *, width: int = 112) -> None:
    """Figures side by side, as many in a line as there is room for."""
    cells = "".join(_cell(figure) for figure in figures)
    columns = f"repeat(auto-fill,minmax({width}px,1fr))"
    st.html(f'<div style="display:grid;gap:.7rem;grid-template-columns:{columns}">{cells}</div>')


def rows(named: Sequence[tuple[str, Sequence[Figure]]], *, widest: int = 170) -> None:
    """Lines of figures under each other, each line with its name: image, true mask, predicted mask."""
    count = max((len(figures) for _, figures in named), default=0)
    columns = f"max-content repeat({count},minmax(0,{widest}px))"
    cells = "".join(
        f'<div style="align-self:center;font-size:.85rem;opacity:.75">{escape(name)}</div>'
        + "".join(_cell(figure) for figure in figures)
        for name, figures in named
    )
    st.html(f'<div style="display:grid;gap:.5rem;grid-template-columns:{columns}">{cells}</div>')


def legend(named: Sequence[tuple[str, str]]) -> None:
    """What colours mean: names, each behind a spot of its CSS colour."""
    chips = "".join(
        f'<span style="display:inline-flex;align-items:center;gap:.35rem;opacity:.85"><span style="width:.7rem;'
        f'height:.7rem;border-radius:.2rem;background:{colour}"></span>{escape(name)}</span>'
        for name, colour in named
    )
    st.html(f'<div style="display:flex;flex-wrap:wrap;gap:.3rem 1rem;font-size:.8rem">{chips}</div>')


def overlaid(picture: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """A picture with a mask laid over it: both uint8 (height, width, 3), the mask black where nothing is."""
    where = (mask.max(axis=-1, keepdims=True) > 127).astype(np.float32) * 0.45
    grey = (mask.max(axis=-1, keepdims=True) == mask.min(axis=-1, keepdims=True)).all()
    colour = _MASK if grey else mask.astype(np.float32)
    return np.asarray(np.rint(picture * (1 - where) + colour * where).astype(np.uint8))


def data_address(picture: np.ndarray) -> str:
    """The picture as a PNG in a data address."""
    return _png(picture.tobytes(), picture.shape)


@lru_cache(maxsize=1024)
def _png(data: bytes, shape: tuple[int, ...]) -> str:
    buffer = io.BytesIO()
    Image.fromarray(np.frombuffer(data, dtype=np.uint8).reshape(shape)).save(buffer, "png")
    return f"data:image/png;base64,{b64encode(buffer.getvalue()).decode()}"


def _cell(figure: Figure) -> str:
    image = "" if figure.picture is None else _image(figure.picture, figure.caption)
    lines = "<br>".join(escape(line) for line in figure.caption.split("\n")) if figure.caption else ""
    words = (
        f'<div style="font-size:.78rem;line-height:1.3;margin-top:.2rem;color:{_TONES[figure.tone]}">{lines}</div>'
        if lines
        else ""
    )
    return f'<figure style="margin:0">{image}{words}</figure>'


def _image(picture: np.ndarray, alt: str) -> str:
    return (
        f'<img src="{data_address(picture)}" alt="{escape(alt)}" '
        'style="width:100%;border-radius:.3rem;image-rendering:pixelated;display:block">'
    )
