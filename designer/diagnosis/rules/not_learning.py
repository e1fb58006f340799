"""Nothing is learned: the model is no better than a guess that ignores its input, or does not move at all."""

from __future__ import annotations

from designer.diagnosis.attempts import let_learn, other_rate
from designer.diagnosis.course import has_learned_nothing, is_early, learned_nothing
from designer.diagnosis.facts import Facts, OutputFacts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.rates import is_slow, usual_rate
from designer.diagnosis.telling import figure, of_output, several


def find(facts: Facts) -> Finding | None:
    """The whole model, or the outputs that learn nothing."""
    if has_learned_nothing(facts):
        return _finding(facts, facts.loss.train, facts.chance, "")
    if is_early(facts):
        return None
    for output in facts.outputs:
        if output.name and _is_idle(output):
            return _finding(facts, output.loss.train, output.chance, output.name)
    return None


def _is_idle(output: OutputFacts) -> bool:
    return output.chance is not None and learned_nothing(output.loss, output.chance)


def _finding(facts: Facts, losses: tuple[float, ...], chance: float | None, output: str) -> Finding:
    compared = f"; a guess that ignores the input reaches {figure(chance)}" if chance is not None else ""
    seen = (
        f"After {several(facts.epochs, 'epoch')} the training loss{of_output(output)} is {figure(losses[-1])}, "
        f"at first {figure(losses[0])}{compared}."
    )
    slow = is_slow(facts)
    tries = (
        other_rate(facts, usual_rate(facts.document) / facts.rate) if slow and facts.rate else None,
        let_learn(facts),
        None if slow else other_rate(facts, 10.0),
        Attempt("Look at the samples: do the inputs hold what the targets ask for, and do both belong together?"),
        Attempt("Scale inputs to about 1, and begin with a smaller model that is known to learn such data."),
    )  # fmt: skip
    return Finding("not learning", seen, _meaning(facts, slow=slow), tuple(one for one in tries if one)[:4])


def _meaning(facts: Facts, *, slow: bool) -> str:
    if slow and facts.rate is not None:
        return (
            f"The learning rate of {figure(facts.rate)} is so small that the weights hardly move; "
            f"{figure(usual_rate(facts.document))} is usual with {facts.document.training.optimizer.kind}."
        )
    return "What the model gives does not depend on what it is given: the way from the inputs to the loss is cut or too weak, or there is nothing to find in them."
