// Adding what was found: carried out, and remembered as used.

import { act, scene } from "../../act";
import { add } from "../../core/commands";
import { withConfig, type Found } from "../../core/search";
import type { AddPlace, EditorStore } from "../../store";
import { noteUse } from "./kept";

/** Add a layer with the parameters that were typed; whether it was added. */
export function addFound(store: EditorStore, found: Found, place: AddPlace): boolean {
  const state = store.getState();
  const outcome = add(scene(state), found.kind, place, [...state.selection.nodes]);
  if (!act(store, withConfig(outcome, found.typed?.config))) return false;
  noteUse(found.kind);
  if (found.typed?.problem) store.getState().say(`Added ${found.title} as it comes: ${found.typed.problem}.`);
  return true;
}
