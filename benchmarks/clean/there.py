"""Loads one export as its users do and keeps what it gives for samples. Runs alone, with nothing of ours beside it.

    python there.py FORMAT FILE SAMPLES.npz FOUND.npz [WEIGHTS]

SAMPLES has an array for each input, by its name and in the model's order; FOUND gets one for each output.
"""

# ruff: noqa: PLC0415  (each format imports only what its users have)

import io
import json
import runpy
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from pathlib import Path

import numpy as np


def main(format, file, samples, found, weights=""):
    """Load an export, run it on the samples and keep the outputs."""
    with np.load(samples) as archive:
        given = dict(archive)
    outputs = FORMATS[format](Path(file), given, weights)
    np.savez(found, **{name: np.asarray(value) for name, value in outputs.items()})


def keras_file(file, given, weights):
    import keras

    return _called(keras.saving.load_model(file), given)


def config(file, given, weights):
    import keras

    model = keras.models.model_from_json(file.read_text(encoding="utf-8"))
    model.load_weights(weights)
    return _called(model, given)


def program(file, given, weights):
    """The whole program as it is started: it trains, evaluates and predicts; then its model with the weights."""
    return _built(runpy.run_path(str(file), run_name="__main__"), given, weights)


def model_of_program(file, given, weights):
    """The model alone with the weights, which is what a file of weights is for."""
    return _built(runpy.run_path(str(file)), given, weights)


def _built(names, given, weights):
    model = names["build_model"]()
    model.load_weights(weights)
    return _called(model, given)


def notebook(file, given, weights):
    """All cells from top to bottom, and one more that asks the model that they define."""
    import nbclient
    import nbformat

    document = nbformat.read(file, as_version=4)
    nbformat.validate(document)
    code = Path(__file__).read_text(encoding="utf-8")
    Path("asking.py").write_text(code, encoding="utf-8")
    np.savez("given.npz", **given)
    document.cells.append(nbformat.v4.new_code_cell(ASKING.format(weights=weights)))
    nbclient.NotebookClient(document, timeout=900).execute()
    return dict(np.load("answers.npz"))


ASKING = """
import asking
asked = build_model()
asked.load_weights({weights!r})
np.savez("answers.npz", **asking._called(asked, dict(np.load("given.npz"))))
"""


def saved_model(file, given, weights):
    """As `tf.saved_model.load` gives it, and by its signature as TensorFlow Serving asks it."""
    import tensorflow as tf

    with zipfile.ZipFile(file) as archive:
        archive.extractall("saved")
    loaded = tf.saved_model.load("saved/model")
    values = [tf.constant(value) for value in given.values()]
    served = _named(loaded.serve(values[0] if len(values) == 1 else values))
    signature = loaded.signatures["serving_default"]
    asked = signature(**{name: tf.constant(value) for name, value in given.items()})
    one, other = (sorted(float(np.sum(value)) for value in found.values()) for found in (served, asked))
    np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-5)
    return served


def litert(file, given, weights):
    """All samples at once, or one at a time where the file says so."""
    from ai_edge_litert.interpreter import Interpreter

    run = Interpreter(model_path=str(file)).get_signature_runner("serving_default")
    shapes = [details["shape_signature"] for details in run.get_input_details().values()]
    count = len(next(iter(given.values())))
    step = 1 if any(shape[0] == 1 for shape in shapes) else count
    parts = [
        run(**{name: value[start : start + step] for name, value in given.items()})
        for start in range(0, count, step)
    ]
    return {name: np.concatenate([part[name] for part in parts]) for name in sorted(parts[0])}


def onnx(file, given, weights):
    import onnxruntime

    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(None, given), strict=True))


def service(file, given, weights):
    """Started as its README says; asked for the example and for the samples."""
    with zipfile.ZipFile(file) as archive:
        archive.extractall(".")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)]
    server = subprocess.Popen(command, cwd="service", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(f"{address}/health", server)
        assert set(_asked(f"{address}/")) == {"title", "inputs", "outputs"}
        _asked(f"{address}/predict", Path("service/example.json").read_bytes())
        body = {"inputs": {name: value.tolist() for name, value in given.items()}}
        return _asked(f"{address}/predict", json.dumps(body).encode())["outputs"]
    finally:
        server.terminate()
        server.wait(20)


def png(file, given, weights):
    from PIL import Image

    with Image.open(file) as image:
        image.load()
        return {"points": np.asarray(image.convert("L"))}


def svg(file, given, weights):
    """Drawn by a reader that is not a browser."""
    import resvg_py
    from PIL import Image

    drawn = resvg_py.svg_to_bytes(svg_path=str(file), zoom=2, background="white")
    return {"points": np.asarray(Image.open(io.BytesIO(bytes(drawn))).convert("L"))}


def _called(model, given):
    """What a Keras model gives for samples by the name of its inputs."""
    values = list(given.values())
    return _named(model(values[0] if len(values) == 1 else values, training=False))


def _named(found):
    if isinstance(found, dict):
        return found
    listed = found if isinstance(found, (list, tuple)) else [found]
    return {f"output_{number}": value for number, value in enumerate(listed)}


def _wait(address, server):
    for _ in range(600):
        time.sleep(0.1)
        if server.poll() is not None:
            raise RuntimeError(f"The service ended with exit code {server.returncode}.")
        try:
            return _asked(address)
        except OSError:
            continue
    raise RuntimeError("The service did not start within a minute.")


def _asked(address, body=None):
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)


FORMATS = {
    "python": program, "notebook": notebook, "keras": keras_file, "weights": model_of_program, "config": config,
    "savedmodel": saved_model, "litert": litert, "onnx": onnx, "service": service, "svg": svg, "png": png,
}  # fmt: skip

if __name__ == "__main__":
    main(*sys.argv[1:])
