"""The imports of the design's own code as imports of its program: each once, none at odds with another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .own_source import Import, Source
from .refusal import CodeRefused
from .style import Spelling

#: What the names are for which a program has import statements by itself.
STANDARD: Mapping[str, str] = {
    "keras": "keras",
    "layers": "keras.layers",
    "ops": "keras.ops",
    "np": "numpy",
    "tf": "tensorflow",
}

#: Those of them that custom code finds without an import line.
_THERE = ("keras", "ops", "np", "tf")

_PROGRAM = "the program"

#: TensorFlow's Keras has no `saving`, but these in `utils`.
_IN_SAVING = re.compile(
    r"\bkeras\.saving\.(\w*(?:register|registered|custom_object|CustomObject|keras_object)\w*)\b"
)


def agreed_imports(sources: Sequence[Source], program: Iterable[str]) -> tuple[Import, ...]:
    """The imports to write beside those that a program has by itself; CodeRefused when two are at odds.

    `program` are the names of the program's own text that it does not define itself.
    """
    found: dict[str, list[tuple[str, Import]]] = {}
    for name in program:
        if name in STANDARD or name == "sys":
            found.setdefault(name, []).append((_PROGRAM, _implied(name)))
    for source in sources:
        for each in [*source.imports, *map(_implied, _found_there(source))]:
            found.setdefault(each.name, []).append((f"custom code {source.name!r}", each))
    for name, claims in found.items():
        _must_agree(name, claims)
    _must_come_first(sources)
    return tuple(each for claims in found.values() for each in _written([claim for _, claim in claims]))


def spelled(text: str, sources: Sequence[Source], spelling: Spelling) -> str:
    """A program's text with what TensorFlow's Keras has under another name, where that is what is imported."""
    targets = {each.target for source in sources for each in source.imports if each.name == "keras"}
    usual = spelling == "keras" and "tensorflow.keras" not in targets
    return text if usual else _IN_SAVING.sub(r"keras.utils.\1", text)


def _implied(name: str) -> Import:
    return Import(name, STANDARD.get(name, name), "", 0)


def _found_there(source: Source) -> Iterator[str]:
    own = {*source.defined, *(each.name for each in source.imports)}
    return (name for name in _THERE if name in source.uses and name not in own)


def _must_agree(name: str, claims: Sequence[tuple[str, Import]]) -> None:
    whose, first = claims[0]
    for who, each in claims[1:]:
        if _same(each.target) != _same(first.target):
            (a, one), (b, other) = sorted([(whose, first), (who, each)], key=lambda c: -c[1].line)
            raise CodeRefused(
                f"{a[0].upper()}{a[1:]} imports {one.target} as {name!r} (line {one.line}), and {b} means "
                f"{other.target} by it. Import it under another name."
            )


def _must_come_first(sources: Sequence[Source]) -> None:
    """A program's imports stand above all definitions, so none may replace one."""
    defined: dict[str, str] = {}
    for source in sources:
        for each in source.imports:
            before = defined.get(each.name)
            if before is not None or source.defined.get(each.name, each.line) < each.line:
                raise CodeRefused(
                    f"Custom code {source.name!r} imports {each.name!r} (line {each.line}), which custom code "
                    f"{before or source.name!r} has defined before. Import it under another name."
                )
        defined |= dict.fromkeys(source.defined, source.name)


def _same(target: str) -> str:
    """What a target is, whether Keras is reached by itself or through TensorFlow."""
    return target.removeprefix("tensorflow.") if target.startswith("tensorflow.keras") else target


def _written(claims: Sequence[Import]) -> Iterator[Import]:
    """The statements for one name: one that brings all that the others do, and each one for a submodule."""
    stated = {each.statement: each for each in claims if each.statement}
    named = {text: each for text, each in stated.items() if each.target != each.name or "." not in text}
    submodules = [each for text, each in stated.items() if text not in named and each.name != "keras"]
    yield from submodules
    unusual = [each for each in named.values() if each.target != STANDARD.get(each.name)]
    through_tensorflow = [each for each in unusual if each.target != _same(each.target)]
    yield from (through_tensorflow or unusual)[:1]
