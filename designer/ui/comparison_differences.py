"""In what several runs differ: plan, data, packages and the rest as a table, structures in words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import pandas as pd
import streamlit as st

from designer import runs
from designer.graph import Difference, InvalidDocument, NodeState, difference
from designer.runs import Facts, Listed, Run, RunStore

from . import comparing
from .run_labels import labels
from .run_rows import data_of, rate_of, rows, run_name
from .stores import trained
from .words import count, duration, plain

_STATES: Mapping[NodeState, str] = {"added": "added", "removed": "removed", "changed": "changed"}
_STRUCTURES_SEEN = 6
_LINES_SEEN = 4


def differences(store: RunStore, members: Sequence[Listed]) -> None:
    """Only what is not the same in all."""
    facts = [runs.facts(store, each.run.id) for each in members]
    told = [dict(_told(each.run, one)) for each, one in zip(members, facts, strict=True)]
    keys = dict.fromkeys(key for values in told for key in values)
    differing = [key for key in keys if len({values.get(key, "") for values in told}) > 1]
    st.markdown("**In what they differ** :small[:gray[what is the same in all of them is left out]]")
    if differing:
        titles = labels(rows(store, members, folded=False)).values()
        columns = {
            title: [values.get(key, "") for key in differing]
            for title, values in zip(titles, told, strict=True)
        }
        st.dataframe(
            pd.DataFrame({"": differing, **columns}),
            hide_index=True,
            column_config={"": st.column_config.TextColumn(pinned=True, width="medium")},
            key="compared-differences",
        )
    else:
        st.markdown(":gray[In nothing: the same model, plan, data, seeds and packages.]")
    _structures(store, members, facts)


def _told(run: Run, facts: Facts) -> Iterator[tuple[str, str]]:
    """Everything that may differ, as words for people by a title."""
    if facts.problem:
        yield "design", "no longer opens"
    yield "data", data_of(run.dataset)
    yield "fingerprint of the data", run.fingerprint
    rate = rate_of(facts)
    for key, value in facts.settings.items():
        yield key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if rate is not None:
        yield "training: optimizer.config.learning_rate", f"{rate:g}"
    yield "epochs, as continued", str(run.epochs)
    yield "parameters", f"{run.parameters:,}" if run.parameters else ""
    yield "layers", str(facts.layers or "")
    yield "structure", facts.structure[:6]
    yield "processors", str(run.threads or "")
    yield "branched from", run.parent
    yield "trained for", duration(run.seconds_trained) if run.seconds_trained else ""
    for name, version in (run.packages or {}).items():
        yield f"package {name}", version


def _structures(store: RunStore, members: Sequence[Listed], facts: Sequence[Facts]) -> None:
    """The models that differ from the first one's, each with what differs and the way to the page for two."""
    firsts: dict[str, Run] = {}
    for each, one in zip(members, facts, strict=True):
        if one.structure:
            firsts.setdefault(one.structure, each.run)
    if len(firsts) < 2:
        return
    base, *others = firsts.values()
    st.markdown(f"**{len(firsts)} structures** :small[:gray[against {plain(run_name(base))}, {base.id}]]")
    for run in others[:_STRUCTURES_SEEN]:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(
                f"**{plain(run_name(run))}** :small[:gray[{run.id}]]: {_words(store, base, run)}",
                width="stretch",
            )
            if st.button("See it", key=f"compare-{run.id}", icon=":material/difference:"):
                comparing.show(base.id, run.id)
    if len(others) > _STRUCTURES_SEEN:
        st.caption(
            f"And {count(len(others) - _STRUCTURES_SEEN, 'more structure')}; choose fewer runs to see them."
        )


def _words(store: RunStore, base: Run, run: Run) -> str:
    try:
        found = difference(trained(store, base.id), trained(store, run.id))
    except InvalidDocument as error:
        return plain(str(error))
    counts = [
        f"{count(len(found.of(state)), 'layer')} {word}" for state, word in _STATES.items() if found.of(state)
    ]
    lines = list(islice(_lines(found), _LINES_SEEN + 1))
    more = "; …" if len(lines) > _LINES_SEEN else ""
    return ", ".join(counts) + (f" ({'; '.join(lines[:_LINES_SEEN])}{more})" if lines else "")


def _lines(found: Difference) -> Iterator[str]:
    for node in found.nodes:
        changes = ", ".join(f"{change.what} {change.before} → {change.after}" for change in node.changes)
        word = changes if node.state == "changed" else _STATES.get(node.state)
        if word:
            yield f"{plain(node.name)} {plain(word)}"
