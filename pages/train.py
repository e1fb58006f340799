"""Train: the plan, and the run as it goes on."""

import streamlit as st

from designer import runs
from designer.ui import design, forecast, frame, header, room, starting, train

frame.needed()
history = header.design_here()
document = history.present
store = runs.open_store()
run = room.run_of(store, document)
left, right = st.columns([1, 2], gap="medium")
with right:  # first: a run is seen and heard also while Keras, in a new server, is still asked for the shapes
    room.room(store, run, document)
with left:
    analysis = design.analysis_of(document)
    starting.start(document, analysis, run)
    forecast.forecast(document, analysis, store)
    with st.container(border=True):
        train.settings(document, analysis)
