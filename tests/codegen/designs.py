"""Designs that are hard to write down, each for one reason, for tests of generated code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import version

from designer.graph import Document, Edge, Graph, Layer, Node, SetBypassed, apply

from .sketch import Sketch, dense

KERAS = tuple(int(part) for part in version("keras").split(".")[:2])
DESIGNS: dict[str, Callable[[], Document]] = {}


def design(make: Callable[[], Document]) -> Callable[[], Document]:
    """Put a design on the list, under the name of its function."""
    DESIGNS[make.__name__] = make
    return make


def design_for(known: bool) -> Callable[[Callable[[], Document]], Callable[[], Document]]:
    """Put a design on the list only where the installed Keras can build it."""
    return design if known else lambda make: make


@design
def plain_residual() -> Document:
    """A shortcut that no group holds, a projected one, and one around two layers."""
    s = Sketch()
    start = dense(s, s.input((6,)))
    first = s.add("Add", start, dense(s, dense(s, start)))
    second = s.add("Add", dense(s, dense(s, first, 5), 5), s.add("Dense", first, units=5))
    s.output(s.add("Dense", second, units=1), "answer")
    return s.document()


@design
def inception() -> Document:
    """Parallel branches from one tensor, twice, in groups of one form but of other filters."""
    s = Sketch()
    x = s.input((8, 8, 3), "image")
    for number, (few, many) in enumerate([(2, 4), (3, 5)], start=1):
        one = s.add("Conv2D", x, filters=few, kernel_size=1)
        two = s.add("Conv2D", x, filters=few, kernel_size=1)
        three = s.add("Conv2D", two, filters=many, kernel_size=3, padding="same")
        x = s.add("Concatenate", one, three)
        s.group(f"Inception {number}", one, two, three, x)
    s.output(s.add("GlobalAveragePooling2D", x), "features")
    return s.document()


@design
def shared_across_groups() -> Document:
    """A shared layer that two groups' functions are given, and one that lives inside a group."""
    s = Sketch()
    left, right = s.input((5,), "left"), s.input((5,), "right")
    shared = dense(s, left)
    ends = []
    for first, title in ((shared, "Left tower"), (s.call(shared, right), "Right tower")):
        again = dense(s, first)
        more = s.call(again, again)
        s.group(title, first, again, more)
        ends.append(more)
    s.output(s.add("Subtract", *ends), "distance")
    return s.document()


@design
def given_in_turn() -> Document:
    """Groups of one form that are given two shared layers, each the other way round."""
    s = Sketch()
    x = s.input((4,), "x")
    first = dense(s, x)
    second = dense(s, first)
    s.group("Turn 1", first, second)
    third = s.call(second, second)
    fourth = s.call(first, third)
    s.group("Turn 2", third, fourth)
    s.output(fourth, "answer")
    return s.document()


@design
def called_first_elsewhere() -> Document:
    """A shared layer whose first call, in the document's order, stands in a group that must wait."""
    s = Sketch()
    x = s.input((4,))
    early = dense(s, x)
    late = s.add("Add", early, dense(s, s.call(early, x)))
    s.group("Late", early, late)
    s.output(late, "answer")
    return s.document()


@design
def other_states() -> Document:
    """Groups of one form that use different states, and sub-models frozen in one of two groups."""
    inner = Sketch()
    inner.output(inner.add("Dense", inner.input((None, 4), "steps"), units=4), "code")
    s = Sketch()
    x = s.input((6, 4), "steps")
    ends = []
    for state in (1, 2):
        recurrent = s.add("LSTM", x, units=4, return_state=True)
        end = s.add("Add", recurrent)
        s.part(recurrent, state, end, index=1)
        s.group(f"Reader {state}", recurrent, end)
        frozen = s.add("model:inner", x, trainable=state == 1)
        pooled = s.add("GlobalMaxPooling1D", frozen)
        s.group(f"Part {state}", frozen, pooled)
        ends += [end, pooled]
    s.output(s.add("Concatenate", *ends), "end")
    return s.with_models(inner=inner.graph)


@design
def models_in_models() -> Document:
    """A sub-model of two inputs and two outputs that holds another one twice; part of its outputs used."""
    inner = Sketch()
    inner.output(dense(inner, dense(inner, inner.input((4,), "vector")), name="code"), "code")
    pair = Sketch()
    a, b = pair.input((4,), "a"), pair.input((4,), "b")
    one, two = pair.add("model:inner", a, id="one"), pair.add("model:inner", b, id="two")
    again = pair.call("one", two)
    pair.output(pair.add("Concatenate", one, again), "joined")
    pair.output(two, "second")
    s = Sketch()
    left, right = s.input((4,), "left"), s.input((4,), "right")
    both = s.add("model:pair", id="both", name="my_pair")
    s.wire(left, both, "a")
    s.wire(right, both, "b")
    swapped = s.call("both", id="swapped")
    s.wire(right, swapped, "a")
    s.wire(left, swapped, "b")
    end = s.add("Concatenate", both)
    s.part(both, 1, end, index=1)
    s.part(swapped, 1, end, index=2)
    s.output(end, "end")
    return s.with_models(inner=inner.graph, pair=pair.graph)


@design
def frozen_model() -> Document:
    """A sub-model that must not learn, inside a group."""
    inner = Sketch()
    inner.output(dense(inner, inner.input((4,), "vector")), "code")
    s = Sketch()
    code = s.add("model:backbone", s.input((4,)), trainable=False)
    head = s.add("Dense", code, units=2)
    s.group("Frozen part", code, head)
    s.output(head, "answer")
    return s.with_models(backbone=inner.graph)


@design
def partly_frozen_model() -> Document:
    """A sub-model of which one layer must not learn."""
    inner = Sketch()
    inner.output(dense(inner, dense(inner, inner.input((4,), "vector"), trainable=False)), "code")
    s = Sketch()
    s.output(s.add("model:backbone", s.input((4,))), "answer")
    return s.with_models(backbone=inner.graph)


@design
def recurrent_states() -> Document:
    """States handed on, with a count of outputs that the configuration decides."""
    s = Sketch()
    words = s.input((None,), "words")
    s.graph = replace(
        s.graph, layers={"words": Layer("words", "Input", "words", {"shape": [7], "dtype": "int32"})}
    )
    seen = s.add("Embedding", words, input_dim=9, output_dim=6)
    encoder = s.add("LSTM", seen, units=4, return_state=True)
    decoder = s.add("LSTM", seen, units=4, return_sequences=True)
    s.part(encoder, 1, decoder, "initial_state", 0)
    s.part(encoder, 2, decoder, "initial_state", 1)
    wrapped = {"class_name": "GRU", "config": {"units": 3, "return_state": True}}
    both = s.add("Bidirectional", decoder, layer=wrapped)
    end = s.add("Concatenate", both)
    s.part(both, 2, end, index=1)
    s.output(end, "end")
    s.output(s.add("TimeDistributed", decoder, layer={"class_name": "Dense", "config": {"units": 2}}), "each")
    return s.document()


@design
def transformer() -> Document:
    """Attention blocks of one form: ports by name, constants, and a function for the two."""
    s = Sketch()
    x = s.input((6, 8), "tokens")
    for number in (1, 2):
        attention = s.ported("MultiHeadAttention", {"query": x, "value": x}, num_heads=2, key_dim=4 * number)
        s.constant(attention, use_causal_mask=True)
        one = s.add("LayerNormalization", s.add("Add", x, attention))
        wide = s.add("Dense", one, units=16, activation="gelu", kernel_initializer="he_normal")
        two = s.add("LayerNormalization", s.add("Add", one, s.add("Dense", wide, units=8)), epsilon=1e-6)
        nodes = list(s.graph.nodes)
        s.group(f"Transformer {number}", *nodes[nodes.index(attention) :])
        x = two
    scored = s.ported("MultiHeadAttention", {"query": x, "value": x}, num_heads=2, key_dim=4)
    s.constant(scored, return_attention_scores=True)
    pooled = s.add("GlobalAveragePooling1D", scored)
    s.output(s.add("Dense", pooled, units=3), "class")
    end = s.add("Flatten")
    s.part(scored, 1, end)
    s.output(end, "scores")
    return s.document()


@design
def arithmetic() -> Document:
    """Ops with numbers, brackets where they are needed, several outputs, operands in all places."""
    s = Sketch()
    a, b = s.input((4,), "a"), s.input((4,), "b")
    inner = s.ported("ops.subtract", {"x1": a, "x2": b})
    outer = s.ported("ops.subtract", {"x1": a, "x2": inner})
    one_minus = s.ported("ops.subtract", {"x2": outer}, x1=1.0)
    squared = s.ported("ops.power", {"x1": s.ported("ops.negative", {"x": one_minus})}, x2=2)
    shifted = s.ported("ops.add", {"x1": squared}, x2=-1)
    clipped = s.ported("ops.clip", {"x": shifted}, x_min=-3.0, x_max=3.0)
    chosen = s.ported(
        "ops.where", {"condition": s.ported("ops.less", {"x1": a, "x2": b}), "x1": clipped, "x2": b}
    )
    halves = s.ported("ops.split", {"x": chosen}, indices_or_sections=2, axis=-1)
    joined = s.add("ops.concatenate", axis=-1)
    s.part(halves, 1, joined, "xs", 0)
    s.part(halves, 0, joined, "xs", 1)
    column = s.ported("ops.expand_dims", {"x": joined}, axis=-1)
    row = s.ported("ops.reshape", {"x": joined}, newshape=[-1, 1, 4])
    square = s.ported("ops.matmul", {"x1": column, "x2": row})
    trace = s.add("ops.einsum", subscripts="bij,bij->b")
    s.wire(square, trace, "operands", 0)
    s.wire(column, trace, "operands", 1)
    s.graph = replace(s.graph, edges=s.graph.edges[:-1])
    s.wire(square, trace, "operands", 1)
    s.output(s.ported("ops.sqrt", {"x": s.ported("ops.maximum", {"x1": trace}, x2=1e-7)}), "norm")
    return s.document()


@design
def clashing_names() -> Document:
    """Names that Keras's count would give twice, and names that the program uses itself."""
    s = Sketch()
    start = dense(s, s.input((4,), "x"), name="dense_1")
    chain = dense(s, dense(s, start), name="dense")
    other = dense(s, chain, name="keras")
    side = dense(s, chain, name="build_model")
    s.output(s.add("Concatenate", chain, other, side, name="layers"), "class")
    s.output(s.add("Dense", side, units=1, name="lambda"), "x")
    return s.document()


@design
def named_in_groups() -> Document:
    """Groups of one form whose layers have names of their own, and notes."""
    s = Sketch()
    x = s.input((8, 8, 1), "image")
    for number, filters in ((1, 2), (2, 4)):
        conv = s.add("Conv2D", x, filters=filters, kernel_size=3, padding="same", name=f"block{number}_conv")
        x = s.add("MaxPooling2D", conv, name=f"block{number}_pool")
        s.group(f"Block {number}", conv, x)
        s.note(x, "half the size\nof before")
    s.output(s.add("Flatten", x), "features")
    return s.document()


@design
def tangled_groups() -> Document:
    """Groups that need each other's tensors, so that not both can be functions; and parts that lead nowhere."""
    s = Sketch()
    x = s.input((4,))
    a1 = dense(s, x)
    b1 = dense(s, a1)
    a2 = dense(s, b1)
    b2 = dense(s, a2)
    s.group("There", a1, a2)
    s.group("Back", b1, b2)
    dense(s, x)
    s.add("Dense", units=3)
    s.output(b2, "answer")
    s.output(a2, "other answer")
    return s.document()


@design
def inputs_without_names() -> Document:
    """Inputs that Keras would name."""
    s = Sketch()
    for id in ("one", "two"):
        s.add("Input", id=id, shape=[3])
    s.output(s.add("Add", "two", dense(s, "one", 3)), "sum")
    return s.document()


@design_for(KERAS >= (3, 13))
def an_input_that_nothing_uses() -> Document:
    """Keras 3.12 refuses such a model; later ones take it."""
    s = Sketch()
    for id in ("one", "two", "three"):
        s.add("Input", id=id, shape=[3])
    s.output(s.add("Add", "two", dense(s, "one", 3)), "sum")
    return s.document()


@design
def objects_inside() -> Document:
    """Nested Keras objects and lists in configurations."""
    s = Sketch()
    decay = {"class_name": "L2", "config": {"l2": 0.01}}
    scaled = {"class_name": "VarianceScaling", "config": {"scale": 2.0, "mode": "fan_out"}}
    conv = s.add(
        "Conv2D", s.input((8, 8, 2), "image"), filters=3, kernel_size=[3, 1], strides=[2, 1],
        kernel_regularizer=decay, kernel_initializer=scaled, kernel_constraint={"class_name": "MaxNorm"},
        data_format="channels_last", trainable=False,
    )  # fmt: skip
    norm = s.add("BatchNormalization", conv, momentum=0.9, scale=False)
    active = s.add(
        "Activation", norm, activation={"class_name": "LeakyReLU", "config": {"negative_slope": 0.2}}
    )
    s.output(s.add("Reshape", active, target_shape=[-1, 3]), "points")
    return s.document()


@design
def bypassed() -> Document:
    """A shared layer of which one call is left out, an output that moves, a node with nothing to pass on."""
    s = Sketch()
    x = s.input((4,), "x")
    first = dense(s, x)
    second = s.call(first, first)
    loose, last = s.add("Dropout", rate=0.5), s.add("Softmax", s.add("Add", second, x))
    s.group("Twice", first, second, last)
    s.wire(loose, last, "mask")
    s.output(last, "answer")
    document = s.document()
    return apply(document, SetBypassed(nodes=(second, loose, last), bypassed=True))


@design
def very_deep() -> Document:
    """A chain that is longer than Keras can follow with Python's usual stack."""
    chain = [f"step_{number}" for number in range(1100)]
    layers = {id: Layer(id, "Identity") for id in chain}
    s = Sketch()
    s.input((2,), "start")
    edges = tuple(Edge(source, target) for source, target in zip(["start", *chain], chain, strict=False))
    nodes = {id: Node(id, id) for id in chain}
    s.graph = Graph({**s.graph.layers, **layers}, {**s.graph.nodes, **nodes}, edges)
    s.output(chain[-1], "end")
    return s.document()


@design
def indexed() -> Document:
    """Parts of tensors by index, as imported models have them."""
    s = Sketch()
    x = s.input((8, 4), "x")
    every: dict[str, list[None]] = {"slice": [None, None, None]}
    first = s.ported("ops.get_item", {"x": x}, key=[every, 0])
    rest = s.ported("ops.get_item", {"x": x}, key=[{"ellipsis": True}, {"slice": [1, -1, 2]}])
    doubled = s.ported("ops.multiply", {"x1": rest}, x2=2.0)
    wide = s.ported("ops.get_item", {"x": doubled}, key=[every, None, 0])
    s.output(s.add("Concatenate", first, s.add("Flatten", wide)), "parts")
    return s.document()


@design
def regular_arrays() -> Document:
    """Constants as imported models have them: places, a mask, one value all over; and one that is not regular."""
    s = Sketch()
    x = s.input((50, 50), "x")
    places = [[float(place) for place in range(50)]]
    mask = [[[-1e9 if column > row else 0.0 for column in range(50)] for row in range(50)]]
    x = s.ported("ops.add", {"x1": x}, x2={"array": places, "dtype": "float32"})
    x = s.ported("ops.add", {"x1": s.add("Dense", x, units=50)}, x2={"array": mask, "dtype": "float32"})
    x = s.ported("ops.multiply", {"x1": s.add("Softmax", x)}, x2={"array": [2.0] * 50, "dtype": "float32"})
    x = s.ported("ops.add", {"x1": s.add("Dense", x, units=2)}, x2={"array": [0.1, -0.5], "dtype": "float32"})
    s.output(x, "answer")
    return s.document()


@design
def ops_in_blocks() -> Document:
    """Groups of one form whose ops have other values, as functions and as operators, and an index."""
    s = Sketch()
    x = s.input((4,), "x")
    for number, (least, factor) in enumerate([(0.1, 2.0), (0.2, -3.0)], start=1):
        wide = dense(s, x)
        floor = s.ported("ops.maximum", {"x1": wide}, x2=least)
        times = s.ported("ops.multiply", {"x1": floor}, x2=factor)
        x = s.ported(
            "ops.get_item", {"x": times}, key=[{"slice": [None, None, None]}, {"slice": [0, 3, None]}]
        )
        s.group(f"Block {number}", wide, floor, times, x)
    s.output(x, "answer")
    return s.document()


@design
def models_in_wrappers() -> Document:
    """A sub-model in a wrapper, and another one of its kind beside it."""
    inner = Sketch()
    inner.output(dense(inner, inner.input((4,), "vector")), "code")
    s = Sketch()
    x, y = s.input((8, 4), "x"), s.input((4,), "y")
    each = s.add("TimeDistributed", x, layer={"model": "inner"})
    one = s.add("model:inner", y, id="one")
    s.output(s.add("Concatenate", s.add("GlobalAveragePooling1D", each), one), "both")
    return s.with_models(inner=inner.graph)
