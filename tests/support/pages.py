"""Pages run without a browser: a page's script with the address it was asked under, and what it shows."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 180


def open_page(name: str, **address: str) -> AppTest:
    """The page after its first run, asked for with these parameters in its address."""
    page = AppTest.from_file(
        str(ROOT / "designer" / "pages" / f"{name}.py"), default_timeout=PATIENCE_SECONDS
    )
    for key, value in address.items():
        page.query_params[key] = value
    return page.run()


def words(page: AppTest) -> str:
    """All text on the page, with the signs that Markdown needs taken away."""
    shown = [*page.markdown, *page.subheader, *page.title, *page.caption, *page.error, *page.warning]
    return "\n".join(element.value for element in shown).replace("\\", "")


def must_be_well(page: AppTest) -> None:
    """Fail with what the page says when it shows a bug."""
    assert not page.exception, [found.message for found in page.exception]
