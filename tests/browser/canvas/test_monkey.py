"""A monkey at the canvas: whatever it does, and whatever befalls the page, canvas and store end with equal designs.

`LAYERLOOM_SEED=7 LAYERLOOM_STEPS=2000 pytest tests/browser/canvas/test_monkey.py -s` repeats or prolongs a session.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from designer.graph import SetNote, record
from designer.workspace import Workspace
from tests.support.canvas import CanvasPage
from tests.support.small_designs import merging
from tests.support.wild_edits import Chance

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(900)]

SEED = int(os.environ.get("LAYERLOOM_SEED", "20"))
STEPS = int(os.environ.get("LAYERLOOM_STEPS", "300"))

_SEE = """canvas => {
  const area = canvas.getBoundingClientRect();
  const inside = ([x, y]) => x > area.left + 50 && x < area.right - 160 && y > area.top + 8 && y < area.bottom - 130;
  const middle = one => { const b = one.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; };
  const low = one => { const b = one.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height * 0.8]; };
  const path = one => { const at = one.getPointAtLength(one.getTotalLength() * 0.4).matrixTransform(one.getScreenCTM()); return [at.x, at.y]; };
  const all = (what, where) => [...canvas.querySelectorAll(what)].map(where).filter(inside);
  return {
    nodes: all(".react-flow__node-card", low),
    outputs: all(".react-flow__handle.source", middle),
    inputs: all(".react-flow__handle.target", middle),
    wires: all(".react-flow__edge-path", path),
    folds: all(".ll-sign.fold", middle),
    all: canvas.querySelectorAll(".react-flow__node-card").length,
    dialog: canvas.getRootNode().querySelector("[role=dialog], [role=menu]") !== null,
    area: [area.x, area.y, area.width, area.height],
  };
}"""


class Monkey:
    """Chooses by chance what to do next, and does it with mouse and keys."""

    def __init__(self, canvas: CanvasPage, seed: int) -> None:
        self.canvas, self.page, self.chance = canvas, canvas.page, Chance(seed)
        self.seen: dict = {}
        self.done: list[str] = []

    def act(self) -> None:
        """One action, chosen of those that can be done with what is seen."""
        self.seen = self.canvas.canvas.evaluate(_SEE)
        if self.seen["dialog"]:
            self.page.keyboard.press("Escape")
            self.canvas.wait_for(lambda: not self.canvas.canvas.evaluate(_SEE)["dialog"])
        if self.seen["all"] > 24:
            action = self.delete_many
        elif len(self.seen["nodes"]) < 2 and self.chance.below(2):
            action = self.chance.one([self.fit, self.add, self.undo])
        else:
            action = self.chance.one(self.actions())
        self.done.append(action.__name__)
        action()

    def actions(self) -> list[Callable[[], None]]:
        """What can be done; what is listed twice is done twice as often."""
        return [
            self.select, self.select, self.select_more, self.add, self.add, self.connect, self.connect, self.connect,
            self.cut, self.delete, self.move, self.nudge, self.undo, self.undo, self.redo, self.rename, self.note,
            self.group, self.ungroup, self.fold, self.duplicate, self.copy_and_paste, self.bypass, self.parameter,
            self.into_model, self.open_model, self.leave_model, self.dissolve, self.share, self.independent,
            self.tidy, self.rerun, self.elsewhere, self.fit, self.anything_in_the_menu,
        ]  # fmt: skip

    def befall(self, step: int) -> None:
        """Now and then something happens to the page."""
        if step % 160 == 120:
            self.done.append("RELOAD")
            self.canvas.reload()
        if step % 160 == 50:
            self.done.append("CUT THE LINE")
            self.page.context.set_offline(True)
        if step % 160 == 62:
            self.page.context.set_offline(False)
            self.canvas.settled(60)
        if step % 160 == 80:
            self.done.append("ANOTHER PAGE")
            self.canvas.visit("Data")
            self.canvas.visit("Design")
            self.canvas.ready()

    # With the mouse

    def select(self) -> None:
        self._click("nodes")

    def select_more(self) -> None:
        self.page.keyboard.down("Shift")
        self._click("nodes")
        self.page.keyboard.up("Shift")

    def connect(self) -> None:
        if self.seen["outputs"] and self.seen["inputs"]:
            self.canvas.drag(self._one("outputs"), self._one("inputs"), steps=2)

    def cut(self) -> None:
        if self._click("wires"):
            self.page.keyboard.press("Delete")

    def move(self) -> None:
        if self.seen["nodes"]:
            x, y = self._one("nodes")
            self.canvas.drag(
                (x, y), (x + self.chance.below(160) - 80, y + self.chance.below(160) - 80), steps=3
            )

    def fold(self) -> None:
        self._click("folds")

    def rerun(self) -> None:
        self.page.locator(".st-key-summary label").first.evaluate("label => label.click()")

    def anything_in_the_menu(self) -> None:
        if self._click("nodes", button="right"):
            for _ in range(self.chance.below(8)):
                self.page.keyboard.press("ArrowDown")
            self.page.keyboard.press("Enter")

    # With the keyboard

    def add(self) -> None:
        self._keys("/")
        self.page.keyboard.type(
            self.chance.one(["dense 4", "add", "dropout", "concatenate", "relu", "input 4"])
        )
        self.page.locator("#ll-offers [role=option]").first.wait_for(timeout=5000)
        self.page.keyboard.press("Enter")

    def delete(self) -> None:
        self._select_then("Delete")

    def delete_many(self) -> None:
        self._keys("Control+a", "Delete") if self.chance.below(6) == 0 else self._select_then(
            "Shift+Tab", "Delete"
        )

    def nudge(self) -> None:
        self._keys(*(self.chance.one(["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"]) for _ in range(3)))

    def undo(self) -> None:
        self._keys(*["Control+z"] * (1 + self.chance.below(3)))

    def redo(self) -> None:
        self._keys(*["Control+Shift+z"] * (1 + self.chance.below(2)))

    def rename(self) -> None:
        self._write("F2", f"layer_{self.chance.below(6)}", "Enter")

    def note(self) -> None:
        self._write("n", f"note {self.chance.below(6)}", "Control+Enter")

    def group(self) -> None:
        self._select_then("Alt+Shift+ArrowRight", "Control+g")

    def ungroup(self) -> None:
        self._select_then("Control+Shift+g")

    def duplicate(self) -> None:
        self._select_then("Control+d")

    def copy_and_paste(self) -> None:
        self._select_then("Control+c", "Control+v")

    def bypass(self) -> None:
        self._select_then("b")

    def into_model(self) -> None:
        self._select_then("Alt+Shift+ArrowRight", "Control+m")

    def open_model(self) -> None:
        self._select_then("o")

    def leave_model(self) -> None:
        self._keys("u")

    def dissolve(self) -> None:
        self._select_then("Control+Shift+m")

    def share(self) -> None:
        self._select_then("w", "Enter")

    def independent(self) -> None:
        self._select_then("Shift+w")

    def tidy(self) -> None:
        self._keys("Control+Shift+l")

    def fit(self) -> None:
        self._keys("f")

    def parameter(self) -> None:
        self.select()
        fields = self.page.locator(".ll-inspector input.ll-field:visible")
        if count := min(fields.count(), 8):
            field = fields.nth(self.chance.below(count))
            field.fill(self.chance.one(["3", "7", "relu", "0.25", "None"]), timeout=2000)
            field.press("Enter")

    # Elsewhere

    def elsewhere(self) -> None:
        """Another window writes a note."""

        def step(history, seen):
            nodes = [*history.present.graph.nodes]
            edit = SetNote(node=self.chance.one(nodes), note=f"elsewhere {len(self.done)}") if nodes else None
            return (record(history, edit) if edit else history), seen

        Workspace(self.canvas.server.home).change(self.canvas.design, step)

    def _one(self, what: str) -> tuple[float, float]:
        x, y = self.chance.one(self.seen[what])
        return x, y

    def _click(self, what: str, button: str = "left") -> bool:
        if self.seen[what]:
            self.page.mouse.click(*self._one(what), button=button)
        return bool(self.seen[what])

    def _keys(self, *keys: str) -> None:
        self.canvas.press(*keys)

    def _select_then(self, *keys: str) -> None:
        if self._click("nodes"):
            self._keys(*keys)

    def _write(self, key: str, text: str, end: str) -> None:
        self._select_then(key)
        if self.page.locator(".ll-pick.write").count():
            self.page.keyboard.press("Control+a")
            self.page.keyboard.insert_text(text)
            self.page.keyboard.press(end)


def test_canvas_and_store_agree_after_whatever_a_monkey_does(open_design):
    print(f"\nLAYERLOOM_SEED={SEED} LAYERLOOM_STEPS={STEPS}")
    canvas = open_design(merging())
    monkey = Monkey(canvas, SEED)
    for step in range(STEPS):
        monkey.befall(step)
        monkey.act()
        if step % 50 == 49 and not 50 <= step % 160 < 62:
            must_agree(canvas, monkey)
    canvas.page.context.set_offline(False)
    must_agree(canvas, monkey)
    canvas.reload()
    must_agree(canvas, monkey)
    assert len(canvas.server.history(canvas.design).past) > STEPS / 10
    assert not [error for error in canvas.errors if "Failed to load resource" not in error]


def must_agree(canvas: CanvasPage, monkey: Monkey) -> None:
    """The canvas shows what is stored, in the same order, once nothing is on its way."""
    stored = canvas.stored()
    with suppress(
        TimeoutError
    ):  # what came from elsewhere last may still be on its way; the comparison says what differs
        canvas.wait_for(lambda: canvas.shown() == stored)
    shown = canvas.shown()
    assert shown == stored, monkey.done[-60:]
    assert [*order(shown)] == [*order(stored)], monkey.done[-60:]


def order(value: object) -> Iterator[str]:
    """All keys, in the order in which they come: nodes and outputs have one."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from order(item)
    if isinstance(value, list):
        for item in value:
            yield from order(item)
