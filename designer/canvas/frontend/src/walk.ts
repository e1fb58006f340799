// From node to node and from wire to wire without a mouse: in reading order, along the wires, from problem to problem.

import { called } from "./core/commands/scene";
import { edgeId, shapeText } from "./core/places";
import { scene } from "./act";
import { incoming, outgoing, topologicalOrder } from "./core/topology";
import type { Diagnostic, Edge } from "./generated/messages";
import { diagnostics, graphShown, reportShown, type Editor, type EditorStore } from "./store";

/** Select the next or previous node in the order in which tensors flow. */
export function stepThrough(store: EditorStore, step: 1 | -1): void {
  const state = store.getState();
  const wire = wireSelected(state);
  if (wire) return go(store, [step === 1 ? wire.target : wire.source]);
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
  const wire = wireSelected(state);
  if (wire) return go(store, [way === "before" ? wire.source : wire.target]);
  const edges = way === "before" ? incoming(graph) : outgoing(graph);
  const from = [...state.selection.nodes].at(-1);
  if (!from) return stepThrough(store, 1);
  const others = (edges.get(from) ?? []).map((edge) => (way === "before" ? edge.source : edge.target));
  const next = others.find((id) => !state.selection.nodes.has(id)) ?? others[0];
  if (!next) return state.say(way === "before" ? "Nothing comes before this layer." : "Nothing comes after this layer.");
  go(store, also ? [...state.selection.nodes, next] : [next]);
}

/** The wire that alone is selected. */
export function wireSelected(state: Editor): Edge | undefined {
  const { nodes, edges } = state.selection;
  const [id] = edges;
  return nodes.size === 0 && edges.size === 1 ? graphShown(state).edges.find((edge) => edgeId(edge) === id) : undefined;
}

/** The node whose wires are walked through, as long as one of them is selected. */
const walked = new WeakMap<EditorStore, string>();

/** Select the next or previous wire of the selected node, what comes in before what goes out; of all when none is selected. */
export function stepWires(store: EditorStore, step: 1 | -1): void {
  const state = store.getState();
  const graph = graphShown(state);
  const now = wireSelected(state);
  const node = now ? nodeWalked(store, now) : [...state.selection.nodes].at(-1);
  const wires = node === undefined ? inReadingOrder(state) : [...(incoming(graph).get(node) ?? []), ...(outgoing(graph).get(node) ?? [])];
  if (!wires.length) return state.say(node === undefined ? "There are no wires yet." : "No wire begins or ends at this layer. Press C to connect it.");
  const at = now ? wires.findIndex((wire) => edgeId(wire) === edgeId(now)) : step === 1 ? -1 : 0;
  const place = (at + step + wires.length) % wires.length;
  const next = wires[place] as Edge;
  if (node === undefined) walked.delete(store);
  else walked.set(store, node);
  state.select([], [edgeId(next)]);
  state.flyTo([next.source, next.target]);
  state.speak(`${wireInWords(state, next)}. Wire ${place + 1} of ${wires.length}${node === undefined ? "" : ` of ${called(scene(state), node)}`}. Delete cuts it, / puts a layer into it, C lets it end elsewhere.`);
}

/** Whose wires are gone through while one of them is selected; null for all of them. */
function nodeWalked(store: EditorStore, { source, target }: Edge): string | undefined {
  const node = walked.get(store);
  return node === source || node === target ? node : undefined;
}

const inReadingOrder = (state: Editor): Edge[] => {
  const graph = graphShown(state);
  return topologicalOrder(graph).flatMap((id) => incoming(graph).get(id) ?? []);
};

export function wireInWords(state: Editor, edge: Edge): string {
  const here = scene(state);
  const tensor = reportShown(state)?.nodes[edge.source]?.outputs[edge.source_port];
  const port = edge.target_port === "inputs" ? "" : `, ${edge.target_port}`;
  return `Wire from ${called(here, edge.source)} to ${called(here, edge.target)}${port}${tensor ? `, ${shapeText(tensor.shape)}` : ""}`;
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
