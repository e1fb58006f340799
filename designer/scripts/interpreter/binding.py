"""Names: looked up, assigned to, and bound to the arguments of a call."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import Any

from designer.scripts.problems import Needs, Problem, Raised
from designer.scripts.values import Function, Instance, Place, Scope, Unknown, UserClass, Value

from .items import items_of, key_of
from .plain import is_plain
from .session import Reading
from .unknowns import named, text_of

Evaluate = Callable[[Reading, ast.expr, Scope], Value]


def name_in(reading: Reading, scope: Scope, name: str, place: Place) -> Value:
    """What a name stands for: in this scope, those around it, Python's own; an unknown value otherwise."""
    inner: Scope | None = scope
    while inner is not None:
        if name in inner.names:
            return inner.names[name]
        inner = inner.outer
    if name in reading.builtins:
        return reading.builtins[name]
    return Unknown(name, "nothing in the script gives it a value", place)


def assign(reading: Reading, evaluate: Evaluate, target: ast.expr, value: Value, scope: Scope) -> None:
    """Give a name, the names in a tuple, an attribute or an item its value."""
    place = Place(target.lineno, target.col_offset)
    match target:
        case ast.Name(id=name):
            called = value if _from_outside(reading, value) else named(value, name, place)
            _scope_of(scope, name).names[name] = called
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            _unpack(reading, evaluate, parts, value, scope, place)
        case ast.Attribute(value=owner, attr=name):
            _set_attribute(reading, evaluate(reading, owner, scope), name, value, place)
        case ast.Subscript(value=owner, slice=index):
            held = evaluate(reading, owner, scope)
            _set_item(held, evaluate(reading, index, scope), value, place)
        case ast.Starred(value=inner):
            assign(reading, evaluate, inner, value, scope)
        case _:
            raise Problem(f"Nothing can be assigned to {text_of(target)}.", place)


def _from_outside(reading: Reading, value: Value) -> bool:
    """Whether a function was given an unknown value: its own names for it may stand for several."""
    if not reading.frames or not isinstance(value, Unknown):
        return False
    node = reading.frames[-1].function.node
    return not node.lineno <= value.place.line <= (node.end_lineno or node.lineno)


def _scope_of(scope: Scope, name: str) -> Scope:
    """The scope whose name it is: a global's is the outermost, a nonlocal's the next that has it."""
    if name in scope.globals:
        while scope.outer is not None:
            scope = scope.outer
    elif name in scope.nonlocals:
        outer = scope.outer
        while outer is not None and name not in outer.names:
            outer = outer.outer
        return outer or scope
    return scope


def _unpack(
    reading: Reading, evaluate: Evaluate, parts: list[ast.expr], value: Value, scope: Scope, place: Place
) -> None:
    if isinstance(value, Unknown):
        for part in parts:
            assign(
                reading,
                evaluate,
                part,
                Unknown(value.label and f"{text_of(part)} = …", value.why, place),
                scope,
            )
        return
    items = list(items_of(reading, value, place))
    star = next((i for i, part in enumerate(parts) if isinstance(part, ast.Starred)), None)
    if star is not None and len(items) >= len(parts) - 1:
        behind = len(parts) - star - 1
        middle = items[star : len(items) - behind]
        items = [*items[:star], middle, *items[len(items) - behind :]]
    if len(items) != len(parts):
        raise Raised(ValueError(f"{len(parts)} values were expected, and there are {len(items)}"), place)
    for part, item in zip(parts, items, strict=True):
        assign(reading, evaluate, part, item, scope)


def _set_attribute(reading: Reading, owner: Value, name: str, value: Value, place: Place) -> None:
    if isinstance(owner, Unknown) or name == "__doc__":
        return
    if name.startswith("__"):
        raise Problem(f"{name} is Python's own and cannot be set here.", place)
    if isinstance(owner, Instance):
        owner.attributes[name] = named(value, f"self.{name}", place)
    elif isinstance(owner, UserClass):
        owner.members[name] = value
    elif isinstance(owner, Function):
        return  # such as `train_step.counter = 0`
    elif reading.objects.is_object(owner):
        reading.objects.set_attribute(reading, owner, name, value, place)
    else:
        raise Raised(AttributeError(f"{type(owner).__name__} has no attribute {name!r} to set"), place)


def _set_item(owner: Value, index: Value, value: Value, place: Place) -> None:
    if isinstance(owner, Unknown):
        return
    if isinstance(index, Unknown):
        raise Needs(index, place)
    try:
        if isinstance(owner, dict):
            owner[key_of(index, place)] = value
        elif isinstance(owner, list) or (is_plain(owner) and is_plain(value)):
            place_in: Any = owner
            place_in[index] = value
    except (LookupError, TypeError, ValueError) as error:
        raise Raised(error, place) from error


def bound(
    function: Function, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> dict[str, Value]:
    """The parameters of a function with the arguments of a call; Raised as Python would raise."""
    said = function.node.args
    positional = [one.arg for one in (*said.posonlyargs, *said.args)]
    only = {one.arg for one in said.kwonlyargs}
    found: dict[str, Value] = dict(zip(positional, args, strict=False))
    rest = args[len(positional) :]
    if said.vararg is not None:
        found[said.vararg.arg] = rest
    elif rest:
        raise _wrong(
            function, f"takes {len(positional)} positional arguments but {len(args)} were given", place
        )
    more: dict[str, Value] = {}
    for name, value in kwargs.items():
        if name in found and name in positional:
            raise _wrong(function, f"got multiple values for argument {name!r}", place)
        if name in only or name in positional:
            found[name] = value
        elif said.kwarg is not None:
            more[name] = value
        else:
            raise _wrong(function, f"got an unexpected keyword argument {name!r}", place)
    if said.kwarg is not None:
        found[said.kwarg.arg] = more
    return _with_defaults(function, positional, found, place)


def _with_defaults(
    function: Function, positional: list[str], found: dict[str, Value], place: Place
) -> dict[str, Value]:
    count = len(function.defaults)
    defaults = dict(zip(positional[len(positional) - count :], function.defaults, strict=True))
    defaults.update(function.keyword_defaults)
    for name in (*positional, *(one.arg for one in function.node.args.kwonlyargs)):
        if name not in found:
            if name not in defaults:
                raise _wrong(function, f"missing a required argument: {name!r}", place)
            found[name] = defaults[name]
    return found


def _wrong(function: Function, message: str, place: Place) -> Raised:
    return Raised(TypeError(f"{function.name}() {message}"), place)


def remove(held: Value, key: Value, place: Place) -> None:
    """Take an item out of a dict or list."""
    if isinstance(held, (dict, list)):
        try:
            del held[key]  # type: ignore[arg-type]
        except (LookupError, TypeError) as error:
            raise Raised(error, place) from error


def loaded(target: ast.Name | ast.Attribute | ast.Subscript) -> ast.expr:
    """The expression that reads what an augmented assignment writes."""
    load = ast.Load()
    match target:
        case ast.Name():
            found: ast.expr = ast.Name(target.id, load)
        case ast.Attribute():
            found = ast.Attribute(target.value, target.attr, load)
        case ast.Subscript():
            found = ast.Subscript(target.value, target.slice, load)
    return ast.copy_location(found, target)
