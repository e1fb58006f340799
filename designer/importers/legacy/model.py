"""Models in Keras 3's shape: a list of layers, or a graph of their calls, with the models inside."""

from __future__ import annotations

from designer.graph import Json

from . import branching, graph, known, layer, merge
from .reading import Reading
from .values import Object, as_list, as_object, as_text

_FUNCTIONAL = "keras.src.models.functional"


def inner(saved: Object, reading: Reading) -> Object:
    """A layer or a model, without its place in a graph."""
    return model(saved, reading) if is_model(saved) else layer.layer(saved, reading)


def is_model(saved: Object) -> bool:
    """Whether this is a model that says what its layers are, of whatever class."""
    config = saved.get("config")
    if isinstance(config, list):
        return saved.get("class_name") == "Sequential"
    listed = isinstance(as_object(config).get("layers"), list)
    class_name = as_text(saved.get("class_name"))
    return listed and class_name != "Merge" and known.parameters(class_name) is None


def model(saved: Object, reading: Reading) -> Object:
    """The model as Keras 3 would have written it."""
    if "output_layers" in as_object(saved.get("config")):
        return _functional(saved, reading)
    listed = _listed(saved)
    if listed and merge.is_merge(listed[0]):
        return _functional(branching.as_graph(saved, listed), reading)
    return _sequential(saved, [_plain(entry) for entry in listed], reading)


def _functional(saved: Object, reading: Reading) -> Object:
    config = as_object(saved.get("config"))
    class_name, name = as_text(saved.get("class_name")), _name(saved)
    if class_name not in known.MODELS:
        reading.note(name, f"The model's own class {class_name} is not known; its graph of layers is.")
    written = graph.graph(config, reading)
    written |= {"name": name, "trainable": config.get("trainable", True)}
    return {
        "module": _FUNCTIONAL,
        "class_name": "Functional",
        "config": written,
        "registered_name": "Functional",
    }


def _listed(saved: Object) -> list[Object]:
    config = saved.get("config")
    entries = config if isinstance(config, list) else as_list(as_object(config).get("layers"))
    return [as_object(entry) for entry in entries]


def _plain(saved: Object) -> Object:
    """A layer whose name stands beside its config too."""
    config = saved.get("config")
    if isinstance(config, dict) and "name" not in config and "name" in saved:
        return {**saved, "config": {**config, "name": saved["name"]}}
    return saved


def _sequential(saved: Object, listed: list[Object], reading: Reading) -> Object:
    config = as_object(saved.get("config"))
    layers: list[Json] = [
        {**_held(entry, reading), **_built_on(before, entry)}
        for before, entry in zip([{}, *listed], listed, strict=False)
    ]
    if listed and not _begins_with_input(listed):
        found = input_of(listed[0])
        if found is not None:
            layers.insert(0, found)
    written: Object = {"name": _name(saved), "trainable": config.get("trainable", True), "layers": layers}
    shape = as_object(saved.get("build_config")).get("input_shape", config.get("build_input_shape"))
    if isinstance(shape, list):
        written["build_input_shape"] = shape
    return {"module": "keras", "class_name": "Sequential", "config": written, "registered_name": None}


def _held(saved: Object, reading: Reading) -> Object:
    if merge.is_merge(saved):
        return merge.merge(saved, reading)
    return inner(saved, reading)


def _built_on(before: Object, saved: Object) -> Object:
    """What a layer of a list was built on, as it says, or as the Lambda before it says."""
    if isinstance(saved.get("build_config"), dict):
        return {"build_config": saved["build_config"]}
    given = as_object(before.get("config")).get("output_shape")
    if before.get("class_name") != "Lambda" or not isinstance(given, list):
        return {}
    return {"build_config": {"input_shape": [None, *given]}}


def _name(saved: Object) -> str:
    config = saved.get("config")
    own = as_object(config).get("name")
    return as_text(own) or as_text(saved.get("name")) or as_text(saved.get("class_name"), "model").lower()


def _begins_with_input(listed: list[Object]) -> bool:
    return listed[0].get("class_name") == "InputLayer"


def input_of(saved: Object) -> Object | None:
    """The InputLayer that a Sequential's first layer brings with it, if it says its input's shape."""
    if is_model(saved):
        listed = _listed(saved)
        begin = next((entry for entry in listed if entry.get("class_name") == "InputLayer"), None)
        if begin is not None:
            config = {**as_object(begin.get("config")), "name": f"{_name(saved)}_input"}
            return layer.layer({"class_name": "InputLayer", "config": config}, _silent())
        return input_of(listed[0]) if listed else None
    config = as_object(saved.get("config"))
    shape = _input_shape(saved, config)
    if shape is None:
        return input_of(as_object(config.get("layer"))) if "layer" in config else None
    dtype = config.get("input_dtype") or _plain_dtype(config.get("dtype"))
    name = f"{as_text(config.get('name'), 'layer')}_input"
    return layer.layer(
        {"class_name": "InputLayer", "config": {"batch_shape": shape, "dtype": dtype, "name": name}},
        _silent(),
    )


def _silent() -> Reading:
    return Reading((), None, inner)


def _plain_dtype(saved: Json) -> Json:
    return saved if isinstance(saved, str) and not saved.startswith("mixed") else "float32"


def _input_shape(saved: Object, config: Object) -> Json:
    """What the layer says of its input: batch first, None where it says nothing."""
    if isinstance(config.get("batch_input_shape"), list):
        return config["batch_input_shape"]
    if isinstance(config.get("input_shape"), list):
        return [None, *as_list(config["input_shape"])]
    size, length = config.get("input_dim"), config.get("input_length")
    if saved.get("class_name") == "Embedding":
        return [None, length] if length is not None else None
    if size is None:
        return None
    flat = saved.get("class_name") in {"Dense", "MaxoutDense", "Highway"}
    return [None, size] if flat else [None, length, size]
