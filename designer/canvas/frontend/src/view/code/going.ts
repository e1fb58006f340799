// From a line of code to the nodes that it makes or calls.

import { follow, lineAt, textOf } from "../../core/code";
import { content, openGraph, type EditorStore } from "../../store";
import { reveal } from "../canvas/reveal";

/** Select the nodes of a line, in the graph that they are in; a line that is for none changes nothing. */
export function goToLine(store: EditorStore, line: number): void {
  const state = store.getState();
  const code = content(state)?.code;
  if (!code) return;
  const written = textOf(code);
  const found = lineAt(code, follow(line, state.code.draft?.text ?? written, written));
  if (!found?.nodes.length) return;
  const elsewhere = openGraph(state) !== found.graph;
  if (elsewhere) {
    state.leaveTo(0);
    if (found.graph) state.open(found.graph);
  }
  store.getState().select(found.nodes);
  if (!elsewhere) reveal(store, found.nodes);
}
