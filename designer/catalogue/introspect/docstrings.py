"""Keras's docstrings taken apart: a summary, a text in Markdown, and a sentence for every argument."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_HEADING = re.compile(r"^(?P<title>[A-Z][\w ,/()`-]*?)( \(optional\))?::?\s*$")
_ITEM = re.compile(r"^(?P<names>[`*\w]+(?:, ?[`*\w]+)*)(?: ?\([^)]*\))?\s*:(?:\s+(?P<text>.*)|$)")
_ARGUMENTS = {"Args", "Arguments"}
_CALL_ARGUMENTS = {"Call arguments", "Call args"}


@dataclass(frozen=True, slots=True)
class Docstring:
    """What a docstring says: first paragraph, everything but the arguments, and help by argument.

    `call_arguments` are those of a layer's call, which the text tells of too.
    """

    summary: str = ""
    text: str = ""
    arguments: dict[str, str] = field(default_factory=dict)
    call_arguments: dict[str, str] = field(default_factory=dict)


def read(docstring: str | None) -> Docstring:
    """The parts of a docstring; every part is empty when there is none."""
    lines = _unindented(inspect.cleandoc(docstring or "").splitlines())
    sections = list(_sections(lines))
    text = [line for title, body in sections if title not in _ARGUMENTS for line in _as_markdown(title, body)]
    return Docstring(
        summary=_summary(sections),
        text=re.sub(r"\n{3,}", "\n\n", "\n".join(text)).strip(),
        arguments=_items_below(_ARGUMENTS, sections),
        call_arguments=_items_below(_CALL_ARGUMENTS, sections),
    )


def _items_below(titles: set[str], sections: Iterable[tuple[str, list[str]]]) -> dict[str, str]:
    return {name: text for title, body in sections if title in titles for name, text in items(body).items()}


def items(body: Iterable[str]) -> dict[str, str]:
    """The texts of a list "name: text" by name, each on one line; "a, b: text" counts for both."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in _without_pasted_margin(body):
        match = _ITEM.match(line)
        if match:
            current = [match["text"] or ""]
            for name in match["names"].split(","):
                found[name.strip(" `*")] = current
        else:
            current.append(line.strip())
    return {name: re.sub(r"\s+", " ", " ".join(lines)).strip() for name, lines in found.items()}


def _without_pasted_margin(body: Iterable[str]) -> Iterator[str]:
    """The lines of a list with those moved to the margin that Keras pasted in from elsewhere.

    Python 3.13 takes the margin off a docstring but not off text pasted into it, which is told by an
    item whose second line stands twice as deep as it would, or by the first of an optimizer's shared
    arguments, its name, standing below another argument.
    """
    pasted = after_item = False
    for line in body:
        pasted |= after_item and line.startswith(" " * 8)
        pasted |= line.startswith("    name: String")
        after_item = bool(_ITEM.match(line))
        yield line[4:] if pasted and line.startswith(" " * 4) else line


def _unindented(lines: list[str]) -> list[str]:
    """The lines with headings at the margin, also where Keras pasted an unindented example among them."""
    heading = next((line for line in lines if line.strip().rstrip(":") in _ARGUMENTS), "")
    margin = len(heading) - len(heading.lstrip())
    return [line[min(margin, len(line) - len(line.lstrip())) :] for line in lines]


def _sections(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Headings with the indented lines below them, dedented; text outside any section has title ""."""
    title, body = "", list[str]()
    for line in lines:
        heading = _HEADING.match(line)
        if heading or (title and line and not line.startswith(" ")):
            yield title, _dedent(body)
            title, body = (heading["title"], []) if heading else ("", [line])
        else:
            body.append(line)
    yield title, _dedent(body)


def _dedent(lines: list[str]) -> list[str]:
    return inspect.cleandoc("\n".join(["", *lines])).splitlines()


def _summary(sections: list[tuple[str, list[str]]]) -> str:
    first = "\n".join(sections[0][1]) if sections else ""
    return re.sub(r"\s+", " ", first.split("\n\n")[0]).strip()


def _as_markdown(title: str, body: list[str]) -> Iterator[str]:
    if title:
        yield from ("", f"**{title}**", "")
    fenced = False
    for line in _fence_prompts(body):
        fenced ^= line.lstrip().startswith("```")
        item = None if fenced or not title else _ITEM.match(line)
        yield f"- `{item['names'].strip('`*')}`: {item['text'] or ''}" if item else line


def _fence_prompts(lines: list[str]) -> Iterator[str]:
    """The lines with interactive examples (">>> …", up to the next empty line) between code fences."""
    fenced = prompting = False
    for line in lines:
        fenced ^= line.lstrip().startswith("```")
        starts = not fenced and line.startswith(">>>")
        if starts and not prompting:
            yield "```python"
        elif prompting and not line.strip():
            yield "```"
        prompting = starts or (prompting and bool(line.strip()))
        yield line
    if prompting:
        yield "```"
