"""A Normalization without statistics learns those of the training samples before the first epoch."""

import subprocess
import sys
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
    run = wait_for(store, id, lambda run: run.is_at_rest)
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


def test_the_program_adapts_it_too():
    assert "norm.adapt(keras.Model(model.inputs, norm.input).predict(x_train, verbose=0))" in program(
        normalised()
    )
    given = normalised(mean=[0.0] * 4, variance=[1.0] * 4)
    assert "adapt(" not in program(given)


def binned(**config):
    """The same design with its features cut into bins instead."""
    graph = normalised().graph
    layers = {**graph.layers, "norm": Layer("norm", "Discretization", "bins", config)}
    return replace(iris(), graph=replace(graph, layers=layers))


def followed(design, layer):
    """The design with a further layer behind the one called "norm"."""
    graph = design.graph
    last = next(edge for edge in graph.edges if edge.source == "norm")
    edges = (*(edge for edge in graph.edges if edge is not last), Edge("norm", layer.id))
    layers, nodes = {**graph.layers, layer.id: layer}, {**graph.nodes, layer.id: Node(layer.id, layer.id)}
    edges = (*edges, replace(last, source=layer.id))
    return replace(design, graph=replace(graph, layers=layers, nodes=nodes, edges=edges))


def test_boundaries_and_a_vocabulary_of_what_they_give_are_learned_kept_and_used_again(home):
    lookup = Layer("words", "IntegerLookup", "words", {"num_oov_indices": 1})
    design = followed(binned(num_bins=4, output_mode="int"), lookup)
    store, id = trained(home, design)
    assert "bins learned its boundaries of the 106 training samples" in runs.log_of(store, id)
    rows = split(dataset("iris"), effective(design).data).train
    learned = runs.learned(store, id)
    quarters = np.quantile(load("iris")["features"][rows], [0.25, 0.5, 0.75])
    np.testing.assert_allclose(learned["norm"]["bin_boundaries"], quarters, atol=0.3)
    assert sorted(learned["words"]["vocabulary"]) == [0, 1, 2, 3]
    assert evaluate_apart(id) == decode(runs.evaluation_of(store, id))
    assert runs.document_of(store, id) == design


def test_statistics_and_boundaries_that_are_given_stay(home):
    given = normalised(mean=[1.0, 2.0, 3.0, 4.0], variance=[1.0, 1.0, 1.0, 1.0])
    bins = Layer("bins", "Discretization", "bins", {"bin_boundaries": [1.0, 2.0]})
    store, id = trained(home, followed(given, bins))
    assert "adapted" not in runs.log_of(store, id)
    assert "learned" not in runs.log_of(store, id)
    assert runs.learned(store, id) == {}


def test_the_program_lets_it_learn_boundaries_too(tmp_path):
    text = program(binned(num_bins=4, output_mode="int"))
    assert "bins.adapt(keras.Model(model.inputs, bins.input).predict(x_train, verbose=0))" in text
    assert "adapt(" not in program(binned(bin_boundaries=[1.0, 2.0]))
    path = tmp_path / "binned.py"
    path.write_text(text, encoding="utf-8")
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, cwd=tmp_path)
    assert "test loss" in done.stdout, done.stderr
