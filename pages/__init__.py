"""The scripts of the pages, run by Streamlit: each takes the value, shows it, and wires what is clicked."""
