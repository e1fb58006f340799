"""Ways to compute that this machine is slow at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.graph import Analysis, Diagnostic, Document, Plan
from designer.plans.changing import plan_fix
from designer.plans.machine import Machine, machine


def check(document: Document, analysis: Analysis | None) -> Iterator[Diagnostic]:
    """Mixed precision and XLA without the hardware for them."""
    yield from slow_on(document.training, machine())


def slow_on(plan: Plan, here: Machine) -> Iterator[Diagnostic]:
    """What of a plan a machine computes more slowly than without it."""
    if here.gpu:
        return
    if plan.precision == "mixed_float16":
        message = (
            "mixed_float16 is slower than float32 without a graphics processor, and this machine has none."
        )
        yield _slow(message, "precision", plan, here)
    elif plan.precision == "mixed_bfloat16" and not here.bfloat16:
        message = "mixed_bfloat16 is slower than float32 here: this processor does not compute in bfloat16."
        yield _slow(message, "precision", plan, here)
    if plan.jit_compile:
        message = (
            "Compiling with XLA makes training slower without a graphics processor, and takes long to begin."
        )
        fix = plan_fix("Do not compile with XLA", replace(plan, jit_compile=False))
        yield Diagnostic("warning", message, "slow-xla", parameter="jit_compile", fixes=(fix,))


def _slow(message: str, parameter: str, plan: Plan, here: Machine) -> Diagnostic:
    fixes = [plan_fix("Compute in float32", replace(plan, precision="float32"))]
    if here.bfloat16:
        fixes.append(plan_fix("Compute in mixed_bfloat16", replace(plan, precision="mixed_bfloat16")))
    return Diagnostic("warning", message, "slow-precision", parameter=parameter, fixes=tuple(fixes))
