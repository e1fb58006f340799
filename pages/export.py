"""Export: the code, every format, the design file and the trained weights."""

import streamlit as st

from designer.ui import export, export_formats, frame, header

frame.needed()
history = header.design_here()
code, files = st.tabs(["Code", "Files"])
with code:
    left, right = st.columns([7, 2], gap="medium")
    with left:
        export.code(history.present)
    with right, st.container(border=True):
        export.design_file(history.present)
        st.divider()
        export.weights_file(history.present)
with files:
    export_formats.files(history.present)
