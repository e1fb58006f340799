"""Train: the plan, and the run as it goes on."""

import streamlit as st

from designer import runs
from designer.ui import design, forecast, frame, header, room, starting, train

frame.needed()
history = header.design_here()
document = history.present
analysis = design.analysis_of(document)
store = runs.open_store()
run = room.run_of(store, document)
left, right = st.columns([1, 2], gap="medium")
with left:
    starting.start(document, analysis, run)
with right:
    room.room(store, run, document)
with left:  # after the room, which must not wait while Keras is read for the form
    forecast.forecast(document, analysis, store)
    with st.container(border=True):
        train.settings(document, analysis)
