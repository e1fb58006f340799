"""Augmentation that the samples cannot have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from designer.graph import Analysis, Component, Diagnostic, Document
from designer.plans.augmentation import COLOURED, VALUE_RANGE, augmentation_refused, mask_refused
from designer.plans.changing import augmentation_fix, plan_fix
from designer.plans.images import image_inputs, mask_outputs

_RANGED = frozenset(
    {
        "RandAugment", "RandomBrightness", "RandomColorDegeneration", "RandomColorJitter",
        "RandomErasing", "RandomHue", "RandomInvert", "RandomPosterization", "RandomSaturation",
        "RandomSharpness", "Solarization",
    }
)  # fmt: skip
_BRIGHTEST = 1.5


def check(document: Document, analysis: Analysis | None) -> Iterator[Diagnostic]:
    """Designs without images, colours where there are none, and numbers out of the images' range."""
    plan = document.training
    if not plan.augmentation or document.data is None:
        return
    if not image_inputs(document):
        message = "Augmentation changes images, and this design reads none. Remove it."
        fix = plan_fix("Remove the augmentation", replace(plan, augmentation=()))
        yield Diagnostic("error", message, "augmentation", fixes=(fix,))
        return
    for number, layer in enumerate(plan.augmentation):
        why = _refused(document, layer)
        if why:
            message = f"{layer.kind} cannot augment these samples: {why}. Take another layer."
            fix = augmentation_fix(f"Remove {layer.kind}", document, number, None)
            yield Diagnostic("error", message, "augmentation", parameter=f"layer {number}", fixes=(fix,))
        elif _out_of_range(layer):
            yield _wrong_range(document, number, layer)


def _refused(document: Document, layer: Component) -> str:
    """Why a layer cannot change the images of this design, or their masks; "" when it can."""
    if refused := augmentation_refused(layer.kind):
        return refused
    grey = [name for name, (_, _, channels) in image_inputs(document).items() if channels != 3]
    if layer.kind in COLOURED and grey:
        return f"it works on red, green and blue, and the images of {grey[0]!r} have no colours"
    refusals = (mask_refused(layer.kind, mask) for mask in mask_outputs(document).values())
    return next(filter(None, refusals), "")


def _out_of_range(layer: Component) -> bool:
    """Whether a layer takes the images, which go from 0 to 1, for pictures that go to 255."""
    given = layer.config.get("value_range", [0, 255])
    return layer.kind in _RANGED and isinstance(given, list) and _brightest(given) > _BRIGHTEST


def _brightest(given: Sequence[object]) -> float:
    last = given[-1] if given else 0
    return float(last) if isinstance(last, (int, float)) else 0.0


def _wrong_range(document: Document, number: int, layer: Component) -> Diagnostic:
    ranged = replace(layer, config={**layer.config, "value_range": VALUE_RANGE})
    message = (
        f"{layer.kind} takes the images to go from 0 to {_brightest_of(layer):g}, and they go from 0 to 1: "
        "it would hardly change them, or beyond recognition. Set value_range to 0 and 1."
    )
    fix = augmentation_fix("Set value_range to 0 and 1", document, number, ranged)
    return Diagnostic("warning", message, "value-range", parameter=f"layer {number}", fixes=(fix,))


def _brightest_of(layer: Component) -> float:
    given = layer.config.get("value_range", [0, 255])
    return _brightest(given) if isinstance(given, list) else 255.0
