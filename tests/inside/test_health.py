"""Layers are told ill where healthy ones never are: dead, vanishing, exploding; all others fare well."""

import math

import pytest

from designer.inside import healths

from .looks import Given, look

ILL = {
    "dead": Given(dead=0.9),
    "vanishing": Given(gradient=1e-8),
    "no gradient": Given(gradient=0.0),
    "standing still": Given(ratio=1e-9),
    "thrown about": Given(ratio=0.5),
    "exploding": Given(gradient=1e4),
    "no numbers": Given(mean=math.nan),
}


@pytest.mark.parametrize("name", ILL)
def test_an_ill_layer_among_healthy_ones_is_named(name):
    found = healths(look(ILL[name], Given(), Given(), Given()))
    expected = {"no gradient": "vanishing", "standing still": "vanishing"}.get(name, name)
    expected = {"thrown about": "exploding", "no numbers": "exploding"}.get(name, expected)
    assert [each.health for each in found] == [expected, "ok", "ok", "ok"]
    assert found[0].words
    assert not found[1].words


def test_gradients_that_have_another_way_to_the_first_layers_do_not_vanish():
    deep = Given(gradient=1e-9)
    assert {each.health for each in healths(look(Given(), deep, deep, Given(), Given()))} == {"ok"}
    beside = look(Given(), Given(gradient=1e-9, sources="none"), Given(), Given(), Given())
    assert [each.health for each in healths(beside)] == ["ok", "vanishing", "ok", "ok", "ok"]


def test_healthy_layers_differ_by_orders_and_are_well():
    layers = [Given(gradient=10.0**-i, ratio=1e-3 * 4.0**-i, dead=0.1 * i) for i in range(4)]
    assert {each.health for each in healths(look(*layers))} == {"ok"}


def test_where_nothing_was_measured_nothing_is_said():
    nothing = Given(gradient=None, ratio=None)
    assert {each.health for each in healths(look(nothing, nothing))} == {"ok"}
    assert {each.health for each in healths(look(Given(gradient=0.0), Given(gradient=0.0)))} == {"ok"}


def test_a_node_that_calls_a_sub_model_fares_as_the_worst_in_it():
    found = healths(look(Given(graph="encoder", dead=0.9), Given(graph="encoder"), Given(calls="encoder")))
    assert found[-1].health == "dead"
    assert "n0" in found[-1].words
