"""A Normalization without statistics learns those of the training samples before the first epoch."""

from dataclasses import replace

import numpy as np
import pytest

from designer import runs, training
from designer.codegen import program
from designer.data import dataset, load, split
from designer.evaluation import decode, evaluate_apart
from designer.graph import Edge, Layer, Node, effective
from tests.support.runs import iris, wait_for

pytestmark = pytest.mark.keras


def normalised(**config):
    """The design that tells irises apart, with a Normalization behind its input."""
    design = iris()
    graph = design.graph
    (edge,) = graph.edges
    layers = {**graph.layers, "norm": Layer("norm", "Normalization", "norm", config)}
    nodes = {**graph.nodes, "norm": Node("norm", "norm")}
    edges = (Edge(edge.source, "norm"), replace(edge, source="norm"))
    return replace(design, graph=replace(graph, layers=layers, nodes=nodes, edges=edges))


def trained(home, design):
    store = runs.open_store(home)
    id = training.launch(design).id
    run = wait_for(store, id, lambda run: run.is_finished)
    assert run.state == "finished", runs.log_of(store, id)
    return store, id


def test_it_learns_the_training_samples_and_is_measured_and_predicts_with_them(home):
    design = normalised()
    store, id = trained(home, design)
    assert "norm was adapted to the 106 training samples" in runs.log_of(store, id)
    rows = split(dataset("iris"), effective(design).data).train
    features = load("iris")["features"][rows]
    mean, variance, *_ = runs.weights(store, id)
    np.testing.assert_allclose(mean, features.mean(0), rtol=1e-5)
    np.testing.assert_allclose(variance, features.var(0), rtol=1e-4)
    assert evaluate_apart(id) == decode(runs.evaluation_of(store, id))


def test_statistics_that_are_given_stay(home):
    store, id = trained(home, normalised(mean=[1.0, 2.0, 3.0, 4.0], variance=[1.0, 1.0, 1.0, 1.0]))
    assert "adapted" not in runs.log_of(store, id)


def test_the_program_adapts_it_too():
    assert "norm.adapt(keras.Model(model.inputs, norm.input).predict(x_train, verbose=0))" in program(
        normalised()
    )
    given = normalised(mean=[0.0] * 4, variance=[1.0] * 4)
    assert "adapt(" not in program(given)
