"""What can be tried, in words, with the edit of the design where that is one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from designer.graph import (
    Batch,
    Component,
    Document,
    Edit,
    Json,
    Layer,
    Plan,
    ReplaceLayer,
    ResetConfig,
    SetConfig,
    SetObjective,
    SetTraining,
)

from .facts import Facts
from .model import Attempt

#: A place in a design: the name of a graph and the id of a node in it.
Place = tuple[str, str]

_FACTOR = 10.0
_RECTIFYING = ("relu", "relu6")
_SQUASHING = ("sigmoid", "tanh", "hard_sigmoid", "softsign", "hard_tanh")


def other_rate(facts: Facts, factor: float) -> Attempt:
    """A learning rate so many times as large; in words alone where the plan has a schedule."""
    plan, held = facts.design.training, facts.design.training.optimizer.config.get("learning_rate")
    what = "smaller" if factor < 1 else "larger"
    if isinstance(held, dict) or facts.rate is None:
        return Attempt(f"Take a {_FACTOR:g} times {what} learning rate in the schedule.")
    rate = float(f"{facts.rate * factor:.3g}")
    now = held if isinstance(held, (int, float)) else facts.rate
    words = f"Take a learning rate of {rate:g} instead of {facts.rate:g}."
    if plan.optimizer.kind != facts.document.training.optimizer.kind or (now <= rate) == (factor < 1):
        return Attempt(f"{words} The design has changed since: its rate is {now:g} now.")
    return Attempt(words, _with_optimizer(plan, learning_rate=rate))


def clipped(facts: Facts) -> Attempt:
    """Gradients no longer than 1."""
    plan = facts.design.training
    if any(plan.optimizer.config.get(name) for name in ("clipnorm", "global_clipnorm", "clipvalue")):
        return Attempt("Clip gradients to a smaller norm.")
    return Attempt("Clip each gradient's norm to 1.", _with_optimizer(plan, clipnorm=1.0))


def stop_early(facts: Facts, patience: int) -> Attempt | None:
    """Stopping when validation gets no better; None where the plan does so."""
    plan = facts.design.training
    if any(callback.kind == "EarlyStopping" for callback in plan.callbacks):
        return None
    config: dict[str, Json] = {"patience": patience, "restore_best_weights": True}
    stopping = Component("EarlyStopping", config)
    words = f"Stop early: when the validation loss has not improved for {patience} epochs, keeping the best weights."
    return Attempt(words, SetTraining(training=replace(plan, callbacks=(*plan.callbacks, stopping))))


def balanced(facts: Facts, output: str) -> Attempt | None:
    """Classes that count the same in an output's loss; None where they have weights, or cannot have."""
    name = output or next((each.name for each in facts.design.graph.outputs), "")
    objective = facts.design.training.objectives.get(name)
    if objective is None or objective.loss is None or objective.class_weights is not None:
        return None
    edit = SetObjective(output=name, objective=replace(objective, class_weights="balanced"))
    return Attempt("Balance the classes: let each count as much in the loss as any other.", edit)


def let_learn(facts: Facts) -> Attempt | None:
    """Layers that are frozen may learn; None where none is."""
    edits: list[Edit] = [
        ResetConfig(layer=layer.id, parameter="trainable", graph=name)
        for name, layer in _layers(facts.design)
        if layer.config.get("trainable") is False
    ]
    words = "Let the frozen layers learn, too."
    return Attempt(words, Batch(edits=tuple(edits), title="Let all layers learn")) if edits else None


def leaky(facts: Facts, places: Iterable[Place]) -> Attempt:
    """Rectifiers that let something through below 0, in these nodes."""
    words = "Use LeakyReLU instead of ReLU there: it lets a little through below 0, so units can come back."
    edits = [edit for name, layer in _called(facts.design, places) for edit in _leaky(name, layer)]
    return Attempt(words, Batch(edits=tuple(edits), title="Use LeakyReLU") if edits else None)


def he_initialised(facts: Facts, places: Iterable[Place]) -> Attempt:
    """Weights that suit rectifiers, and biases of 0, in these nodes and the layers before them."""
    words = "Begin with weights by He and biases of 0 there, which suit rectifying layers (He et al. 2015)."
    edits = [edit for name, layer in _called(facts.design, places) for edit in _he(name, layer)]
    return Attempt(words, Batch(edits=tuple(edits), title="Initialise by He") if edits else None)


def rectified(facts: Facts) -> Attempt | None:
    """ReLU with weights by He in place of activations that flatten out; None where there is none inside the model."""
    last = {output.node for output in facts.design.graph.outputs}
    ends = {facts.design.graph.nodes[node].layer for node in last if node in facts.design.graph.nodes}
    edits: list[Edit] = []
    for name, layer in _layers(facts.design):
        if layer.config.get("activation") in _SQUASHING and not (name == "" and layer.id in ends):
            edits.append(SetConfig(layer=layer.id, parameter="activation", value="relu", graph=name))
            edits += _he(name, replace(layer, config={**layer.config, "activation": "relu"}))
    words = (
        "Use ReLU with weights by He in the hidden layers: unlike sigmoid and tanh it does not flatten out."
    )
    return Attempt(words, Batch(edits=tuple(edits), title="Use ReLU in hidden layers")) if edits else None


def _he(graph: str, layer: Layer) -> Iterator[Edit]:
    if layer.kind not in ("Dense", "Conv1D", "Conv2D", "Conv3D"):
        return
    if layer.config.get("kernel_initializer") != "he_normal":
        yield SetConfig(layer=layer.id, parameter="kernel_initializer", value="he_normal", graph=graph)
    if "bias_initializer" in layer.config:
        yield ResetConfig(layer=layer.id, parameter="bias_initializer", graph=graph)


def _leaky(graph: str, layer: Layer) -> Iterator[Edit]:
    if layer.config.get("activation") in _RECTIFYING:
        yield SetConfig(layer=layer.id, parameter="activation", value="leaky_relu", graph=graph)
    elif layer.kind == "ReLU":
        yield ReplaceLayer(layer=layer.id, kind="LeakyReLU", config={}, graph=graph)


def _called(design: Document, places: Iterable[Place]) -> Iterator[tuple[str, Layer]]:
    """The layers that nodes call, each once, with their graph; nodes that are gone are passed over."""
    seen = set()
    for name, node in places:
        graph = design.graph if not name else design.models.get(name)
        found = graph.nodes.get(node) if graph is not None else None
        if graph is not None and found is not None and (name, found.layer) not in seen:
            seen.add((name, found.layer))
            yield name, graph.layers[found.layer]


def _layers(design: Document) -> Iterator[tuple[str, Layer]]:
    for name, graph in (("", design.graph), *design.models.items()):
        for layer in graph.layers.values():
            yield name, layer


def _with_optimizer(plan: Plan, **config: Json) -> Edit:
    optimizer = replace(plan.optimizer, config={**plan.optimizer.config, **config})
    return SetTraining(training=replace(plan, optimizer=optimizer))
