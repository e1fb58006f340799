"""How many samples a training learns from, and how many steps it takes."""

from __future__ import annotations

import streamlit as st

from designer.data import DataUnavailable, InvalidSplit, Split, UnknownDataset, dataset, split
from designer.graph import DataChoice, Document


def parts(choice: DataChoice | None) -> Split | None:
    """The rows of each part of the data; None when there are none."""
    if choice is None:
        return None
    try:
        return _parts(choice.dataset, choice.validation, choice.test, choice.seed)
    except (DataUnavailable, InvalidSplit, UnknownDataset):
        return None


@st.cache_data(show_spinner=False, max_entries=32)
def _parts(id: str, validation: float, test: float, seed: int) -> Split:
    return split(dataset(id), DataChoice(id, validation=validation, test=test, seed=seed))


def steps_per_epoch(document: Document) -> int | None:
    """How many batches an epoch has; None when no data are chosen."""
    found = parts(document.data)
    return None if found is None else -(-len(found.train) // max(document.training.batch_size, 1))


def planned_steps(document: Document) -> int | None:
    """How many batches the whole training has; None when no data are chosen."""
    steps = steps_per_epoch(document)
    return None if steps is None else max(steps * document.training.epochs, 1)
