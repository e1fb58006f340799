"""What differs between two models is told by layer, in words; what says nothing of the model is not."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from designer.exporters.verification import Described, compare


def tensor(name: str, call: int = 0, port: int = 0) -> dict[str, Any]:
    return {
        "class_name": "__keras_tensor__",
        "config": {"keras_history": [name, call, port], "shape": [None, 4]},
    }


def layer(
    kind: str, name: str, *calls: list[str], module: str = "keras.layers", **config: Any
) -> dict[str, Any]:
    nodes = [
        {"args": [[tensor(one) for one in call] if call[1:] else tensor(call[0])], "kwargs": {}}
        for call in calls
    ]
    inner = {"name": name, **config}
    return {
        "class_name": kind,
        "name": name,
        "module": module,
        "registered_name": None,
        "config": inner,
        "inbound_nodes": nodes,
    }


def model() -> dict[str, Any]:
    layers = [
        layer("InputLayer", "x"),
        layer(
            "Dense",
            "dense_4",
            ["x"],
            units=3,
            initializer={"class_name": "Zeros", "module": "keras", "config": {}},
        ),
        layer("Add", "add", ["dense_4", "x"]),
        layer("Sqrt", "sqrt_7", ["add"], module="keras.src.ops.numpy"),
    ]
    return {"name": "m", "layers": layers, "input_layers": [["x", 0, 0]], "output_layers": [["sqrt_7", 0, 0]]}


def told(change: Callable[[dict[str, Any]], object], counts: tuple[int, ...] = (0, 15, 0, 0)) -> str:
    other = copy.deepcopy(model())
    change(other)
    return "\n".join(compare(Described(model(), 15, (0, 15, 0, 0)), Described(other, sum(counts), counts)))


def rename(config: dict[str, Any], old: str, new: str) -> None:
    for each in config["layers"]:
        each["name"] = new if each["name"] == old else each["name"]
        each["config"]["name"] = each["name"]
        for node in each["inbound_nodes"]:
            for found in node["args"] if isinstance(node["args"][0], dict) else node["args"][0]:
                history = found["config"]["keras_history"]
                history[0] = new if history[0] == old else history[0]
    for end in config["output_layers"]:
        end[0] = new if end[0] == old else end[0]


def test_a_model_is_itself() -> None:
    assert not told(lambda config: None)


@pytest.mark.parametrize(("old", "new"), [("dense_4", "dense"), ("sqrt_7", "anything"), ("add", "add_12")])
def test_names_that_nobody_chose_make_no_difference(old: str, new: str) -> None:
    assert not told(lambda config: rename(config, old, new))


def test_where_a_class_is_kept_makes_no_difference() -> None:
    assert not told(
        lambda config: config["layers"][1].update(module="elsewhere", registered_name="mine>Dense")
    )


def test_a_chosen_name_makes_one() -> None:
    said = told(lambda config: rename(config, "dense_4", "features"))
    assert "dense (Dense) is in the design and not in the code." in said
    assert "features (Dense) is in the code and not in the design." in said


def test_a_parameter_is_told_with_both_values() -> None:
    said = told(lambda config: config["layers"][1]["config"].update(units=4), counts=(0, 20, 0, 0))
    assert "dense: units is 3 in the design and 4 in the code." in said
    assert "dense has 15 parameters in the design and 20 in the code." in said
    assert "15 parameters in all and the code 20" in said


def test_true_is_not_one() -> None:
    assert "True" not in told(lambda config: config["layers"][1]["config"].update(units=3.0))
    assert "units is 3 in the design and true" in told(
        lambda config: config["layers"][1]["config"].update(units=True)
    )


def test_another_class_is_told() -> None:
    said = told(lambda config: config["layers"][1].update(class_name="EinsumDense"))
    assert "(Dense) is in the design" in said
    assert "(EinsumDense) is in the code" in said


def test_wiring_is_told_and_the_order_of_tensors_counts() -> None:
    def swap(config: dict[str, Any]) -> None:
        config["layers"][2]["inbound_nodes"][0]["args"][0].reverse()

    assert told(swap) == "add is called on dense, x in the design and on x, dense in the code."


def test_another_number_of_calls_is_told() -> None:
    def call_again(config: dict[str, Any]) -> None:
        calls = config["layers"][1]["inbound_nodes"]
        calls.append(calls[0])

    assert "dense is called 1 times in the design and 2 times in the code." in told(call_again)


def test_outputs_are_told() -> None:
    said = told(lambda config: config.update(output_layers=[["add", 0, 0]]))
    assert "The outputs are" in said
    assert "sqrt" in said
    assert "add" in said


def test_the_layers_of_nested_models_are_told_with_the_model_that_they_lie_in() -> None:
    outer = {
        "name": "outer",
        "layers": [layer("InputLayer", "x"), {**layer("Functional", "inner", ["x"]), "config": model()}],
        "input_layers": [["x", 0, 0]],
        "output_layers": [["inner", 1, 0]],
    }
    other = copy.deepcopy(outer)
    other["layers"][1]["config"]["layers"][1]["config"]["units"] = 9  # type: ignore[index]
    counts = (0, 15, 0, 15, 0, 0)
    found = compare(Described(outer, 15, counts), Described(other, 15, counts))
    assert found == ("inner/dense: units is 3 in the design and 9 in the code.",)


def test_a_flood_of_differences_is_cut_off() -> None:
    many = {**model(), "layers": [layer("Dense", f"d{i}", [f"d{i}"]) for i in range(200)]}
    empty = {**model(), "layers": [], "output_layers": []}
    many["output_layers"] = many["input_layers"] = empty["input_layers"] = []
    found = compare(Described(many, 0, ()), Described(empty, 0, ()))
    assert len(found) == 41
    assert found[-1] == "And 160 more differences."
