// The edges around nodes that go: where their tensors come from instead, in the places they had.

import type { Edge, Edit, Graph } from "../../generated/messages";
import * as e from "../edits";
import { byPlace } from "../topology";

/** Where a tensor comes from. */
export interface Tensor {
  readonly node: string;
  readonly port: number;
}

/** An edge that is to be at its port afterwards; `from` says where it begins when it is made anew. */
interface Place {
  readonly edge: Edge;
  readonly from: Tensor | null;
}

/**
 * Edits to be made after some nodes of a graph went: every edge that began at one of them and that `origin`
 * knows another tensor for is made again from there, at its port and at its place among the port's edges.
 */
export function rejoining(name: string, graph: Graph, gone: ReadonlySet<string>, origin: (edge: Edge) => Tensor | null): Edit[] {
  return portsAfter(graph, gone).flatMap((edges) => {
    const places = edges.flatMap((edge): Place[] => {
      if (!gone.has(edge.source)) return [{ edge, from: null }];
      const from = origin(edge);
      return from ? [{ edge, from }] : [];
    });
    const made = places.filter(({ from }) => from);
    const kept = places.filter(({ from }) => !from);
    const now = [...kept, ...made];
    const edits: Edit[] = made.map(({ edge, from }, i) =>
      e.connect(name, { ...edge, source: from?.node ?? "", source_port: from?.port ?? 0, index: kept.length + i }));
    const order = places.map((place) => now.indexOf(place));
    const [first] = edges;
    if (first && order.some((from, to) => from !== to)) edits.push(e.reorder(name, first.target, first.target_port, order));
    return edits;
  });
}

/** The edges of every port that stays and loses an edge, port by port in order. */
function portsAfter(graph: Graph, gone: ReadonlySet<string>): Edge[][] {
  const ports = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (gone.has(edge.target)) continue;
    const port = JSON.stringify([edge.target, edge.target_port]);
    ports.set(port, [...(ports.get(port) ?? []), edge]);
  }
  return [...ports.values()].filter((edges) => edges.some((edge) => gone.has(edge.source))).map((edges) => edges.sort(byPlace));
}
