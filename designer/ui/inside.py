"""Inside a run's model: how its layers fare at each moment of training, and one of them looked at closely."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import streamlit as st

from designer import inside, runs
from designer.engine import EngineError
from designer.graph import Document, display_names
from designer.inside import Look, Moment, NodeHealth, NoLook, Output
from designer.runs import Checkpoint, Run, RunStore

from . import session
from .checkpoints import when
from .inside_layer import layer
from .inside_marks import look_at
from .scrubbing import scrub
from .services import engine
from .words import count, number, plain, shape

_TICK_SECONDS = 2.0
_SIGNS = {"ok": "✓", "dead": "✗ dead", "vanishing": "↓ vanishing", "exploding": "↑ exploding"}
_MOST_NAMED = 6
_FORMATS = {"Zeros": "{:.0%}", "Dead": "{:.0%}", "Gradient": "{:.1e}", "Update": "{:.1e}"}
_WANTED = "look-inside"


def looking(store: RunStore, run: Run) -> None:
    """The switch that lets a run's trainer look inside; nothing for a run that is trained no more."""
    if run.is_at_rest and run.state == "finished":
        return
    key = session.field(f"look-{run.id}", run.is_looked_into)
    st.toggle(
        "Look inside while it trains",
        key=key,
        help="Gradients, weights and dead units of every layer, measured now and then on a few samples. It takes "
        "about a twentieth of the time and changes nothing. Can be switched on and off at any time.",
        on_change=lambda: _switch(store, run, wanted=session.value(key, False)),
    )


def _switch(store: RunStore, run: Run, *, wanted: bool) -> None:
    """For this run, and for those that this window begins from now on."""
    session.put(_WANTED, wanted)
    runs.look_into(store, run.id, wanted)


def is_wanted() -> bool:
    """Whether the person wants runs to be looked into from their first batch."""
    return session.value(_WANTED, False)


def view(store: RunStore, run: Run, document: Document) -> None:
    """What was seen inside a run's model; while it is trained, as it comes."""
    looking(store, run)
    st.fragment(_view, run_every=None if run.is_at_rest else _TICK_SECONDS)(store, run.id, document)


def _view(store: RunStore, id: str, document: Document) -> None:
    run, kept = runs.run(store, id), inside.moments(store, id)
    if not kept:
        _nothing_yet(store, run)
        return
    _further(store, run, kept)
    moment = _moment(kept, id)
    try:
        look = look_at(store, id, moment.steps)
    except NoLook as gone:
        st.info(plain(str(gone)), icon=":material/info:")
        return
    _summary(look, document)
    names = {name: display_names(document.graph_named(name)) for name in ("", *document.models)}
    left, right = st.columns([7, 5], gap="medium")
    with left:
        chosen = _layers(look, document, names, id)
    with right, st.container(border=True):
        layer(store, run, document, look, chosen, _name(document, names, chosen))


def _nothing_yet(store: RunStore, run: Run) -> None:
    if not run.is_at_rest:
        wanted = (
            "The first look comes in a moment." if run.is_looked_into else "Switch it on to see the layers."
        )
        st.markdown(f":gray[Nothing was looked at yet. {wanted}]")
        return
    if not runs.weights_file(store, run.id, "last").is_file():
        st.markdown(
            ":gray[This run has no weights to look into. They are kept from its first checkpoint on.]"
        )
        return
    st.markdown(":gray[This run was not looked into while it was trained. Its last weights still can be.]")
    _look_now(run, "Look inside now")


def _look_now(run: Run, label: str, which: str = "last") -> None:
    """The button that looks at weights of the run that were not looked at while it was trained."""
    if st.button(label, icon=":material/biotech:", key=f"look-now-{run.id}"):
        try:
            with st.spinner("Looking at every layer …", show_time=False):
                look = engine().look(run.id, which)
        except EngineError as error:
            st.error(plain(str(error)), icon=":material/error:")
            return
        session.put(f"moment-{run.id}-following", False)
        session.put(f"moment-{run.id}", look.steps)
        st.rerun()


def _further(store: RunStore, run: Run, kept: tuple[Moment, ...]) -> None:
    """Checkpoints at which nobody has looked yet."""
    seen = {moment.steps for moment in kept}
    found = {one.id: one for one in runs.checkpoints(store, run.id) if _steps(run, one) not in seen}
    if not found:
        return
    with st.popover("Look at a checkpoint", icon=":material/biotech:", key=f"look-at-{run.id}-{len(kept)}"):
        chosen = st.selectbox(
            "Checkpoint",
            list(reversed(found)),
            key=f"look-which-{run.id}",
            format_func=lambda id: when(found[id]),
        )
        _look_now(run, "Look inside", chosen)


def _steps(run: Run, one: Checkpoint) -> int:
    return one.epoch * run.steps_per_epoch + one.step


def _moment(kept: tuple[Moment, ...], id: str) -> Moment:
    by_steps = {moment.steps: moment for moment in kept}
    if len(kept) == 1:
        st.markdown(f":small[:gray[Looked at once, {_when(kept[0])}.]]")
    return by_steps[scrub("Moment", list(by_steps), f"moment-{id}", lambda steps: _when(by_steps[steps]))]


def _when(moment: Moment) -> str:
    return f"epoch {moment.epoch}, batch {moment.steps:,}" if moment.steps else "before the first batch"


def _summary(look: Look, document: Document) -> None:
    """In a line whether all is well, else each layer that is not, in words."""
    ill = [node for node in inside.healths(look) if node.health != "ok"]
    loss = "" if look.loss is None else f", on which the loss is {number(look.loss)}"
    if not ill:
        text = f"All {count(len(look.outputs), 'layer')} are well, measured on {count(look.samples, 'training sample')}{loss}."
        st.markdown(f":green[:material/check_circle:] {text}")
        return
    names = {name: display_names(document.graph_named(name)) for name in ("", *document.models)}
    lines = [
        f"- {_badge(node)} **{plain(_name(document, names, node))}** {plain(node.words)}"
        for node in ill[:_MOST_NAMED]
    ]
    if len(ill) > _MOST_NAMED:
        lines.append(f"- and {count(len(ill) - _MOST_NAMED, 'more layer')}")
    st.markdown("\n".join(lines))


def _badge(node: NodeHealth) -> str:
    return f":{'blue' if node.health == 'vanishing' else 'red'}-badge[{node.health}]"


def _name(document: Document, names: dict[str, dict[str, str]], node: Output | NodeHealth) -> str:
    """What a node is called: its layer's name, after that of the model inside which it is."""
    if node.graph not in names:
        return node.node
    held = document.graph_named(node.graph).nodes.get(node.node)
    name = names[node.graph].get(held.layer, node.node) if held is not None else node.node
    return f"{node.graph} / {name}" if node.graph else name


def _layers(look: Look, document: Document, names: dict[str, dict[str, str]], id: str) -> Output:
    """All layers with their figures; gives the one that was clicked, or the first that is ill."""
    found = {(node.graph, node.node): node for node in inside.healths(look)}
    rows = [
        _row(output, found[output.graph, output.node], _name(document, names, output))
        for output in look.outputs
    ]
    ill = [
        place for place, output in enumerate(look.outputs) if found[output.graph, output.node].health != "ok"
    ]
    table: Any = pd.DataFrame(rows).style
    default: Any = {"selection": {"rows": [ill[0] if ill else min(1, len(rows) - 1)]}}
    event: Any = st.dataframe(
        table.format(_FORMATS),
        placeholder="—",
        hide_index=True,
        width="stretch",
        height=min(3 + 35 * (len(rows) + 1), 563),
        key=f"inside-{id}",
        on_select="rerun",
        selection_mode="single-row-required",
        selection_default=default,
    )
    chosen = event.selection.rows
    return look.outputs[chosen[0] if chosen and chosen[0] < len(rows) else 0]


def _row(output: Output, node: NodeHealth, name: str) -> dict[str, str | float | None]:
    return {
        "": _SIGNS[node.health],
        "Layer": name,
        "Gives": shape(output.shape),
        "Mean ± deviation": f"{number(output.mean)} ± {number(output.deviation)}",
        "Zeros": output.zeros,
        "Dead": _known(node.dead),
        "Gradient": _known(node.gradient),
        "Update": _known(node.update_ratio),
    }


def _known(value: float | None) -> float:
    """A column of numbers needs one everywhere."""
    return math.nan if value is None else value
