"""Layerloom in the browser: `streamlit run app.py`."""

import streamlit as st

from designer.ui import frame, navigation, warming

st.set_page_config(page_title="Layerloom", page_icon=":material/lan:", layout="wide")
frame.show(st.navigation(navigation.pages(), position="top"))
warming.begin()
warming.in_use()
