// Nothing is made out of sight: the view moves just as far as what was made asks for.

import type { EditorStore } from "../../store";
import { boxesOf, canvasOf } from "./api";

const MARGIN = 40;

/** Move the view so that nodes are seen, no further than needed; the last one matters most. */
export function reveal(store: EditorStore, nodes: readonly string[]): void {
  const canvas = canvasOf(store);
  if (!canvas) return;
  const view = canvas.element.getBoundingClientRect();
  const box = boxesOf(store, nodes.slice(-1)).values().next().value;
  if (!box) return;
  const from = canvas.toScreen(box);
  const to = canvas.toScreen({ x: box.x + box.width, y: box.y + box.height });
  const dx = shift(from.x, to.x, view.left + MARGIN, view.right - MARGIN);
  const dy = shift(from.y, to.y, view.top + MARGIN, view.bottom - MARGIN);
  if (dx || dy) canvas.panBy(dx, dy);
}

/** How far a span must move to lie between two bounds, if its middle does not; its start wins when it is too long. */
function shift(from: number, to: number, low: number, high: number): number {
  const centre = (from + to) / 2;
  if (centre > low && centre < high) return 0;
  if (from < low) return low - from;
  return to > high ? Math.max(high - to, low - from) : 0;
}
