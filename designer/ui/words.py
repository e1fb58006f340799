"""How numbers, sizes, times and other people's words are written on a page."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|$~<>:&^=])")
_UNITS = ("B", "kB", "MB", "GB", "TB")


def plain(text: str) -> str:
    """A user's text for places that read Markdown: every sign stands for itself.

    >>> plain("a*b* <b>$x$</b>")
    'a\\\\*b\\\\* \\\\<b\\\\>\\\\$x\\\\$\\\\</b\\\\>'
    """
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its word: "1 layer", "12,000 layers"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def size(number: float) -> str:
    """A number of bytes in the unit that reads best: "3.4 MB"."""
    for unit in _UNITS:
        if number < 1000 or unit == _UNITS[-1]:
            break
        number /= 1000
    return f"{number:.0f} {unit}" if number >= 100 or unit == "B" else f"{number:.1f} {unit}"


def shape(dimensions: Sequence[int | None]) -> str:
    """A shape without its batch: "128 × 128 × 3", or "one number" for a scalar."""
    inner = ["any" if size is None else f"{size}" for size in dimensions]
    return " × ".join(inner) or "one number"


def duration(seconds: float) -> str:
    """A time span in words: "8 s", "2 min 05 s", "1 h 10 min"."""
    seconds = max(0, round(seconds))
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min {seconds % 60:02d} s"
    return f"{seconds // 3600} h {seconds % 3600 // 60:02d} min"


def about(seconds: float) -> str:
    """A time that is only known roughly: "about 15 s", "about 4 min", "about 2 h 10 min", "less than 5 s"."""
    if seconds < 5:
        return "less than 5 s"
    if seconds < 57.5:
        return f"about {5 * round(seconds / 5)} s"
    minutes = seconds / 60
    if minutes < 9.75:
        half = round(minutes * 2) / 2
        return f"about {half:g} min"
    if minutes < 57.5:
        return f"about {round(minutes) if minutes < 20 else 5 * round(minutes / 5)} min"
    hours, rest = divmod(10 * round(minutes / 10), 60)
    return f"about {hours} h {rest} min" if rest and hours < 10 else f"about {round(minutes / 60)} h"


def ordinal(number: int) -> str:
    """A place in a row: "1st", "2nd", "3rd", "11th"."""
    last = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"


def ago(moment: float, now: float | None = None) -> str:
    """How long ago a moment (seconds since 1970) was: "just now", "5 min ago", "3 days ago"."""
    seconds = (time.time() if now is None else now) - moment
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60:.0f} min ago"
    if seconds < 86_400:
        return f"{seconds // 3600:.0f} h ago"
    return count(int(seconds // 86_400), "day") + " ago"


def number(value: float) -> str:
    """A measured value with four significant digits: "0.1235", "1,235"."""
    if value != 0 and (abs(value) < 0.001 or abs(value) >= 1e7):
        return f"{value:.3g}"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def brief(value: float) -> str:
    """A score with no more digits than a test can tell: "0.920", "12.3", "1,235"."""
    return f"{value:.3f}" if 0.001 <= abs(value) < 10 or value == 0 else number(float(f"{value:.3g}"))


def title_of(name: str) -> str:
    """A column's or an output's name for people: "val_binary_io_u" → "Val binary io u"."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def file_name(title: str, ending: str) -> str:
    """A file's name made of a title: letters, digits and dashes only."""
    stem = re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-").lower() or "design"
    return f"{stem[:60]}{ending}"
