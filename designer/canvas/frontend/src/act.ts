// What a command gives, carried out: the edit is made, what it made is selected, and it is said.

import type { Outcome, Scene } from "./core/commands";
import type { Catalogue } from "./core/lookup";
import { reveal } from "./view/canvas/reveal";
import { openGraph, reportShown, type Editor, type EditorStore } from "./store";

const NO_CATALOGUE: Catalogue = { mark: "", keras: "", kinds: new Map(), entries: [] };

/** The open graph as commands take it; only ask while there is a document. */
export function scene(state: Editor): Scene {
  const document = state.sync.shown;
  if (!document) throw new Error("There is no document yet.");
  return { document, graph: openGraph(state), catalogue: state.catalogue ?? NO_CATALOGUE, report: reportShown(state), direction: state.direction };
}

/** Carry a command out; whether it was. */
export function act(store: EditorStore, outcome: Outcome): boolean {
  const state = store.getState();
  if ("refused" in outcome) {
    state.say(outcome.refused, "error");
    return false;
  }
  if (!state.edit(outcome.edit)) return false;
  if (outcome.select) {
    store.getState().select(outcome.select);
    reveal(store, outcome.select);
  }
  state.speak(outcome.say);
  return true;
}
