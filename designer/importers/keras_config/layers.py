"""One layer of a file as a layer of a design: Keras's own, an op, a sub-model or a placeholder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from designer.catalogue import Entry
from designer.graph import (
    INPUT,
    MODEL_PREFIX,
    OPS_PREFIX,
    PLACEHOLDER_PREFIX,
    Json,
    Layer,
)

from .parsing import FileLayer, is_model, is_size, items, table, text
from .reading import Reading, identifier
from .table import MODEL_FORM, LayerForm, OpForm, entry, form_of, layer_form, library_entry, op_form
from .values import Config, Foreign, HoldModel, is_default, is_keras

#: Classes of Keras that run code or read files: they are never made from a file.
_NEVER = {"Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"}
#: Where Keras has layers; some are those of its applications alone.
_PLACES = ("keras.layers", "keras.src.layers.", "keras.src.applications.")
_INPUT_CLASSES = {"InputLayer", "Input"}


@dataclass(frozen=True, slots=True)
class Made:
    """A layer of the design and how it is called. `arrays` are call arguments of an op, by its parameters."""

    layer: Layer
    form: LayerForm | OpForm | None = None
    entry: Entry | None = None
    remarks: tuple[tuple[Literal["changed", "lost", "note"], str], ...] = field(default=())


def is_input(layer: FileLayer) -> bool:
    """Whether a layer of a file is one of the model's inputs."""
    return layer.class_name in _INPUT_CLASSES and (not layer.module or is_keras(_serialized(layer)))


def holds_graph(layer: FileLayer) -> bool:
    """Whether a layer of a file is a model of layers itself."""
    return is_model({"class_name": layer.class_name, "config": layer.config})


def make_input(layer: FileLayer, id: str) -> Made:
    """An Input; a shape that the file does not say is left open."""
    shape = layer.config.get("batch_shape", layer.config.get("batch_input_shape"))
    sizes = [size if is_size(size) else None for size in items(shape)]
    known = isinstance(shape, (list, tuple)) and len(sizes) > 0
    config: dict[str, Json] = {"shape": cast("Json", sizes[1:] if known else [None])}
    if known and sizes[0] is not None:
        config["batch_size"] = sizes[0]
    if text(layer.config.get("dtype")) not in ("", "float32"):
        config["dtype"] = text(layer.config["dtype"])
    for flag in ("sparse", "ragged", "optional"):
        if layer.config.get(flag) is True:
            config[flag] = True
    unknown = ("lost", "The file does not say what shape this input has. Enter it.")
    return Made(Layer(id, INPUT, layer.name, config), remarks=() if known else (unknown,))  # type: ignore[arg-type]


def make_model(layer: FileLayer, id: str, model: str) -> Made:
    """A call of a sub-model."""
    config: dict[str, Json] = {"trainable": False} if all_frozen(layer.config) else {}
    return Made(Layer(id, MODEL_PREFIX + model, layer.name, config), MODEL_FORM)


def all_frozen(config: Mapping[str, Any]) -> bool:
    """Whether a model is frozen with every layer in it: else its layers say which ones are."""
    inner = [table(table(layer).get("config")) for layer in items(config.get("layers"))]
    return config.get("trainable") is False and not any(found.get("trainable") is True for found in inner)


def make_layer(layer: FileLayer, id: str, hold: HoldModel) -> Made:
    """What a layer of a file is in a design; a placeholder where Keras has nothing that it could be."""
    try:
        return _make_op(layer, id, hold) or _make_known(layer, id, hold) or _make_unknown(layer, id)
    except Foreign as foreign:
        return _make_unknown(layer, id, f"it needs {foreign}, which cannot be part of a design")


def with_outputs(made: Made, outputs: list[Json]) -> Made:
    """A placeholder that says what tensors it gives."""
    layer = made.layer
    return Made(
        Layer(layer.id, layer.kind, layer.name, {**layer.config, "outputs": outputs}),
        remarks=made.remarks,
    )


def _make_known(layer: FileLayer, id: str, hold: HoldModel) -> Made | None:
    found = _entry_of(layer)
    if found is None:
        return None
    form = layer_form(found.name) or form_of(found)
    reader = Config(hold, [])
    config = reader.of_layer(found, layer.config)
    remarks = tuple((loss.severity, loss.message) for loss in reader.losses)
    return Made(Layer(id, found.name, layer.name, config), form, found, cast(Any, remarks))


def _entry_of(layer: FileLayer) -> Entry | None:
    """The catalogue's entry of a layer that may be made, by its class and where that is from."""
    if layer.class_name in _NEVER:
        return None
    if not is_keras(_serialized(layer)):
        return library_entry(layer.module, layer.class_name)
    found = entry("layer", layer.class_name)
    if found is None or (layer.module and not layer.module.startswith(_PLACES)):
        return None
    own = layer_form(found.name) is not None
    return found if own or layer.module.startswith("keras.src.applications.") else None


def _make_op(layer: FileLayer, id: str, hold: HoldModel) -> Made | None:
    form = op_form(layer.module, layer.class_name)
    found = entry("op", form.op) if form else None
    if form is None or found is None:
        return None
    reader = Config(hold, [])
    config: dict[str, Json] = {}
    for name, value in layer.config.items():
        target = form.config.get(name)
        parameter = found.parameter(target) if target else None
        if target is None or parameter is None:
            if name != "name" and value not in (None, False):
                raise Foreign(f"the argument {name!r} of {layer.class_name}")
            continue
        read = reader.policy(value) if parameter.type == "dtype" else reader.plain(value)
        if parameter.required or not is_default(parameter, read):
            config[target] = read
    return Made(Layer(id, found.name, layer.name, config), form, found)


def _make_unknown(layer: FileLayer, id: str, reason: str = "") -> Made:
    config: dict[str, Json] = {
        "module": layer.module or None,
        "registered_name": layer.registered_name,
        "config": as_json(layer.config),
    }
    kind = PLACEHOLDER_PREFIX + (identifier(layer.class_name))
    why = reason or _why(layer)
    message = f"{layer.class_name} is a placeholder: {why}. Nothing of it was run; replace it by a layer."
    return Made(Layer(id, kind, layer.name, config), remarks=(("lost", message),))


def _why(layer: FileLayer) -> str:
    if layer.class_name == "Lambda":
        return "a Lambda holds Python code, which is never run from a file"
    if layer.class_name in _NEVER:
        return "it runs what is not in this file"
    if layer.module.startswith("keras.src.ops"):
        return "this op cannot be part of a design"
    if layer_form(layer.class_name):
        return "it is not Keras's own class of that name"
    return "Keras has no such class"


def as_json(value: Any) -> Json:
    """A value of a file as a document can keep it."""
    if isinstance(value, Mapping):
        return {str(key): as_json(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(inner) for inner in value]
    if isinstance(value, float) and value - value != 0:
        return {"number": repr(value)}
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def report(made: Made, reading: Reading, graph: str, node: str) -> None:
    """Put what became of a layer into the import report."""
    for severity, message in made.remarks:
        reading.say(severity, message, layer=made.layer.name or "", graph=graph, node=node)


def is_op(layer: Layer) -> bool:
    """Whether a layer is a function of keras.ops, which has no weights and no name of its own."""
    return layer.kind.startswith(OPS_PREFIX)


def _serialized(layer: FileLayer) -> dict[str, Any]:
    found: dict[str, Any] = {"class_name": layer.class_name, "registered_name": layer.registered_name}
    return {**found, "module": layer.module} if layer.module else found
