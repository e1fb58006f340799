// Keys pressed in the editor, led to the actions of the table.

import { ACTIONS, type Action } from "./actions";
import type { EditorStore } from "./store";

const TABLE = new Map<string, Action>(ACTIONS.flatMap((action) => action.keys.map((key) => [key, action] as const)));

/** Keys that mean something to what has the focus: a button is pressed with Space and Enter, Tab leaves it. */
const OF_CONTROLS = new Set(["Space", "Enter", "Tab", "Shift+Tab"]);
const OF_LISTS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "F", "Shift+F"]);

/** Do what a key means; whether it meant anything. */
export function press(store: EditorStore, event: KeyboardEvent): boolean {
  const key = keyOf(event);
  const target = event.composedPath()[0];
  if (store.getState().dialog || (target instanceof Element && keeps(target, key))) return false;
  const action = TABLE.get(key);
  if (!action) return false;
  const state = store.getState();
  if (!state.sync.shown || (action.can && !action.can(state))) return key.startsWith("Ctrl+") && key !== "Ctrl+C";
  action.run(store);
  return true;
}

/** Whether an element needs a key itself. */
function keeps(target: Element, key: string): boolean {
  if (/F6$/.test(key)) return false;
  if (target.closest("input, textarea, select, [contenteditable=true]")) return true;
  const onCanvas = target.closest(".ll-canvas") !== null;
  if (target.closest("button, a, summary, [role=menuitem]") && !target.closest(".react-flow__node") && OF_CONTROLS.has(key)) return true;
  return !onCanvas && (OF_CONTROLS.has(key) || OF_LISTS.has(key));
}

/** A key press in words: "Ctrl+Shift+Z", "?", "F2". Command counts as Ctrl. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  const letter = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const printed = letter.length === 1 && !/[A-Z]/.test(letter);
  const shift = event.shiftKey && !printed;
  return [(event.ctrlKey || event.metaKey) && "Ctrl", event.altKey && "Alt", shift && "Shift", letter].filter(Boolean).join("+");
}
