"""Several runs beside each other."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from designer.runs import Run, RunStore


def comparison(store: RunStore, chosen: Sequence[Run]) -> None:
    """What differs between some runs."""
    st.write(len(chosen))
