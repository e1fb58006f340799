// Copied layers: kept for every tab of this browser, so that they can be pasted into another design.

import { act, scene } from "./act";
import { copy, paste, type Clip } from "./core/commands";
import type { EditorStore } from "./store";

const KEY = "layerloom-clip";
let clip: Clip | null = null;

export function takeClip(store: EditorStore): void {
  const state = store.getState();
  clip = copy(scene(state), [...state.selection.nodes]);
  try {
    localStorage.setItem(KEY, JSON.stringify(clip));
  } catch {
    // Then it can be pasted in this tab only.
  }
  state.speak(state.selection.nodes.size === 1 ? "Copied 1 layer." : `Copied ${state.selection.nodes.size} layers.`);
}

export function pasteClip(store: EditorStore): void {
  const found = kept() ?? clip;
  if (!found) return store.getState().say("There is nothing to paste. Copy some layers first (Ctrl+C).");
  act(store, paste(scene(store.getState()), found));
}

/** What another tab may have copied last; Python checks every edit that comes of it. */
function kept(): Clip | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") as Clip | null;
  } catch {
    return null;
  }
}
