"""Words for calls that lack a tensor, have too many, or one at a port that does not exist."""

from __future__ import annotations

import re

from .values import Refusal, Words

_BOUND = re.compile(r"missing a required argument: '(\w+)'")
_CALLED = re.compile(r"^\w+\(\) missing \d+ required (?:positional|keyword-only) arguments?: '(\w+)'")
_UNEXPECTED = re.compile(r"got an unexpected keyword argument '(\w+)'")
_TOO_MANY = re.compile(r"expects (\d+) input\(s\), but it received (\d+) input tensors")


def missing_tensor(refusal: Refusal) -> Words | None:
    """A port that needs a tensor has none."""
    port = getattr(refusal.error, "port", None)
    if port is not None:
        return Words(refusal.text, "unconnected", str(port))
    found = _BOUND.search(refusal.text) or _CALLED.search(refusal.text)
    if found is None:
        return None
    is_op = refusal.layer.kind.startswith("ops.")
    advice = "Connect a tensor to it, or give it a value." if is_op else "Connect a tensor to it."
    return Words(f"{refusal.kind} needs {found[1]!r}. {advice}", "unconnected", found[1])


def no_such_port(refusal: Refusal) -> Words | None:
    """A tensor at a port, or a value for an argument, that the call does not have."""
    found = _UNEXPECTED.search(refusal.text)
    if found is None:
        return None
    message = f"{refusal.kind} has no input {found[1]!r}. Connect to another of its inputs, or remove it."
    return Words(message, "no-such-port", found[1])


def too_many_tensors(refusal: Refusal) -> Words | None:
    """Several tensors where one is taken."""
    found = _TOO_MANY.search(refusal.text)
    if found is None:
        return None
    one = "one tensor" if found[1] == "1" else f"{found[1]} tensors"
    message = (
        f"{refusal.kind} takes {one}, and {found[2]} are connected. "
        "Join them before it, with Concatenate or Add."
    )
    return Words(message, "too-many", "inputs")


def unused_input(refusal: Refusal) -> Words | None:
    """An input of the model from which no output comes; older versions of Keras refuse it."""
    if "not connected to `outputs`" not in refusal.text:
        return None
    message = f"{refusal.kind} has an input that no output depends on. Connect it, or remove it."
    return Words(message, "unused-input")
