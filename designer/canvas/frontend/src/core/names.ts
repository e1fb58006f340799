// The names layers have in the built model: the same as display_names in designer/graph/topology.py.

import type { Graph, Layer } from "../generated/messages";
import { INPUT, layerOf, topologicalOrder } from "./topology";

/** Keras's way to make a layer's automatic name of its class: "Conv2DTranspose" → "conv2d_transpose". */
export const snakeCase = (kind: string): string =>
  lastPart(lastPart(kind, "."), ":")
    .replace(/(?<=.)(?=[A-Z][a-z]+)/g, "_")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase();

const lastPart = (text: string, mark: string): string => text.slice(text.lastIndexOf(mark) + 1);

export type Names = ReadonlyMap<string, string>;

const known = new WeakMap<Graph, Names>();

/** A unique name for every layer, by layer id: the user's own, or the one Keras would count out. */
export function displayNames(graph: Graph): Names {
  const names = known.get(graph) ?? named(graph);
  known.set(graph, names);
  return names;
}

/** The name of the layer that a node calls; the node's id when it calls none. */
export const nameOf = (graph: Graph, node: string): string =>
  displayNames(graph).get(layerOf(graph, node)?.id ?? "") ?? node;

function named(graph: Graph): Names {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const taken = new Set(Object.values(graph.layers).flatMap((layer) => layer.name ?? []));
  for (const layer of inCallOrder(graph)) {
    if (names.has(layer.id)) continue;
    const name = layer.name ?? free(layer.kind === INPUT ? "input_layer" : snakeCase(layer.kind), taken, counts);
    names.set(layer.id, name);
    taken.add(name);
  }
  return names;
}

/** The next name of a stem; `counts` remembers how far it was counted, since names are never given back. */
function free(stem: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  const called = (count: number) => (count ? `${stem}_${count}` : stem);
  let count = counts.get(stem) ?? 0;
  while (taken.has(called(count))) count++;
  counts.set(stem, count);
  return called(count);
}

const inCallOrder = (graph: Graph): Layer[] => [
  ...topologicalOrder(graph).flatMap((id) => layerOf(graph, id) ?? []),
  ...Object.values(graph.layers),
];
