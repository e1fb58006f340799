"""The command forecast: how long a design's training takes and how much memory it needs, before it is started."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from designer.graph import Analysis, Document
from designer.settings import home
from designer.training import memory_refusal, refusals
from designer.training.forecast import Forecast, NotMeasured, flops_a_step, foretell, measure_now

from .designs import analysed, print_json, read_allowed
from .failures import Failure

_GIGABYTE = 1e9


def forecast(options: argparse.Namespace) -> int:
    """Measure a few steps, unless only computing is asked for or it cannot fit, and print what follows."""
    document = read_allowed(options)
    analysis = analysed(document)
    found = next(refusals(document, analysis), None)
    if found is not None:
        raise Failure(found)
    told = _forecast(document, analysis, measured=not options.quick)
    if options.json:
        print_json({**asdict(told), "fits": told.fits})
    else:
        print("\n".join(_words(document, told)))
    return 0 if told.fits else 1


def _forecast(document: Document, analysis: Analysis, *, measured: bool) -> Forecast:
    if measured and memory_refusal(document, analysis) is None:
        try:
            measure_now(document, home(), flops_a_step(document, analysis))
        except NotMeasured as error:
            raise Failure(f"the training could not be measured. {error}") from error
    told = foretell(document, analysis, home())
    if told is None:
        raise Failure("the design has no data that could be read. Choose data, then ask again.")
    return told


def _words(document: Document, told: Forecast) -> list[str]:
    how = f"measured on {told.measured.steps} steps" if told.measured else "computed, not measured"
    epochs = document.training.epochs
    needed, available = told.needed / _GIGABYTE, told.available / _GIGABYTE
    lines = [
        f"about {told.epoch_seconds:.3g} s an epoch, {how}; {epochs} epochs about {told.total_seconds:.3g} s",
        f"peak memory about {needed:.1f} GB of {available:.1f} GB that are free",
    ]
    if not told.fits:
        fits = f"a batch of {told.largest_batch} fits" if told.largest_batch else "not even one sample fits"
        lines.append(f"a batch of {told.batch_size} does not fit; {fits}")
    return lines
