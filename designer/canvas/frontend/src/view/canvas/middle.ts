// What is in the middle of the canvas stays there when the canvas gets more room, or less.

import type { EditorStore } from "../../store";
import { canvasOf } from "./api";

/** Make a change of the page that may change the canvas's height. */
export function keepMiddle(store: EditorStore, change: () => void): void {
  const canvas = canvasOf(store);
  const before = canvas?.element.clientHeight ?? 0;
  change();
  requestAnimationFrame(() => {
    const now = canvasOf(store);
    const after = now?.element.clientHeight ?? 0;
    if (now && before && after && before !== after) now.panBy(0, (after - before) / 2);
  });
}

export const toggleCode = (store: EditorStore, open?: boolean): void => keepMiddle(store, () => store.getState().toggle("code", open));
