"""Data: the dataset, its columns, its split and its samples."""

import streamlit as st

from designer.ui import data, design, frame, header, navigation

frame.needed()
history = header.design_here(navigation.TRAIN, "Train")
document = history.present
analysis = design.analysis_of(document)
left, right = st.columns([3, 2], gap="medium")
with left, st.container(border=True):
    data.choice(document, analysis)
with right, st.container(border=True):
    data.mapping(document)
    split = data.parts(document)
data.fit(document, analysis)
data.look(document, split)
