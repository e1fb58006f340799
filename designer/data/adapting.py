"""Making a design fit another dataset: the edit that changes its data, input shapes and last layers."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import Analysis, Batch, DataChoice, Document, Edit, SetData, effective

from .fitting import fit_output
from .inputs import input_name, reshape
from .matching import column_before, match_inputs, match_targets
from .registry import dataset


def adapt(document: Document, dataset_id: str, analysis: Analysis | None = None) -> Batch:
    """The edit that lets a design learn from a dataset: columns, input shapes, last layers, losses, metrics.

    EditRefused says what does not fit; UnknownDataset when there is no such dataset. With `analysis` the
    shapes of outputs are known, which makes the choice of columns surer.
    """
    document, chosen = effective(document), dataset(dataset_id)
    inputs = match_inputs(document, chosen)
    targets = match_targets(document, chosen, analysis)
    choice = replace(
        document.data or DataChoice(chosen.id),
        dataset=chosen.id,
        inputs={input_name(document, node): column.name for node, column in inputs.items()},
        targets={name: column.name for name, column in targets.items()},
    )
    edits: list[Edit] = [] if choice == document.data else [SetData(data=choice)]
    for node, column in inputs.items():
        edits += reshape(document, node, column.shape)
    for output in document.graph.outputs:
        before = column_before(document, output.name)
        edits += fit_output(document, output, targets[output.name], before=before, analysis=analysis)
    return Batch(edits=tuple(edits), title=f"Use {chosen.title}")
