"""Design: the architecture, its layers, its problems."""

import streamlit as st

st.write("soon")
