"""A tab in which one check after another opens its design, without loading the app each time."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Error, Page

from .canvas import TURN, Server

_SIZE = (1440, 900)
_GONE_MS = 10_000


class KeptTab:
    """A tab that shows the app's first page between checks, and remembers nothing of them."""

    def __init__(self, person: BrowserContext, server: Server) -> None:
        self._person, self._server = person, server
        self._is_taken = False
        self.page: Page | None = None

    def is_free(self) -> bool:
        """Whether this check has not opened a design in it yet."""
        return not self._is_taken

    def taken(self) -> Page:
        """The tab, for this check."""
        self._is_taken = True
        if self.page is None or self.page.is_closed():
            self.page = self._person.new_page()
            self.page.goto(self._server.address)
            self.page.get_by_role("heading").first.wait_for()
        return self.page

    def leave(self) -> None:
        """Back to the first page; a tab that does not come there is given up."""
        self._is_taken = False
        if self.page is None or self.page.is_closed():
            return
        try:
            self.page.emulate_media(color_scheme="light", reduced_motion="no-preference")
            self.page.set_viewport_size({"width": _SIZE[0], "height": _SIZE[1]})
            self.page.evaluate("localStorage.clear(); sessionStorage.clear()")
            self.page.evaluate(TURN, "/")
            self.page.locator(".ll-status").wait_for(state="detached", timeout=_GONE_MS)
        except Error:
            self.page.close()
