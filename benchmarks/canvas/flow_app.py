"""The same chain in streamlit-flow-component: an app that says how many edges Python knows of."""

import sys

import streamlit as st
from streamlit_flow import streamlit_flow
from streamlit_flow.elements import StreamlitFlowEdge, StreamlitFlowNode
from streamlit_flow.layouts import ManualLayout
from streamlit_flow.state import StreamlitFlowState

WIDTH, HEIGHT, COLUMNS, LONG, ROUNDS = 200, 90, 6, 25, 18


def place(number):
    if number < ROUNDS:
        return WIDTH * (number % COLUMNS), 2 * HEIGHT * (number // COLUMNS)
    row, column = divmod(number - ROUNDS, LONG)
    return WIDTH * column, (row + 2 * ROUNDS / COLUMNS + 1) * HEIGHT


def node(id, at):
    return StreamlitFlowNode(
        id,
        at,
        {"content": id},
        source_position="right",
        target_position="left",
        connectable=True,
        draggable=True,
    )


def begin(count):
    long = count - ROUNDS
    nodes = [node(f"d{number}", place(number)) for number in range(long)]
    nodes += [node(f"loose{n}", (place(n)[0] + WIDTH / 2, place(n)[1] + HEIGHT)) for n in range(ROUNDS)]
    edges = [StreamlitFlowEdge(f"e{n}", f"d{n - 1}", f"d{n}") for n in range(1, long)]
    edges += [StreamlitFlowEdge(f"r{n}", f"d{n - 3}", f"d{n}") for n in range(3, long, 4)]
    return StreamlitFlowState(nodes, edges)


st.set_page_config(layout="wide")
if "flow" not in st.session_state:
    st.session_state.flow = begin(int(sys.argv[1]))
st.session_state.flow = streamlit_flow(
    "canvas", st.session_state.flow, layout=ManualLayout(), height=700, allow_new_edges=True, min_zoom=0.1
)
st.html(f'<p id="edges">{len(st.session_state.flow.edges)}</p>')
