// From panel to panel without a mouse: Tab leads from layer to layer on the canvas, so it does not lead out of it.

import type { EditorStore } from "./store";
import { canvasOf } from "./view/canvas/api";

/** In the order in which they lie: each panel, and what of it takes the keyboard. */
const PANELS = [
  [".ll-tools", "button:not(:disabled)"],
  [".ll-palette", "input"],
  [".ll-canvas", ""],
  [".ll-codepanel", ".cm-content"],
  [".ll-problems", "button:not(:disabled)"],
  [".ll-inspector", "input, select, textarea, button:not(.ll-i-close)"],
  [".ll-status", "button"],
] as const;

/** Give the keyboard to the next panel that is open, or the one before. */
export function nextPanel(store: EditorStore, step: 1 | -1): void {
  const root = canvasOf(store)?.element.closest(".ll-root");
  const now = (root?.getRootNode() as ShadowRoot | Document | undefined)?.activeElement ?? null;
  const open = PANELS.flatMap(([panel, inside]) => {
    const found = root?.querySelector<HTMLElement>(panel);
    return found ? [{ found, first: inside ? found.querySelector<HTMLElement>(inside) : found }] : [];
  });
  const at = open.findIndex(({ found }) => found.contains(now));
  open.at((at + step + open.length) % Math.max(open.length, 1))?.first?.focus({ preventScroll: true });
}
