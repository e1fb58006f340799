"""The frame around every page: style, the page's script, and one clear message when something fails."""

from __future__ import annotations

import logging
from contextvars import ContextVar

import streamlit as st
from streamlit.navigation.page import Page

from . import locality, navigation
from .words import plain

_AROUND: ContextVar[bool] = ContextVar("frame-around-page", default=False)

_STYLE = """
<style>
.stMainBlockContainer { padding-top: 4.6rem; padding-bottom: 4rem; max-width: 1500px; }
.stMainBlockContainer:has(.st-key-desk) { padding: 3.9rem 1rem 0.5rem; max-width: none; }
.stApp:has(.st-key-desk) [data-testid="stStatusWidget"] { visibility: hidden; }
.st-key-desk [data-stale], .st-key-desk [data-testid="stElementContainer"] { opacity: 1 !important; transition: none !important; }
.st-key-desk { min-height: max(480px, calc(100vh - 7.9rem)); }
.stMainBlockContainer h1 { letter-spacing: -0.02em; padding-bottom: 0.2rem; }
.stMainBlockContainer h3 { padding-bottom: 0.1rem; }
.st-key-gallery, .st-key-recent, .st-key-recent-older {
  display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr));
}
.st-key-recent, .st-key-recent-older { grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); }
.st-key-gallery > div, .st-key-recent > div, .st-key-recent-older > div { height: 100%; }
.st-key-gallery img { height: 7.2rem !important; object-fit: contain; }
.st-key-recent img, .st-key-recent-older img { height: 5rem !important; object-fit: contain; }
.st-key-gallery .stElementContainer:has(.stButton) { margin-top: auto; }
.st-key-origin { min-width: 0; }
.st-key-origin button p { display: block; max-width: min(40rem, 44vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 0.875rem; }
@media (max-width: 1250px) {
  .st-key-origin button p { max-width: 24vw; }
  .st-key-weights button p, .st-key-compare button p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .st-key-origin button p span { display: none; }
}
.reading { display: flex; align-items: center; gap: 0.6rem; padding: 0.4rem 0; overflow-wrap: anywhere; }
.turning {
  flex: none; width: 1rem; height: 1rem; border-radius: 50%; border: 2px solid currentColor; border-right-color: transparent;
  animation: turning 0.9s linear infinite;
}
@keyframes turning { to { transform: rotate(360deg); } }
.card-words h4 { font-size: 1.05rem; font-weight: 600; margin: 0.7rem 0 0.15rem; padding: 0; }
.card-words p { font-size: 0.875rem; line-height: 1.45; margin: 0; }
.card-words p:nth-of-type(2), .st-key-recent .card-words p { opacity: 0.65; }
.card-words p:nth-of-type(3) { margin-top: 0.6rem; }
</style>
"""


def show(page: Page) -> None:
    """Run a page's script; whatever fails in it is said in words.

    The start page's title comes before its script, which has more to load: something is seen at once.
    """
    locality.decide()
    st.html(_STYLE)
    if page.url_path == "":
        _title()
    _AROUND.set(True)
    try:
        page.run()
    except Exception as error:
        report(error)
    finally:
        _AROUND.set(False)


def needed() -> None:
    """Run the app instead when Streamlit runs a page's script alone.

    Until `st.navigation` has run once in a server, Streamlit takes a folder named `pages` for its older
    kind of pages: whoever reloads a page's address after a restart would see it without frame and style.
    """
    if not _AROUND.get():
        st.navigation(navigation.pages(), position="hidden")
        st.rerun()


def _title() -> None:
    st.title("Layerloom", anchor=False)
    st.markdown("Choose a network, train it on real data, and take the Keras code with you.")


def report(error: Exception) -> None:
    """Say what went wrong: our own errors are written for people, others are bugs."""
    if type(error).__module__.startswith("designer."):
        st.error(plain(str(error)), icon=":material/error:")
        return
    logging.getLogger(__name__).exception("A page failed", exc_info=error)
    st.error(
        "Something went wrong in Layerloom itself; your designs and runs are safe. "
        "Reload the page; if it happens again, report the lines below.",
        icon=":material/bug_report:",
    )
    st.exception(error)
