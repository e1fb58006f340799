"""Which file is for which input, and which files of several inputs make one sample: told by their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from .given import Part, Sample
from .unfit import Unfit


def input_of(name: str, inputs: Sequence[str]) -> tuple[str, str] | None:
    """The input that a file's name tells, by a folder or by its beginning or end, and what is left of the name.

    >>> input_of("pairs/left/3.png", ["left", "right"]), input_of("3_right.png", ["left", "right"])
    (('left', 'pairs/3'), ('right', '3'))
    """
    path = PurePosixPath(name.replace("\\", "/").casefold())
    by_name = {one.casefold(): one for one in inputs}
    for place, folder in enumerate(path.parts[:-1]):
        if folder in by_name:
            rest = [*path.parts[:place], *path.parts[place + 1 : -1], path.stem]
            return by_name[folder], "/".join(rest)
    for sign, one in by_name.items():
        for ending in (f"_{sign}", f"-{sign}", f".{sign}", f" {sign}"):
            if path.stem.endswith(ending):
                return one, str(path.with_name(path.stem.removesuffix(ending)))
        for beginning in (f"{sign}_", f"{sign}-", f"{sign}.", f"{sign} "):
            if path.stem.startswith(beginning):
                return one, str(path.with_name(path.stem.removeprefix(beginning)))
        if path.stem == sign:
            return one, str(path.parent)
    return None


def together(parts: Mapping[str, Sequence[Part]]) -> tuple[Sample, ...]:
    """Samples of what each input got: those with equal keys belong together, else those in the same place.

    Unfit when the inputs got different numbers and no names that tell.
    """
    if len(parts) == 1:
        ((name, only),) = parts.items()
        return tuple(Sample(p.label, {} if p.values is None else {name: p.values}, p.problem) for p in only)
    keys = {name: [part.key for part in found] for name, found in parts.items()}
    if all(len(set(found)) == len(found) for found in keys.values()) and _share(keys.values()):
        return _by_key(parts)
    counts = {name: len(found) for name, found in parts.items()}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{name}: {count}" for name, count in counts.items())
        raise Unfit(
            f"Every input needs as many samples; found {told}. Name files that belong together alike."
        )
    return tuple(_joined(dict(zip(parts, row, strict=True))) for row in zip(*parts.values(), strict=True))


def _share(keys: Iterable[list[str]]) -> bool:
    """Whether the names of all inputs have something in common."""
    sets = [set(found) for found in keys]
    return bool(set.intersection(*sets))


def _by_key(parts: Mapping[str, Sequence[Part]]) -> tuple[Sample, ...]:
    found = {name: {part.key: part for part in given} for name, given in parts.items()}
    every = dict.fromkeys(key for given in found.values() for key in given)
    result = []
    for key in every:
        missing = [name for name, given in found.items() if key not in given]
        if missing:
            label = next(given[key].label for given in found.values() if key in given)
            problem = f"Nothing of that name was given for {', '.join(missing)}."
            result.append(Sample(label, problem=problem))
        else:
            result.append(_joined({name: given[key] for name, given in found.items()}))
    return tuple(result)


def _joined(parts: Mapping[str, Part]) -> Sample:
    label = " + ".join(part.label for part in parts.values())
    problems = [f"{name}: {part.problem}" for name, part in parts.items() if part.problem]
    if problems:
        return Sample(label, problem=" ".join(problems))
    return Sample(label, {name: part.values for name, part in parts.items() if part.values is not None})
