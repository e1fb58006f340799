"""Write `keras.applications.ResNet152` as a design file without places: python -m benchmarks.canvas.resnet FILE."""

from __future__ import annotations

import sys

import keras

import designer

if __name__ == "__main__":
    designer.save(designer.from_keras(keras.applications.ResNet152(weights=None)), sys.argv[1])
