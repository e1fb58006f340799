"""The design page without a browser: what a canvas would send, and what it would be told."""

from __future__ import annotations

import json
from typing import Any

from streamlit.testing.v1 import AppTest

from designer.canvas import patched
from designer.graph import Edit, encode_edit
from tests.support.pages import must_be_well, open_page


class Desk:
    """A page with a canvas that says what it is told to say and remembers what it heard."""

    def __init__(self, design: str, client: str = "tab") -> None:
        self.design, self.client = design, client
        self.page: AppTest = open_page("design", d=design)
        self.content: dict[str, Any] = {}
        self.requests: list[dict[str, Any]] = []
        self.number = 0
        self.view: dict[str, Any] = {}
        self._hear()

    def do(self, *edits: Edit) -> None:
        """Ask for edits, in one message, and hear what comes of them."""
        self.ask_for(*({"type": "Do", "edit": encode_edit(edit)} for edit in edits))

    def ask_for(self, *requests: dict[str, Any]) -> None:
        """Send requests as they are, numbered, and hear what comes of them."""
        for request in requests:
            self.number += 1
            self.requests.append({**request, "number": self.number})
        self.send()

    def send(self, **more: Any) -> None:
        """Send what is not acknowledged, once more, and again until all that it leads to is there."""
        self._send(more)
        while self.view.get("pending"):
            self._send(more)

    def _send(self, more: dict[str, Any]) -> None:
        message = {
            "client": self.client,
            "design": self.design,
            "session": self.view.get("session", ""),
            "seen": self.view.get("version", 0),
            "requests": self.requests,
            "asks": [],
            "catalogue": "",
            **more,
        }
        self.say(message)

    def say(self, message: object) -> None:
        """Send anything at all."""
        self.page.session_state[f"canvas-{self.design}"] = {"sent": message}
        self.page.run()
        self._hear()

    def _hear(self) -> None:
        must_be_well(self.page)
        before = self.view
        self.view = json.loads(self.page.get("bidi_component")[0].proto.json)
        if "content" in self.view:
            self.content = self.view["content"]
        elif "patch" in self.view and self.view["version"] != before.get("version"):
            assert self.view["base"] == before["version"]
            self.content = patched(self.content, self.view["patch"])
        done = self.view.get("acknowledged", 0)
        self.requests = [request for request in self.requests if request["number"] > done]

    @property
    def refusals(self) -> list[str]:
        """What was refused, in words."""
        return [refusal["message"] for refusal in self.view.get("refusals", [])]
