"""Everything drawn with Streamlit. Pages import the modules they need; nothing is imported for all of them."""
