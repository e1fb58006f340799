"""What the statements of a script do."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import Any

from designer.scripts.problems import Needs, Problem, Raised
from designer.scripts.values import Instance, Place, Scope, Unknown, UserClass, Value

from . import simple
from .attributes import attribute
from .binding import assign, loaded
from .catching import catches, raised
from .definitions import decorated, generates
from .expressions import evaluate, place_of
from .functions import call_function, defined, source_of
from .items import items_of, truth
from .operators import operated
from .patterns import matches
from .samples import shapeless
from .session import Reading
from .simple import BREAK, Flow, Returned
from .unknowns import text_of
from .unsure import pass_over

_Run = Callable[[Reading, Any, Scope], Flow]


def run_all(reading: Reading, body: list[ast.stmt], scope: Scope) -> Flow:
    """Follow statements until one leaves the function or the loop."""
    for statement in body:
        flow = run(reading, statement, scope)
        if flow is not None:
            return flow
    return None


def run(reading: Reading, node: ast.stmt, scope: Scope) -> Flow:
    """Follow one statement."""
    reading.step(node)
    found = _RUN.get(type(node))
    if found is None:
        raise Problem(f"{type(node).__name__} statements are not followed.", place_of(node))
    return found(reading, node, scope)


def body_value(reading: Reading, body: list[ast.stmt], scope: Scope) -> Value:
    """What a function's body returns."""
    flow = run_all(reading, body, scope)
    return flow.value if isinstance(flow, Returned) else None


def call_script_function(
    reading: Reading, function: Any, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> Value:
    """What a function of the script gives."""
    return call_function(reading, function, args, kwargs, place, evaluate=evaluate, run=body_value)


def _expression(reading: Reading, node: ast.Expr, scope: Scope) -> Flow:
    try:
        evaluate(reading, node.value, scope)
    except Needs as needs:
        if needs.place not in _spread_at(node.value):
            raise
        reading.pass_over(needs.unknown.why, place_of(node))  # nothing comes of it: no reason to ask
    return None


def _spread_at(node: ast.expr) -> list[Place]:
    """Where arguments of a call stand behind a star."""
    given = node.args if isinstance(node, ast.Call) else []
    return [place_of(one) for one in given if isinstance(one, ast.Starred)]


def _assign(reading: Reading, node: ast.Assign, scope: Scope) -> Flow:
    value = evaluate(reading, node.value, scope)
    for target in node.targets:
        assign(reading, evaluate, target, value, scope)
    return None


def _annotated(reading: Reading, node: ast.AnnAssign, scope: Scope) -> Flow:
    if scope.is_class and isinstance(node.target, ast.Name):
        scope.names.setdefault("__fields__", [])
        scope.names["__fields__"].append(node.target.id)  # type: ignore[attr-defined]
    if node.value is not None:
        assign(reading, evaluate, node.target, evaluate(reading, node.value, scope), scope)
    return None


def _augmented(reading: Reading, node: ast.AugAssign, scope: Scope) -> Flow:
    reads = loaded(node.target)
    value = evaluate(reading, node.value, scope)
    before = evaluate(reading, reads, scope)
    if isinstance(before, list) and isinstance(node.op, ast.Add) and not isinstance(value, Unknown):
        before.extend(items_of(reading, value, place_of(node)))
        after: Value = before
    else:
        after = operated(reading, type(node.op).__name__, (before, value), place_of(node))
    assign(reading, evaluate, node.target, after, scope)
    return None


def _if(reading: Reading, node: ast.If, scope: Scope) -> Flow:
    test = evaluate(reading, node.test, scope)
    if isinstance(test, Unknown):
        pass_over(reading, node, test, scope)
        return run_all(reading, node.orelse, scope)
    return run_all(reading, node.body if truth(reading, test, place_of(node)) else node.orelse, scope)


def _for(reading: Reading, node: ast.For, scope: Scope) -> Flow:
    source = evaluate(reading, node.iter, scope)
    if isinstance(source, Unknown):
        pass_over(reading, node, source, scope)
        assign(reading, evaluate, node.target, shapeless(source), scope)
        return None
    for item in items_of(reading, source, place_of(node.iter)):
        reading.step(node)
        assign(reading, evaluate, node.target, item, scope)
        flow = run_all(reading, node.body, scope)
        if flow == BREAK:
            return None
        if isinstance(flow, Returned):
            return flow
    return run_all(reading, node.orelse, scope)


def _while(reading: Reading, node: ast.While, scope: Scope) -> Flow:
    while True:
        test = evaluate(reading, node.test, scope)
        if isinstance(test, Unknown):
            pass_over(reading, node, test, scope)
            return None
        if not truth(reading, test, place_of(node)):
            return run_all(reading, node.orelse, scope)
        flow = run_all(reading, node.body, scope)
        if flow == BREAK:
            return None
        if isinstance(flow, Returned):
            return flow


def _match(reading: Reading, node: ast.Match, scope: Scope) -> Flow:
    value = evaluate(reading, node.subject, scope)
    for case in node.cases:
        if matches(reading, evaluate, case.pattern, value, scope) and (
            case.guard is None or truth(reading, evaluate(reading, case.guard, scope), place_of(case.guard))
        ):
            return run_all(reading, case.body, scope)
    return None


def _function(reading: Reading, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> Flow:
    function = defined(reading, evaluate, node, scope, node.name)
    function.generates = generates(node.body)
    scope.names[node.name] = decorated(reading, evaluate, node, function, scope)
    return None


def _class(reading: Reading, node: ast.ClassDef, scope: Scope) -> Flow:
    bases = tuple(evaluate(reading, base, scope) for base in node.bases)
    inner = Scope(outer=scope, is_class=True)
    run_all(reading, node.body, inner)
    made = UserClass(node.name, node, bases, inner.names, source_of(reading, node), place_of(node))
    for member in inner.names.values():
        if hasattr(member, "owner") and hasattr(member, "generates"):
            member.owner = made
    scope.names[node.name] = decorated(reading, evaluate, node, made, scope)
    return None


def _return(reading: Reading, node: ast.Return, scope: Scope) -> Flow:
    return Returned(None if node.value is None else evaluate(reading, node.value, scope))


def _with(reading: Reading, node: ast.With, scope: Scope) -> Flow:
    for item in node.items:
        entered = evaluate(reading, item.context_expr, scope)
        if item.optional_vars is not None:
            assign(reading, evaluate, item.optional_vars, _entered(reading, entered, place_of(node)), scope)
    return run_all(reading, node.body, scope)


def _entered(reading: Reading, value: Value, place: Place) -> Value:
    """What `as` names: an object of the script says so itself, everything else is taken as it is."""
    if isinstance(value, Instance):
        return reading.call(attribute(reading, value, "__enter__", place), (), {}, place)
    return value


def _raise(reading: Reading, node: ast.Raise, scope: Scope) -> Flow:
    raise raised(reading, evaluate, node, scope)


def _try(reading: Reading, node: ast.Try, scope: Scope) -> Flow:
    try:
        flow = run_all(reading, node.body, scope)
        if flow is None:
            flow = run_all(reading, node.orelse, scope)
    except Raised as failed:
        handler = next(
            (one for one in node.handlers if catches(reading, evaluate, one, failed.error, scope)), None
        )
        if handler is None:
            run_all(reading, node.finalbody, scope)
            raise
        flow = _handled(reading, handler, failed.error, scope)
    except Problem:
        run_all(reading, node.finalbody, scope)
        raise
    return run_all(reading, node.finalbody, scope) or flow


def _handled(reading: Reading, handler: ast.ExceptHandler, error: Value, scope: Scope) -> Flow:
    if handler.name is not None:
        scope.names[handler.name] = error
    reading.catching.append(error)
    try:
        return run_all(reading, handler.body, scope)
    finally:
        reading.catching.pop()


def _assert(reading: Reading, node: ast.Assert, scope: Scope) -> Flow:
    test = evaluate(reading, node.test, scope)
    if not isinstance(test, Unknown) and not truth(reading, test, place_of(node)):
        said = "" if node.msg is None else evaluate(reading, node.msg, scope)
        raise Raised(AssertionError(str(said) or text_of(node.test)), place_of(node))
    return None


_RUN: Mapping[type[ast.stmt], _Run] = {
    ast.Expr: _expression, ast.Assign: _assign, ast.AnnAssign: _annotated, ast.AugAssign: _augmented,
    ast.If: _if, ast.Match: _match, ast.For: _for, ast.AsyncFor: _for, ast.While: _while, ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function, ast.ClassDef: _class, ast.Return: _return, ast.With: _with,
    ast.AsyncWith: _with, ast.Raise: _raise, ast.Try: _try, ast.Assert: _assert, ast.Delete: simple.delete_,
    ast.Import: simple.import_, ast.ImportFrom: simple.import_from_, ast.Global: simple.global_, ast.Nonlocal: simple.nonlocal_,
    ast.Pass: simple.pass_, ast.Break: simple.break_, ast.Continue: simple.continue_,
}  # fmt: skip
