"""One layer of a run's model closely: its figures over time, its weights, what it gives for a sample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import streamlit as st

from designer import inside, runs
from designer.engine import EngineError
from designer.graph import Document
from designer.inside import FeatureMaps, Histogram, LayerSeries, Look, Output, Weights
from designer.runs import Previews, Run, RunStore

from .checkpoints import when
from .figures import Figure, strip
from .palette import SERIES
from .services import engine
from .words import count, number, plain, shape

_OVER_TIME, _WEIGHTS, _GIVES = "Over time", "Weights", "What it gives"
_HEIGHT = 150


def layer(store: RunStore, run: Run, document: Document, look: Look, output: Output, name: str) -> None:
    """A layer from the side that the person chooses."""
    st.markdown(f"**{plain(name)}**")
    side = st.segmented_control(
        "Side", (_OVER_TIME, _WEIGHTS, _GIVES), default=_OVER_TIME, label_visibility="collapsed",
        key=f"inside-side-{run.id}", required=True,
    )  # fmt: skip
    if side == _OVER_TIME:
        _over_time(store, run, output)
    elif side == _WEIGHTS:
        _weights(look, output)
    else:
        _histogram("All values it gave", output.histogram, SERIES[2], f"{run.id}-gives")
        _maps(store, run, document, output)


def _over_time(store: RunStore, run: Run, output: Output) -> None:
    found = [
        one for one in inside.series(store, run.id) if (one.graph, one.layer) == (output.graph, output.layer)
    ]
    if not found:
        st.markdown(
            ":small[:gray[It has no weights and nothing that could be dead: there is nothing to follow.]]"
        )
        return
    for title, values, is_log in _lines(found[0]):
        known = [value for value in values if value is not None]
        if len(known) == 1:
            st.markdown(f":small[{title}: **{number(known[0])}**]")
        elif known:
            st.markdown(f":small[{title}]")
            _chart(_line(found[0].steps, values, is_log=is_log), f"{run.id}-{title}", title)


def _lines(one: LayerSeries) -> tuple[tuple[str, Sequence[float | None], bool], ...]:
    return (
        ("Norm of the gradient", one.gradient_norms, True),
        ("Part of the weights that a step changes", one.update_ratios, True),
        ("Norm of the weights", one.norms, False),
        ("Part of the units that are dead", one.dead, False),
    )


def _weights(look: Look, output: Output) -> None:
    found = [one for one in look.weights if (one.graph, one.layer) == (output.graph, output.layer)]
    if not found:
        st.markdown(":small[:gray[This layer has no weights.]]")
    for one in found:
        st.markdown(f"**{plain(one.variable)}** :small[:gray[{plain(_told(one))}]]")
        key = f"{one.graph}-{one.layer}-{one.variable}"
        _histogram("Weights", one.histogram, SERIES[0], f"{key}-weights")
        if one.gradient_histogram is not None:
            _histogram("Gradients", one.gradient_histogram, SERIES[1], f"{key}-gradients")


def _told(one: Weights) -> str:
    words = [shape(one.shape), f"norm {number(one.norm)}"]
    if one.gradient_norm is not None:
        words.append(f"gradient {number(one.gradient_norm)}")
    if one.update_ratio is not None:
        words.append(f"a step changes {one.update_ratio:.2g} of it")
    return ", ".join(words if one.trainable else [*words, "not trained"])


def _maps(store: RunStore, run: Run, document: Document, output: Output) -> None:
    """What the layer gives for one of the run's fixed samples, with the weights of a checkpoint."""
    found = runs.previews(store, run.id)
    kept = runs.checkpoints(store, run.id)
    if found is None or not kept:
        st.markdown(":small[:gray[Its outputs can be seen from the first checkpoint on.]]")
        return
    words = {one.id: when(one) for one in kept}
    with st.container(horizontal=True):
        sample = st.number_input("Sample", 1, len(found.samples), 1, key=f"inside-sample-{run.id}", width=130)
        ids = list(words)
        which = ids[-1]
        if len(ids) > 1:
            which = st.select_slider(
                "Weights of",
                ids,
                ids[-1],
                key=f"inside-which-{run.id}",
                format_func=lambda id: words.get(id, id),
            )
    try:
        with st.spinner("Asking the layer …", show_time=False):
            given = _given(run.id, which, output.graph, output.node, sample - 1, _inputs(found, sample - 1))
    except EngineError as error:
        st.warning(plain(str(error)), icon=":material/info:")
        return
    _shown(given, f"{run.id}-{output.graph}-{output.node}")


def _inputs(found: Previews, sample: int) -> dict[str, np.ndarray]:
    return {name: values[sample : sample + 1] for name, values in found.inputs.items()}


@st.cache_data(show_spinner=False, max_entries=32)
def _given(
    run: str, which: str, graph: str, node: str, sample: int, _inputs: Mapping[str, np.ndarray]
) -> FeatureMaps:
    return engine().feature_maps(run, which, _inputs, (graph, node))


def _shown(given: FeatureMaps, key: str) -> None:
    """Feature maps as pictures, each from its lowest value, dark, to its highest; vectors as bars."""
    if given.images is not None:
        shown = f"{len(given.images)} of " if len(given.images) < given.count else ""
        st.markdown(
            f":small[:gray[{shown}{count(given.count, 'map')}, dark where low and bright where high]]"
        )
        strip([_map(given, place) for place in range(len(given.images))], width=76)
        return
    values = np.asarray(given.values, dtype=float)
    if values.ndim == 2:
        st.markdown(
            f":small[:gray[{count(len(values), 'step')} down, {count(given.count, 'number')} across]]"
        )
        strip([Figure(_grey(_stretched(values)))], width=300)
        return
    numbers = [float(f"{value:.4g}") for value in values.reshape(-1)]
    _chart(_bars(list(map(str, range(len(numbers)))), numbers, SERIES[2]), f"{key}-values", "What it gives")


def _map(given: FeatureMaps, place: int) -> Figure:
    assert given.images is not None
    return Figure(_grey(given.images[place]), f"{number(given.lows[place])} to {number(given.highs[place])}")


def _grey(picture: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(np.repeat(picture[..., None], 3, axis=2))


def _stretched(values: np.ndarray) -> np.ndarray:
    low, high = float(values.min()), float(values.max())
    return np.asarray(np.rint((values - low) / ((high - low) or 1.0) * 255), dtype=np.uint8)


def _histogram(title: str, found: Histogram, colour: str, key: str) -> None:
    middles = [number((low + high) / 2) for low, high in zip(found.edges, found.edges[1:], strict=False)]
    st.markdown(f":small[{title}]")
    _chart(_bars(middles, list(found.counts), colour), key, title)


def _chart(option: dict[str, object], key: str, alt: str) -> None:
    st.echarts_chart(option, height=_HEIGHT, key=f"inside-{key}", alt=alt)


_GRID = {"left": 64, "right": 12, "top": 8, "bottom": 26}


def _line(steps: Sequence[int], values: Sequence[float | None], *, is_log: bool) -> dict[str, object]:
    """A line over batches; what is not there, or nothing on a scale of powers, leaves a gap."""
    points = [
        [step, None if value is None or (is_log and value <= 0) else float(f"{value:.4g}")]
        for step, value in zip(steps, values, strict=True)
    ]
    return {
        "animation": False,
        "grid": _GRID,
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "value", "min": "dataMin", "max": "dataMax"},
        "yAxis": {"type": "log" if is_log else "value", "scale": True},
        "series": [{"type": "line", "data": points, "symbolSize": 4, "color": SERIES[0]}],
    }


def _bars(names: list[str], values: Sequence[float], colour: str) -> dict[str, object]:
    return {
        "animation": False,
        "grid": _GRID,
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": names},
        "yAxis": {"type": "value"},
        "series": [{"type": "bar", "data": list(values), "color": colour, "barCategoryGap": "8%"}],
    }
