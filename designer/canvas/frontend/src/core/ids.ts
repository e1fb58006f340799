// New ids for nodes, layers and groups: readable, and free in their graph.

import type { Graph } from "../generated/messages";

/** The first free id of a stem: "conv2d", then "conv2d_1", "conv2d_2" … */
export function freshId(stem: string, taken: { has(id: string): boolean }): string {
  let id = stem;
  for (let count = 1; taken.has(id); count++) id = `${stem}_${count}`;
  return id;
}

/** Every id of a graph's nodes, layers and groups; a set of its own that the caller may add to. */
export const idsOf = (graph: Graph): Set<string> =>
  new Set([...Object.keys(graph.nodes), ...Object.keys(graph.layers), ...Object.keys(graph.groups)]);
