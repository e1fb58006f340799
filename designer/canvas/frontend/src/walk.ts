// From node to node without a mouse: in reading order, along the wires, from problem to problem.

import { incoming, outgoing, topologicalOrder } from "./core/topology";
import type { Diagnostic } from "./generated/messages";
import { diagnostics, graphShown, type Editor, type EditorStore } from "./store";

/** Select the next or previous node in the order in which tensors flow. */
export function stepThrough(store: EditorStore, step: 1 | -1): void {
  const state = store.getState();
  const order = topologicalOrder(graphShown(state));
  if (!order.length) return state.say("There are no layers yet. Press / to add one.");
  const now = order.findIndex((id) => state.selection.nodes.has(id));
  const next = now === -1 ? (step === 1 ? 0 : order.length - 1) : (now + step + order.length) % order.length;
  go(store, [order[next] as string]);
}

/** Select what feeds the selection, or what it feeds; `also` keeps what was selected. */
export function stepAlong(store: EditorStore, way: "before" | "behind", also: boolean): void {
  const state = store.getState();
  const graph = graphShown(state);
  const edges = way === "before" ? incoming(graph) : outgoing(graph);
  const from = [...state.selection.nodes].at(-1);
  if (!from) return stepThrough(store, 1);
  const others = (edges.get(from) ?? []).map((edge) => (way === "before" ? edge.source : edge.target));
  const next = others.find((id) => !state.selection.nodes.has(id)) ?? others[0];
  if (!next) return state.say(way === "before" ? "Nothing comes before this layer." : "Nothing comes after this layer.");
  go(store, also ? [...state.selection.nodes, next] : [next]);
}

function go(store: EditorStore, nodes: readonly string[]): void {
  store.getState().select(nodes);
  store.getState().flyTo(nodes.slice(-1));
}

/** The problem after that of the selected node, errors first; null when there is none. */
export function nextProblem(state: Editor): Diagnostic | null {
  const order = ["error", "warning", "hint"];
  const found = diagnostics(state).filter((one) => one.node !== null);
  const sorted = found.sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const now = sorted.findIndex((one) => one.node !== null && state.selection.nodes.has(one.node));
  return sorted[(now + 1) % Math.max(sorted.length, 1)] ?? null;
}
