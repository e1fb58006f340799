"""Pages run without a browser: the app at a page, with the address it was asked under, and what it shows."""

from __future__ import annotations

from html import unescape

from streamlit.testing.v1 import AppTest

from . import ROOT

PATIENCE_SECONDS = 180


def open_page(name: str, **address: str) -> AppTest:
    """The app at a page after its first run, asked for with these parameters in its address."""
    app = AppTest.from_file(str(ROOT / "tests" / "support" / "main.py"), default_timeout=PATIENCE_SECONDS)
    if name != "start":
        app.switch_page(f"../../pages/{name}.py")
    for key, value in address.items():
        app.query_params[key] = value
    return app.run()


def words(page: AppTest) -> str:
    """All text on the page, with the signs that Markdown needs taken away."""
    shown = [*page.markdown, *page.subheader, *page.title, *page.caption, *page.error, *page.warning]
    written = "\n".join(element.value for element in shown).replace("\\", "")
    return "\n".join([written, *(unescape(element.value) for element in page.get("html"))])


def must_be_well(page: AppTest) -> None:
    """Fail with what the page says when it shows a bug."""
    assert not page.exception, [found.message for found in page.exception]
