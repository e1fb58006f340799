"""Two tabs, a server that dies and a line that loses, repeats and shuffles: nothing is lost or done twice."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from designer.canvas import Content, Feed, decode_sent, encode, patched, receive
from designer.graph import (
    AddNode,
    Batch,
    Connect,
    Document,
    Edge,
    History,
    Json,
    Layer,
    MakeGroup,
    Move,
    Node,
    Output,
    Position,
    Remove,
    SetBypassed,
    SetOutputs,
    SetTitle,
    encode_edit,
    record,
)
from designer.workspace import Workspace

DESIGN = "d"
KEPT = 12


class Died(Exception):
    """The server was gone before it could keep anything."""


@dataclass
class Tab:
    """What the canvas does, in a few lines: the confirmed content, and requests that wait."""

    client: str
    made: int = 0
    pending: list[dict[str, Any]] = field(default_factory=list)
    session: str = ""
    version: int = 0
    contents: dict[int, Json] = field(default_factory=dict)
    to_server: list[str] = field(default_factory=list)
    to_canvas: list[str] = field(default_factory=list)

    def ask(self, request: dict[str, Any]) -> None:
        self.made += 1
        self.pending.append({**request, "number": self.made})

    def send(self) -> None:
        sent = {"client": self.client, "design": DESIGN, "session": self.session, "seen": self.version}
        self.to_server.append(json.dumps({**sent, "requests": self.pending}))

    def take(self, text: str) -> None:
        view = json.loads(text)
        known = view["session"] == self.session
        if known and view["version"] < self.version:
            return
        content = self._content(view, known)
        if content is None:
            return
        if not known:
            self.contents = {}
        self.session, self.version = view["session"], view["version"]
        self.contents[self.version] = content
        for old in sorted(self.contents)[:-KEPT]:
            del self.contents[old]
        if view.get("client") == self.client:
            self.pending = [found for found in self.pending if found["number"] > view.get("acknowledged", 0)]

    def _content(self, view: dict[str, Any], known: bool) -> Json | None:
        if known and view["version"] == self.version:
            return self.contents[self.version]
        if "content" in view:
            return view["content"]
        base = self.contents.get(view.get("base", 0)) if known else None
        return None if base is None else patched(base, view["patch"])

    def document(self) -> Json:
        return self.contents[self.version]["document"]


ids = st.sampled_from("abcde")
steps = st.one_of(
    st.builds(lambda id: AddNode(node=Node(id, id), layer=Layer(id, "Dense")), ids),
    st.builds(lambda id: AddNode(node=Node(id, id), layer=Layer(id, "Input")), ids),
    st.builds(lambda id: Remove(nodes=(id,)), ids),
    st.builds(lambda a, b: Connect(edge=Edge(a, b)), ids, ids),
    st.builds(lambda id, x: Move(positions={id: Position(float(x), 0.0)}), ids, st.integers(0, 9)),
    st.builds(lambda id: SetOutputs(outputs=(Output(id, id),)), ids),
    st.builds(lambda a, b: MakeGroup(group=a + b, title=a, nodes=(a, b)), ids, ids),
    st.builds(lambda id: SetBypassed(nodes=(id,), bypassed=True), ids),
).map(encode_edit)
places = st.dictionaries(ids, st.builds(Position, st.just(7.0), st.just(7.0)), max_size=3)
requests = st.one_of(
    st.builds(lambda edit: {"type": "Do", "edit": edit}, steps),
    st.builds(lambda edit: {"type": "Do", "edit": edit}, steps),
    st.sampled_from([{"type": "Undo"}, {"type": "Redo"}]),
    st.builds(lambda at: {"type": "Settle", "edit": encode_edit(Move(positions=at))}, places),
    st.sampled_from([{"type": "Do", "edit": {"type": "Nonsense"}}, {"type": "Hello"}]),
)
tabs = st.sampled_from([0, 1])
which = st.integers(0, 50)


class Channel(RuleBasedStateMachine):
    """Somebody edits one design in two tabs while everything that can happen to a message happens."""

    @initialize()
    def begin(self) -> None:
        self.home = Path(tempfile.mkdtemp())
        self.expected = History(Document(DESIGN, "Design"))
        self.handled: dict[str, int] = {}
        self.start()
        self.workspace.save(self.expected)
        self.tabs = [Tab("one"), Tab("two")]

    def start(self) -> None:
        self.workspace = Workspace(self.home)
        self.feeds = [Feed(), Feed()]
        self.last: list[str | None] = [None, None]

    @rule(tab=tabs, request_=requests, said=st.booleans())
    def ask(self, tab: int, request_: dict[str, Any], said: bool) -> None:
        self.tabs[tab].ask(request_)
        if said:
            self.tabs[tab].send()

    @rule(tab=tabs)
    def send(self, tab: int) -> None:
        self.tabs[tab].send()

    @rule(tab=tabs, at=which, again=st.booleans(), dies=st.booleans())
    def hear(self, tab: int, at: int, again: bool, dies: bool) -> None:
        line = self.tabs[tab].to_server
        if not line:
            return
        self.last[tab] = line[at % len(line)]
        if not again:
            line.pop(at % len(line))
        if dies:
            self.die(tab)
        self.run(tab)

    @rule(tab=tabs)
    def run(self, tab: int) -> None:
        """What a page does in each run with what it heard last."""
        sent = decode_sent(json.loads(self.last[tab] or "null")) if self.last[tab] else None
        if sent is not None and sent.requests:
            kept = self.workspace.change(DESIGN, self.step(sent), client=sent.client)
        else:
            kept = self.workspace.newest(DESIGN, client=sent.client if sent else "")
        content = Content(document=kept.history.present, can_undo=bool(kept.history.past))
        view = self.feeds[tab].view(content, sent=sent, acknowledged=kept.acknowledged)
        self.tabs[tab].to_canvas.append(json.dumps(view))

    def step(self, sent):
        def step(history: History, acknowledged: int) -> tuple[History, int]:
            assert acknowledged == self.handled.get(sent.client, 0)
            after, handled, _ = receive(history, acknowledged, sent.requests)
            self.note(sent, handled)
            return after, handled

        return step

    def note(self, sent, handled: int) -> None:
        """Do the same to the history that never went over a line."""
        fresh = [
            found for found in sent.requests if self.handled.get(sent.client, 0) < found.number <= handled
        ]
        numbers = [found.number for found in fresh]
        assert numbers == list(range(self.handled.get(sent.client, 0) + 1, handled + 1))
        for request_ in fresh:
            self.expected = receive(self.expected, 0, [request_])[0]
        self.handled[sent.client] = handled

    def die(self, tab: int) -> None:
        sent = decode_sent(json.loads(self.last[tab]))

        def step(history: History, acknowledged: int) -> tuple[History, int]:
            receive(history, acknowledged, sent.requests)
            raise Died

        try:
            self.workspace.change(DESIGN, step, client=sent.client)
        except Died:
            message = self.last[tab]
            self.start()
            self.last[tab] = message

    @rule()
    def restart(self) -> None:
        self.start()

    @rule(title=st.sampled_from("XYZ"))
    def edit_elsewhere(self, title: str) -> None:
        """Another process edits the same design."""
        edit = Batch(edits=(SetTitle(title=title),))
        Workspace(self.home).change(DESIGN, lambda history, seen: (record(history, edit), seen))
        self.expected = record(self.expected, edit)

    @rule(tab=tabs, at=which, again=st.booleans())
    def deliver(self, tab: int, at: int, again: bool) -> None:
        line = self.tabs[tab].to_canvas
        if line:
            self.tabs[tab].take(line[at % len(line)])
            if not again:
                line.pop(at % len(line))

    @rule(tab=tabs, at=which, down=st.booleans())
    def lose(self, tab: int, at: int, down: bool) -> None:
        line = self.tabs[tab].to_canvas if down else self.tabs[tab].to_server
        if line:
            line.pop(at % len(line))

    def teardown(self) -> None:
        if not hasattr(self, "tabs"):
            return
        for tab in (0, 1, 0, 1):
            self.tabs[tab].send()
            self.last[tab] = self.tabs[tab].to_server[-1]
            self.run(tab)
            self.tabs[tab].take(self.tabs[tab].to_canvas[-1])
        stored = Workspace(self.home).open_design(DESIGN)
        assert stored.present == self.expected.present
        assert (stored.past, stored.future) == (self.expected.past, self.expected.future)
        for tab in self.tabs:
            assert tab.pending == []
            assert self.handled.get(tab.client, 0) == tab.made
            assert json.dumps(tab.document()) == json.dumps(encode(stored.present))
        shutil.rmtree(self.home)


TestChannel = pytest.mark.slow(Channel.TestCase)
TestChannel.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
