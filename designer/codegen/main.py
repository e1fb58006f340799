"""The function main() of a program: build, compile, fit, evaluate, predict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.data import Column
from designer.graph import Document, Objective, callers, display_names, snake_case, topological_order

from .feeding import Feeding
from .fitted import before_the_model, execution, fit_lines, with_first_weights
from .identifiers import identifier
from .refusal import CodeRefused, refusals_at
from .tuned import PLAN, Components
from .values import literal
from .weighing import Weighing

#: How many test samples a program predicts.
SHOWN = 5


def main_function(document: Document, fed: Feeding, texts: Components, weighing: Weighing) -> str:
    """The text of main()."""
    plan = document.training
    size = f"batch_size={plan.batch_size!r}"
    lines = [
        f"keras.utils.set_random_seed({plan.seed!r})",
        *before_the_model(document),
        "",
        f"data = {fed.load}",
        f"train, validation, test = {fed.split}",
        "x_train, y_train = select(data, train)",
        "x_test, y_test = select(data, test)",
        "",
        "model = build_model()",
        *with_first_weights(document),
        *_adapted(document),
        "model.summary()",
        f"model.compile({', '.join(_compiled(document, texts))})",
        *fit_lines(document, texts, weighing),
        "",
        f"results = model.evaluate(x_test, y_test, {size}, return_dict=True)",
        "for name, value in results.items():",
        '    print(f"test {name}: {value:.4f}")',
        "",
        *_predicted(fed),
    ]
    return "\n".join(["def main():", *(f"    {line}" if line else "" for line in lines)])


#: The parameters that a layer which adapts to samples has once it need not do so any more.
_KNOWN_ONCE = {
    "Normalization": "mean",
    "Discretization": "bin_boundaries",
    "IntegerLookup": "vocabulary",
    "StringLookup": "vocabulary",
    "TextVectorization": "vocabulary",
}


def _adapted(document: Document) -> Iterator[str]:
    """What lets every layer that has no statistics, boundaries or vocabulary learn the training samples'."""
    graph, names = document.graph, display_names(document.graph)
    for node in topological_order(graph):
        layer = graph.layers[graph.nodes[node].layer]
        known = _KNOWN_ONCE.get(layer.kind)
        if known is None or known in layer.config or len(callers(graph, layer.id)) != 1:
            continue
        variable = identifier(names[layer.id], snake_case(layer.kind))
        yield f"{variable} = model.get_layer({names[layer.id]!r})"
        yield f"{variable}.adapt(keras.Model(model.inputs, {variable}.input).predict(x_train, verbose=0))"


def _compiled(document: Document, texts: Components) -> Iterator[str]:
    """The arguments of compile()."""
    plan = document.training
    names = [output.name for output in document.graph.outputs]
    objectives = {name: plan.objectives.get(name, Objective()) for name in names}
    if all(objective.loss is None for objective in objectives.values()):
        raise CodeRefused("No output has a loss, so there is nothing to learn. Choose a loss for one output.")
    with refusals_at(PLAN):
        yield f"optimizer={texts.text('optimizer', plan.optimizer)}"
        losses = {name: _loss(objective, texts) for name, objective in objectives.items()}
        metrics = {name: _metrics(found, texts) for name, found in objectives.items() if found.metrics}
        if len(names) == 1:
            yield f"loss={losses[names[0]]}"
            yield from (f"metrics={text}" for text in metrics.values())
            yield from execution(document)
            return
        yield f"loss={_dict(losses)}"
        weights = {name: objective.weight for name, objective in objectives.items()}
        if set(weights.values()) != {1.0}:
            yield f"loss_weights={_dict({name: literal(weight) for name, weight in weights.items()})}"
        if metrics:
            yield f"metrics={_dict(metrics)}"
        yield from execution(document)


def _loss(objective: Objective, texts: Components) -> str:
    return "None" if objective.loss is None else texts.text("loss", objective.loss)


def _metrics(objective: Objective, texts: Components) -> str:
    return f"[{', '.join(texts.text('metric', metric) for metric in objective.metrics)}]"


def _dict(texts: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name!r}: {text}" for name, text in texts.items()) + "}"


def _predicted(fed: Feeding) -> Iterator[str]:
    """The lines that predict some test samples and print what comes out beside what is true."""
    yield f"samples, answers = select(data, test[:{SHOWN}])"
    yield "predictions = model.predict(samples)"
    for name, column in fed.targets.items():
        index = "" if len(fed.targets) == 1 else f"[{name!r}]"
        yield from _shown(name, column, f"predictions{index}", f"answers{index}")


def _shown(name: str, column: Column | None, predicted: str, true: str) -> Iterator[str]:
    if column is None:
        yield f"print({name!r}, {predicted})"
    elif column.is_class_mask:
        yield f"right = ({predicted}.argmax(axis=-1) == {true}).mean(axis=(1, 2))"
        yield f"print({f'{name}, share of correct pixels:'!r}, right.round(2))"
    elif column.kind == "mask":
        yield f"right = (({predicted} > 0.5) == ({true} > 0.5)).mean(axis=(1, 2, 3))"
        yield f"print({f'{name}, share of correct pixels:'!r}, right.round(2))"
    else:
        shown = f"{predicted}.argmax(axis=-1)" if column.kind == "class" else f"{predicted}.round(2).ravel()"
        expected = true if column.kind == "class" else f"{true}.ravel()"
        yield f"print({f'predicted {name}:'!r}, {shown})"
        yield f"print({f'true {column.name}:'!r}, {expected})"
