"""How long a Keras model takes to become a design: ResNet152, and a model of 7,000 layers.

    python -m benchmarks.bench_import

Beside each time stands that of `json.loads` and `json.dumps` on the same configuration, for the ratio, and
the peak of memory that Python allocated. Needs TensorFlow, to make ResNet152's configuration.
"""

from __future__ import annotations

import json
import os
import statistics
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

from designer.importers import from_config

ROUNDS = 5
LAYERS = (1750, 3500, 7000)


def main() -> None:
    print("load before: {:.1f} {:.1f} {:.1f} on {} cores".format(*os.getloadavg(), os.cpu_count()))
    measure("ResNet152", resnet152())
    for count in LAYERS:
        measure(f"{count:,} layers", chain(count))


def measure(name: str, config: Any) -> None:
    text = json.dumps(config)
    plain = timed(lambda: json.loads(json.dumps(json.loads(text))))
    found = timed(lambda: from_config(json.loads(text), name, "Keras"))
    tracemalloc.start()
    nodes = len(from_config(json.loads(text), name, "Keras").graph.nodes)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    print(
        f"{name}: {nodes} nodes in {found:.2f} s; JSON alone {plain:.3f} s, ratio {found / plain:.1f}; {peak:.0f} MiB"
    )


def timed(work: Callable[[], object]) -> float:
    """Seconds, the median of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def resnet152() -> Any:
    """The configuration as Keras writes it into a file."""
    with keras.StatelessScope(initialize_variables=False):
        model = keras.applications.ResNet152(weights=None)
        return json.loads(json.dumps(keras.saving.serialize_keras_object(model)))


def chain(count: int) -> Any:
    """The configuration of a chain of small layers with sums, as Keras would write it."""
    layers = [layer("InputLayer", "l0", {"batch_shape": [None, 8], "dtype": "float32"}, [])]
    for number in range(1, count):
        if number % 4 == 3:
            layers.append(layer("Add", f"l{number}", {}, [f"l{number - 1}", f"l{number - 3}"]))
        else:
            layers.append(
                layer("Dense", f"l{number}", {"units": 8, "activation": "relu"}, [f"l{number - 1}"])
            )
    ends = {"input_layers": ["l0", 0, 0], "output_layers": [f"l{count - 1}", 0, 0]}
    config = {"name": "chain", "trainable": True, "layers": layers, **ends}
    return {"module": "keras.src.models.functional", "class_name": "Functional", "config": config}


def layer(kind: str, name: str, config: dict[str, Any], sources: list[str]) -> dict[str, Any]:
    tensors = [
        {
            "class_name": "__keras_tensor__",
            "config": {"shape": [None, 8], "dtype": "float32", "keras_history": [source, 0, 0]},
        }
        for source in sources
    ]
    calls = [{"args": [tensors if len(tensors) > 1 else tensors[0]], "kwargs": {}}] if tensors else []
    return {
        "module": "keras.layers",
        "class_name": kind,
        "config": {"name": name, **config},
        "registered_name": None,
        "name": name,
        "inbound_nodes": calls,
    }


if __name__ == "__main__":
    main()
