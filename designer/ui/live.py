"""A run as it goes on, looked at twice a second: where it is, its curves, and whether the page has to be drawn anew."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from designer import runs, training
from designer.graph import Document
from designer.runs import Run, RunStore, State
from designer.settings import home

from . import previews
from .curves import curves
from .scrubbing import scrub
from .stores import trained
from .words import about, count, duration, ordinal

TICK_SECONDS = 0.5
_BADGES: dict[State, str] = {
    "queued": ":gray-badge[Queued]",
    "starting": ":blue-badge[Starting]",
    "running": ":blue-badge[Training]",
    "pausing": ":orange-badge[Pausing]",
    "paused": ":orange-badge[Paused]",
    "stopping": ":orange-badge[Stopping]",
    "finished": ":green-badge[Finished]",
    "stopped": ":orange-badge[Stopped]",
    "failed": ":red-badge[Failed]",
    "interrupted": ":red-badge[Interrupted]",
}


_WORDS: dict[State, str] = {
    "starting": "The training process gets ready.",
    "pausing": "The batch under way is finished first; then all is kept in a checkpoint.",
    "stopping": "The batch under way is finished first; then the weights are kept.",
}


def badge(run: Run) -> str:
    """A run's state as a coloured word."""
    return _BADGES[run.state]


def state_word(run: Run) -> str:
    """A run's state in one word: "Training"."""
    return _BADGES[run.state].partition("[")[2].rstrip("]")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the page around the curves is drawn from: when it is another, the page is drawn anew."""

    state: State
    message: str
    epochs: int
    ahead: int = 0
    going: int = 0


def standing(store: RunStore, run: Run) -> Standing:
    """How a run stands; for one that waits, how many are before it and how many are trained."""
    if run.state != "queued":
        return Standing(run.state, run.message, run.epochs)
    waiting = [one.id for one in runs.queue(store)]
    ahead = waiting.index(run.id) if run.id in waiting else 0
    return Standing(run.state, run.message, run.epochs, ahead, len(going(store)))


def going(store: RunStore) -> tuple[Run, ...]:
    """The runs that are trained now."""
    return tuple(run for run in runs.at_work(store) if not run.is_at_rest)


def live(store: RunStore, run: Run, *, place: str, also: str | None = None) -> None:
    """The run, looked at twice a second; also at rest, since another window may let it go on.

    `also` is the fragment on the page that shows its predictions.
    """
    st.fragment(_panel, run_every=TICK_SECONDS)(store, run.id, standing(store, run), place=place, also=also)


def _panel(store: RunStore, id: str, drawn: Standing, *, place: str, also: str | None) -> None:
    run = runs.run(store, id)
    if standing(store, run) != drawn:
        st.rerun()
    training.wake(home())
    if run.epochs:
        st.progress(run.progress, text=progress_words(run, runs.seconds_left(store, run)))
    curves(store, run, trained(store, id), key=f"{place}-{id}", also=also)


def state_words(store: RunStore, run: Run) -> str:
    """What the run is doing, or why it ended; "" where there is nothing to say."""
    if run.state == "queued":
        stands = standing(store, run)
        return queue_words(stands.ahead, stands.going)
    return run.message or _WORDS.get(run.state, "")


def queue_words(ahead: int, going: int) -> str:
    """Where a run waits: "3rd in the queue; 2 runs are training now."."""
    now = f"{count(going, 'run is', 'runs are')} training now" if going else "it begins in a moment"
    place = "Next" if ahead == 0 else ordinal(ahead + 1)
    return f"{place} in the queue; {now}."


def progress_words(run: Run, left: float | None = None) -> str:
    """Epoch, batch, what is left, how fast: "Epoch 2 of 5 · batch 7 of 20 · about 15 s left · 310 samples/s"."""
    if not run.epochs:
        return "Not trained: measured with the imported weights"
    if not run.epoch:
        return "Before the first batch"
    words = [f"Epoch {run.epoch} of {run.epochs}", f"batch {run.step} of {run.steps_per_epoch}"]
    if left is not None:
        words.append(f"{about(left)} left")
    if run.state == "running" and run.samples_per_second is not None:
        words.append(f"{_rough(run.samples_per_second)} samples/s")
    if run.is_at_rest and run.seconds_trained:
        words.append(f"trained for {duration(run.seconds_trained)}")
    return " · ".join(words)


def _rough(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2g}"


def show_previews(store: RunStore, run: Run, document: Document) -> None:
    """Predictions after an epoch: the latest one, unless the person goes back."""
    found = runs.previews(store, run.id)
    if found is None or not found.epochs:
        return
    shown = scrub("Epoch", found.epochs, f"epoch-{run.id}")
    when = f"after epoch {shown}" if shown else "with the imported weights"
    st.markdown(f"**Predictions {when}** :small[:gray[on {count(len(found.samples), 'validation sample')}]]")
    values = previews.Shown(found.inputs, found.targets, runs.predictions(store, run.id, shown))
    previews.predictions(document, values, key=run.id)
