"""The clocks of the benchmark of the canvas: they run in the page, where the person is."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Locator, Page

LISTEN = """
window.frames_of_line = [];
const size = (data) => typeof data === "string" ? new Blob([data]).size : (data.byteLength ?? data.size ?? 0);
window.WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", (event) => window.frames_of_line.push(["in", event.timeStamp, size(event.data)]));
  }
  send(data) {
    window.frames_of_line.push(["out", performance.now(), size(data)]);
    super.send(data);
  }
};
"""
"""Notes what crosses the line to the server, from before the page begins."""

_RELEASE = """
(element) => {
  const view = element.ownerDocument.defaultView;
  view.top.released = 0;
  const note = (event) => { view.top.released = view.performance.timeOrigin + event.timeStamp - view.top.performance.timeOrigin; };
  view.addEventListener("pointerup", note, { capture: true, once: true });
}
"""

_WATCH = """
(inside, [watched, wanted]) => {
  const root = inside.getRootNode();
  window.shown = new Promise((resolve) => {
    const look = () => {
      if (!window.released || root.querySelector(watched)?.textContent.trim() !== wanted) return;
      observer.disconnect();
      resolve([window.released, performance.now() - window.released]);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
"""

_FRAMES = """
() => {
  window.frame_times = [];
  window.still_counting = true;
  const tick = (at) => { window.frame_times.push(at); if (window.still_counting) requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
}
"""


@dataclass(frozen=True)
class Times:
    """Milliseconds from the release of the button: until the page sent, heard last, and showed."""

    shown: float
    sent: float = 0.0
    heard: float = 0.0


@dataclass(frozen=True)
class Traffic:
    """Bytes that crossed the line, both ways."""

    out: int
    back: int

    @property
    def both(self) -> int:
        """Out and back together."""
        return self.out + self.back


def watch(released: Locator, inside: Locator, watched: str, wanted: str) -> None:
    """Begin to wait for a text in the document that `inside` is part of.

    The clock starts when the button is released in the window of `released`.
    """
    released.evaluate(_RELEASE)
    inside.evaluate(_WATCH, [watched, wanted])


def taken(page: Page) -> Times:
    """The times of what was watched."""
    up, shown = page.evaluate("() => window.shown")
    frames = page.evaluate("() => window.frames_of_line")
    sent = [at - up for way, at, _ in frames if way == "out" and 0 <= at - up <= shown]
    heard = [at - up for way, at, _ in frames if way == "in" and 0 <= at - up <= shown]
    return Times(shown, min(sent, default=0.0), max(heard, default=0.0))


def traffic(page: Page) -> Traffic:
    """What crossed the line since this was asked last."""
    frames = page.evaluate("() => window.frames_of_line.splice(0)")
    return Traffic(
        sum(bytes for way, _, bytes in frames if way == "out"),
        sum(bytes for way, _, bytes in frames if way == "in"),
    )


def count_frames(page: Page) -> None:
    """Begin to count what the browser draws."""
    page.evaluate(_FRAMES)


def frames_a_second(page: Page) -> float:
    """How often the browser drew since `count_frames`, on the average."""
    times = page.evaluate("() => { window.still_counting = false; return window.frame_times; }")
    return 1000 * (len(times) - 1) / (times[-1] - times[0])


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def spread(values: Sequence[float], unit: str = "ms") -> str:
    """Median, range and count in one line."""
    return f"{median(values):8.1f} {unit}  ({min(values):.1f}–{max(values):.1f}, {len(values)} times)"
