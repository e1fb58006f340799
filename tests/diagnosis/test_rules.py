"""Each rule at its illness, short of it, and in healthy trainings; causes hide what comes of them."""

from dataclasses import replace

import pytest

from designer.diagnosis import diagnose, is_look_wanted
from designer.graph import Graph, apply

from .facts import classes, design, facts, inside

STUCK = [2.35, *[2.303] * 9]
LEARNED = [2.2, 1.5, 1.0, 0.7, 0.5, 0.4, 0.35, 0.3]
BY_HEART = [2.0, 1.0, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005]
TURNED = [1.9, 1.2, 0.9, 0.8, 0.85, 0.95, 1.05, 1.15, 1.2, 1.25]
HIGH = 1.0


def kinds(found):
    return [finding.kind for finding in diagnose(found)]


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        ("learning rate too high", facts([150.0, *[2.4] * 7], first=2.3, highest=1100.0)),
        ("learning rate too high", facts([], has_diverged=True, first=2.4, highest=1e9)),
        ("learning rate too high", facts([], has_diverged=True, rate=HIGH)),
        ("learning rate too high", facts([2.8, 2.7, 2.4, 2.35], rate=HIGH, steps_per_epoch=16)),
        ("learning rate too high", facts([200.0, 70.0, 30.0, 9.0, 2.0, 1.5], first=3.0, highest=300.0)),
        ("learning rate too high", facts([2.0, 1.5, 2.1, 1.4, 1.9, 1.3, 2.0, 1.4])),
        ("diverged", facts([2.0, 1.9], has_diverged=True)),
        ("not learning", facts(STUCK)),
        ("not learning", facts([2.4, *[2.399] * 9], rate=1e-7)),
        ("not learning", facts([9.0, *[8.99] * 9], chance=None)),
        ("dead units", facts(STUCK, inside=inside(dead=(0.1, 0.9, 0.1)))),
        ("dead units", facts(LEARNED, inside=inside(dead=(0.1, 1.0, 0.1)))),
        ("vanishing gradients", facts(STUCK, inside=inside(gradients=(1e-8, 1e-7, 1e-3, 0.1)))),
        ("exploding gradients", facts(STUCK, inside=inside(gradients=(1e5, 0.1, 0.1, 0.1)))),
        ("overfitting", facts(BY_HEART, TURNED)),
        ("overfitting", facts(BY_HEART, [2.0, 1.5, 1.2, *[1.0] * 7])),
        ("imbalance", facts(LEARNED, outputs=(classes(("common", 970, 1.0), ("rare", 30, 0.0)),))),
        ("imbalance", facts(STUCK, outputs=(classes(("common", 970, None), ("rare", 30, None), accuracy=0.97),))),
    ],
)  # fmt: skip
def test_an_illness_is_named_alone(expected, found):
    assert kinds(found) == [expected]
    (finding,) = diagnose(found)
    assert finding.seen.endswith(".")
    assert 2 <= len(finding.attempts) <= 4


@pytest.mark.parametrize(
    "found",
    [
        facts([]),
        facts(LEARNED),
        facts([2.35, 2.303]),
        facts(STUCK, steps_per_epoch=5),
        facts([2.3 - 0.03 * epoch for epoch in range(4)]),
        facts([30.0, 25.0, 20.0, 15.0, 10.0], first=33.0, highest=33.0),
        facts([5.0, 1.0, 0.5, 0.4], first=2.3, highest=12.0),
        facts(LEARNED, rate=HIGH),
        facts([0.2, *[0.199] * 9], chance=None, is_new=False),
        facts(LEARNED, inside=inside(dead=(0.6, 0.7, 0.3))),
        facts(LEARNED, inside=inside(gradients=(1e-8, 1e-7, 1e-3, 0.1))),
        facts(BY_HEART, [value + 0.1 for value in BY_HEART]),
        facts(BY_HEART, [1.9, 1.0, 0.5, 0.33, 0.3, 0.31, 0.33, 0.32, 0.34, 0.33]),
        facts([2.0, 1.5, 1.2, 1.0, 1.1, 1.2, 1.3, 1.4], [2.0, 1.5, 1.2, 1.0, 1.1, 1.2, 1.3, 1.4]),
        facts(BY_HEART[:5], TURNED[:5]),
        facts(LEARNED, outputs=(classes(("common", 970, 1.0), ("rare", 30, 0.8)),)),
        facts(LEARNED, outputs=(classes(("one", 700, 1.0), ("other", 300, 0.1)),)),
        facts(LEARNED, outputs=(classes(("common", 970, 1.0), ("absent", 0, None)),)),
    ],
)  # fmt: skip
def test_nothing_is_said_of_the_healthy_and_of_what_it_is_too_early_for(found):
    assert kinds(found) == []


def test_a_cause_hides_what_comes_of_it():
    dead = inside(dead=(0.1, 1.0, 0.1), gradients=(0.0, 1e-9, 0.1, 0.1))
    rare = (classes(("common", 970, 1.0), ("rare", 30, 0.0)),)
    assert kinds(facts(STUCK, inside=dead, outputs=rare)) == ["dead units"]
    assert kinds(facts(STUCK, inside=dead, outputs=rare, rate=HIGH)) == ["learning rate too high"]
    assert kinds(facts(BY_HEART, TURNED, outputs=rare)) == ["imbalance", "overfitting"]


def test_a_look_is_wanted_where_little_was_learned_and_nobody_looked_of_late():
    assert is_look_wanted(facts(STUCK))
    assert is_look_wanted(facts(STUCK, inside=inside(epoch=4)))
    assert not is_look_wanted(facts(STUCK, inside=inside()))
    assert not is_look_wanted(facts(LEARNED))


@pytest.mark.parametrize(
    ("found", "words", "value"),
    [
        (facts(STUCK, rate=HIGH, document=design(learning_rate=HIGH)), "learning rate of 0.1", lambda d: d.training.optimizer.config["learning_rate"] == 0.1),
        (facts(STUCK, rate=HIGH, document=design(learning_rate=HIGH)), "learning rate of 0.001", lambda d: d.training.optimizer.config["learning_rate"] == 0.001),
        (facts(STUCK, rate=1e-7, document=design(learning_rate=1e-7)), "learning rate of 0.001", lambda d: d.training.optimizer.config["learning_rate"] == 0.001),
        (facts(BY_HEART, TURNED), "Stop early", lambda d: d.training.callbacks[0].kind == "EarlyStopping"),
        (facts(LEARNED, outputs=(classes(("common", 970, 1.0), ("rare", 30, 0.0)),)), "Balance", lambda d: d.training.objectives["y"].class_weights == "balanced"),
        (facts(STUCK, inside=inside(dead=(0.1, 1.0, 0.1))), "LeakyReLU", lambda d: d.graph.layers["d1"].config["activation"] == "leaky_relu"),
        (facts(STUCK, inside=inside(dead=(0.1, 1.0, 0.1))), "by He", lambda d: d.graph.layers["d1"].config["kernel_initializer"] == "he_normal"),
        (facts(STUCK, document=design("sigmoid"), inside=inside(gradients=(1e-8, 1e-7, 1e-3, 0.1))), "ReLU", lambda d: d.graph.layers["d0"].config["activation"] == "relu" and d.graph.layers["y"].config["activation"] == "softmax"),
        (facts(STUCK, inside=inside(gradients=(1e5, 0.1, 0.1, 0.1))), "Clip", lambda d: d.training.optimizer.config["clipnorm"] == 1.0),
    ],
)  # fmt: skip
def test_what_is_one_step_changes_the_design(found, words, value):
    (attempt,) = (each for finding in diagnose(found) for each in finding.attempts if words in each.words)
    assert attempt.edit is not None
    assert value(apply(found.document, attempt.edit))


def test_attempts_change_the_design_as_it_is_now_and_pass_over_what_is_gone_or_done():
    before = design(learning_rate=HIGH)
    changed = design("leaky_relu", learning_rate=0.01)
    found = replace(facts(STUCK, rate=HIGH, document=before), design=changed)
    (finding,) = diagnose(found)
    assert "its rate is 0.01 now" in finding.attempts[1].words
    assert finding.attempts[1].edit is None

    gone = replace(facts(STUCK, inside=inside(dead=(1.0, 1.0, 1.0))), design=replace(design(), graph=Graph()))
    assert [attempt.edit for finding in diagnose(gone) for attempt in finding.attempts[:2]] == [None, None]


def test_momentum_makes_a_rate_unusual_sooner():
    with_momentum = design(optimizer="SGD", momentum=0.9)
    assert kinds(facts(STUCK, rate=0.5, document=with_momentum)) == ["learning rate too high"]
    assert kinds(facts(STUCK, rate=0.5, document=design(optimizer="SGD"))) == ["not learning"]
