"""Layers that keras.applications uses and Keras does not show: by name the module that has each."""

from __future__ import annotations

from collections.abc import Mapping

HIDDEN_LAYERS: Mapping[str, str] = {
    "CustomScaleLayer": "keras.src.applications.inception_resnet_v2",
    "LayerScale": "keras.src.applications.convnext",
}
