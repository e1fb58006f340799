// Who feeds whom in a graph: the same answers as designer/graph/topology.py, remembered for each graph value.

import type { Edge, Graph, Layer } from "../generated/messages";

export const INPUT = "Input";
export const DEFAULT_PORT = "inputs";
export const MODEL_PREFIX = "model:";
export const CUSTOM_PREFIX = "custom:";
export const PLACEHOLDER_PREFIX = "placeholder:";

/** The value that `make` gives for an immutable object, made once. */
function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}

/** The name of the sub-model that a kind of layer calls, or null. */
export const modelOf = (kind: string): string | null =>
  kind.startsWith(MODEL_PREFIX) ? kind.slice(MODEL_PREFIX.length) : null;

/** The name of the design's own code that a kind of layer is, or null. */
export const customOf = (kind: string): string | null =>
  kind.startsWith(CUSTOM_PREFIX) ? kind.slice(CUSTOM_PREFIX.length) : null;

/** The name of the class that a kind of layer stands for, if Keras does not have it; else null. */
export const placeholderOf = (kind: string): string | null =>
  kind.startsWith(PLACEHOLDER_PREFIX) ? kind.slice(PLACEHOLDER_PREFIX.length) : null;

/** The layer that a node calls; undefined when there is none. */
export function layerOf(graph: Graph, node: string): Layer | undefined {
  const layer = own(graph.nodes, node)?.layer;
  return layer === undefined ? undefined : own(graph.layers, layer);
}

/** What a table holds under a key of its own. */
export const own = <Item>(table: { readonly [key: string]: Item }, key: string): Item | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The ids of the nodes that call a layer, in order. */
export const callers = (graph: Graph, layer: string): string[] => callersOf(graph).get(layer) ?? [];

const callersOf = once((graph: Graph) => {
  const found = new Map<string, string[]>();
  for (const node of Object.values(graph.nodes)) append(found, node.layer, node.id);
  return found;
});

/** The ids of the graph's Input nodes, in order. */
export const inputNodes = (graph: Graph): string[] =>
  Object.keys(graph.nodes).filter((id) => layerOf(graph, id)?.kind === INPUT);

export type Edges = ReadonlyMap<string, readonly Edge[]>;

/** For every node the edges that end there, by port and then by index. */
export const incoming: (graph: Graph) => Edges = once((graph: Graph) => {
  const found = new Map<string, Edge[]>(Object.keys(graph.nodes).map((id) => [id, []]));
  for (const edge of graph.edges) append(found, edge.target, edge);
  for (const edges of found.values()) if (edges.length > 1) edges.sort(byPlace);
  return found;
});

/** For every node the edges that start there, in the graph's order. */
export const outgoing: (graph: Graph) => Edges = once((graph: Graph) => {
  const found = new Map<string, Edge[]>(Object.keys(graph.nodes).map((id) => [id, []]));
  for (const edge of graph.edges) append(found, edge.source, edge);
  return found;
});

const append = <Item>(table: Map<string, Item[]>, key: string, item: Item): void => {
  const list = table.get(key);
  if (list) list.push(item);
  else table.set(key, [item]);
};

export const byPlace = (one: Edge, other: Edge): number =>
  compare(one.target_port, other.target_port) || one.index - other.index;

export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Every node after all that feed it; among equals the order of the document. Cyclic nodes are left out. */
export const topologicalOrder: (graph: Graph) => readonly string[] = once((graph: Graph) => {
  const fed = outgoing(graph);
  const waiting = new Map([...incoming(graph)].map(([id, edges]) => [id, edges.length]));
  const rank = new Map(Object.keys(graph.nodes).map((id, place) => [id, place]));
  const latestFirst = (one: string, other: string) => (rank.get(other) ?? 0) - (rank.get(one) ?? 0);
  const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id).sort(latestFirst);
  const order: string[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id);
    const freed: string[] = [];
    for (const edge of fed.get(id) ?? []) {
      const left = (waiting.get(edge.target) ?? 0) - 1;
      waiting.set(edge.target, left);
      if (left === 0) freed.push(edge.target);
    }
    ready.push(...freed.sort(latestFirst));
  }
  return order;
});

/** Whether a tensor can travel from `start` to `goal` (a node reaches itself). */
export const reaches = (graph: Graph, start: string, goal: string): boolean => descendants(graph, [start]).has(goal);

/** The nodes given and all that their tensors reach. */
export const descendants = (graph: Graph, starts: Iterable<string>): Set<string> =>
  spread(starts, (id) => outgoing(graph).get(id)?.map((edge) => edge.target));

/** The nodes given and all whose tensors reach them. */
export const ancestors = (graph: Graph, ends: Iterable<string>): Set<string> =>
  spread(ends, (id) => incoming(graph).get(id)?.map((edge) => edge.source));

function spread(starts: Iterable<string>, neighbours: (id: string) => readonly string[] | undefined): Set<string> {
  const found = new Set<string>();
  const stack = [...starts];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    stack.push(...(neighbours(id) ?? []));
  }
  return found;
}
