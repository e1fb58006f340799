// What the edits of one graph do to it: the same as designer/graph/changes.py. What stays the same keeps its identity.

import type { Edge, Graph, Group, Layer, Node, Output, Position } from "../generated/messages";
import { EditRefused, listed, quoted } from "./refusal";
import { callers, compare, INPUT, inputNodes, layerOf, reaches } from "./topology";

type Table<Item> = { [key: string]: Item };

/** What a table holds under an id; refused when that is gone. */
export function found<Item>(table: Table<Item>, id: string, word: string): Item {
  if (!Object.hasOwn(table, id)) throw new EditRefused(`There is no ${word} ${quoted(id)} any more.`);
  return table[id] as Item;
}

/** The table without what it holds under an id; refused when that is gone. */
export function without<Item>(table: Table<Item>, id: string, word: string): Table<Item> {
  found(table, id, word);
  return kept(table, (_, key) => key !== id);
}

/** The entries of a table that pass; the table itself when all do. */
function kept<Item>(table: Table<Item>, passes: (item: Item, key: string) => boolean): Table<Item> {
  const entries = Object.entries(table);
  const left = entries.filter(([key, item]) => passes(item, key));
  return left.length === entries.length ? table : Object.fromEntries(left);
}

export const withLayer = (graph: Graph, id: string, changes: Partial<Layer>): Graph =>
  ({ ...graph, layers: { ...graph.layers, [id]: { ...found(graph.layers, id, "layer"), ...changes } } });

export const withNode = (graph: Graph, id: string, changes: Partial<Node>): Graph =>
  ({ ...graph, nodes: { ...graph.nodes, [id]: { ...found(graph.nodes, id, "node"), ...changes } } });

export const withGroup = (graph: Graph, id: string, changes: Partial<Group>): Graph =>
  ({ ...graph, groups: { ...graph.groups, [id]: { ...found(graph.groups, id, "group"), ...changes } } });

export function addNode(graph: Graph, node: Node, layer: Layer | null): Graph {
  if (Object.hasOwn(graph.nodes, node.id)) throw new EditRefused(`There is a node ${quoted(node.id)} already.`);
  const nodes = { ...graph.nodes, [node.id]: node };
  if (layer === null) {
    found(graph.layers, node.layer, "layer");
    return { ...graph, nodes };
  }
  layerMustBeNew(graph, layer.id);
  if (node.layer !== layer.id) {
    throw new EditRefused(`Node ${quoted(node.id)} calls layer ${quoted(node.layer)}, not the new ${quoted(layer.id)}.`);
  }
  nameMustBeFree(graph, layer.id, layer.name);
  return { ...graph, layers: { ...graph.layers, [layer.id]: layer }, nodes };
}

/** The graph without some nodes and all that hangs on them. */
export function remove(graph: Graph, ids: readonly string[]): Graph {
  mustExist(graph, ids);
  const gone = new Set(ids);
  const left = {
    ...graph,
    nodes: kept(graph.nodes, (_, id) => !gone.has(id)),
    edges: graph.edges.filter((edge) => !gone.has(edge.source) && !gone.has(edge.target)),
    outputs: graph.outputs.filter((output) => !gone.has(output.node)),
  };
  return withoutUncalledLayers(closeRanks(leaveGroups(left, gone)));
}

export function setBypassed(graph: Graph, ids: readonly string[], bypassed: boolean): Graph {
  mustExist(graph, ids);
  const nodes = { ...graph.nodes };
  for (const id of ids) {
    if (layerOf(graph, id)?.kind === INPUT) {
      throw new EditRefused("An Input cannot be bypassed: it is where data comes in.");
    }
    nodes[id] = { ...(nodes[id] as Node), bypassed };
  }
  return { ...graph, nodes };
}

export function move(graph: Graph, positions: Table<Position>): Graph {
  const nodes = { ...graph.nodes };
  for (const [id, position] of Object.entries(positions)) nodes[id] = { ...found(nodes, id, "node"), position };
  return { ...graph, nodes };
}

/** The Input nodes in this order, in the places among all nodes that Inputs have. */
export function orderInputs(graph: Graph, order: readonly string[]): Graph {
  const before = inputNodes(graph);
  if (!sameItems(order.toSorted(compare), before.toSorted(compare))) {
    throw new EditRefused(
      `The order of the inputs must name each Input node once: ${listed(before)}. It names ${listed(order)}.`,
    );
  }
  const inputs = new Set(before);
  const following = order.values();
  const ids = Object.keys(graph.nodes).map((id) => (inputs.has(id) ? (following.next().value as string) : id));
  return { ...graph, nodes: Object.fromEntries(ids.map((id) => [id, graph.nodes[id] as Node])) };
}

export function connect(graph: Graph, edge: Edge): Graph {
  mustExist(graph, [edge.source, edge.target]);
  if (edge.source_port < 0 || edge.index < 0) {
    throw new EditRefused("A connection's output and place are counted from 0.");
  }
  if (layerOf(graph, edge.target)?.kind === INPUT) {
    throw new EditRefused("An Input takes no tensor: it is where data comes in.");
  }
  if (graph.edges.some((other) => atPort(other, edge.target, edge.target_port) && other.index === edge.index)) {
    throw new EditRefused(
      `Port ${quoted(edge.target_port)} of ${quoted(edge.target)} is in use already. Disconnect it first.`,
    );
  }
  if (reaches(graph, edge.target, edge.source)) {
    throw new EditRefused("This connection would close a loop; tensors flow one way.");
  }
  return { ...graph, edges: [...graph.edges, edge] };
}

export function disconnect(graph: Graph, target: string, port: string, index: number): Graph {
  const edges = graph.edges.filter((edge) => !(atPort(edge, target, port) && edge.index === index));
  if (edges.length === graph.edges.length) {
    throw new EditRefused(`Nothing is connected to port ${quoted(port)} ${index} of ${quoted(target)}.`);
  }
  return closeRanks({ ...graph, edges });
}

/** The edges of one port in another order. */
export function reorder(graph: Graph, target: string, port: string, order: readonly number[]): Graph {
  mustExist(graph, [target]);
  const ascending = (one: number, other: number) => one - other;
  const places = graph.edges.filter((edge) => atPort(edge, target, port)).map((edge) => edge.index).sort(ascending);
  if (!sameItems(order.toSorted(ascending), places)) {
    throw new EditRefused(
      `The order of port ${quoted(port)} of ${quoted(target)} must name each of its places once: ` +
        `${listed(places)}. It names ${listed(order)}.`,
    );
  }
  const placed = (edge: Edge) => (atPort(edge, target, port) ? at(edge, order.indexOf(edge.index)) : edge);
  return { ...graph, edges: graph.edges.map(placed) };
}

/** The graph with the edges of every port counted 0, 1, 2 … again. */
export function closeRanks(graph: Graph): Graph {
  const counts = new Map<string, Map<string, number>>();
  const places = new Map<Edge, number>();
  for (const edge of graph.edges.toSorted((one, other) => one.index - other.index)) {
    const ports = counts.get(edge.target) ?? new Map<string, number>();
    const place = ports.get(edge.target_port) ?? 0;
    places.set(edge, place);
    counts.set(edge.target, ports.set(edge.target_port, place + 1));
  }
  return { ...graph, edges: graph.edges.map((edge) => at(edge, places.get(edge) ?? 0)) };
}

export function rename(graph: Graph, layer: string, name: string | null): Graph {
  found(graph.layers, layer, "layer");
  nameMustBeFree(graph, layer, name);
  return withLayer(graph, layer, { name });
}

/** The graph in which a node calls another layer of the same kind. */
export function share(graph: Graph, node: string, layer: string): Graph {
  const mine = layerOf(graph, node);
  const wanted = found(graph.layers, layer, "layer");
  if (mine && mine.kind !== wanted.kind) {
    throw new EditRefused(`A ${mine.kind} cannot share the weights of a ${wanted.kind}.`);
  }
  return withoutUncalledLayers(withNode(graph, node, { layer }));
}

/** The graph in which a node calls a nameless copy of the layer that it shared. */
export function makeIndependent(graph: Graph, node: string, layer: string): Graph {
  const shared = found(graph.layers, found(graph.nodes, node, "node").layer, "layer");
  if (callers(graph, shared.id).length < 2) {
    throw new EditRefused(`${quoted(node)} shares its weights with no other node.`);
  }
  layerMustBeNew(graph, layer);
  const layers = { ...graph.layers, [layer]: { ...shared, id: layer, name: null } };
  return withNode({ ...graph, layers }, node, { layer });
}

export function withoutUncalledLayers(graph: Graph): Graph {
  const called = new Set(Object.values(graph.nodes).map((node) => node.layer));
  return { ...graph, layers: kept(graph.layers, (_, id) => called.has(id)) };
}

export function makeGroup(graph: Graph, group: Group): Graph {
  if (!group.nodes.length) throw new EditRefused("A group needs at least one node.");
  if (Object.hasOwn(graph.groups, group.id)) throw new EditRefused(`There is a group ${quoted(group.id)} already.`);
  mustExist(graph, group.nodes);
  const nodes = new Set(group.nodes);
  const left = leaveGroups(graph, nodes);
  return { ...left, groups: { ...left.groups, [group.id]: { ...group, nodes: [...nodes] } } };
}

export function renameGroup(graph: Graph, group: string, title: string): Graph {
  found(graph.groups, group, "group");
  if (!title.trim()) throw new EditRefused("A group needs a title.");
  return withGroup(graph, group, { title: title.trim() });
}

/** The graph with some nodes in no group; groups without nodes go. */
function leaveGroups(graph: Graph, nodes: ReadonlySet<string>): Graph {
  const left = Object.entries(graph.groups).map(([id, group]): [string, Group] => {
    const members = group.nodes.filter((member) => !nodes.has(member));
    return [id, members.length === group.nodes.length ? group : { ...group, nodes: members }];
  });
  return { ...graph, groups: Object.fromEntries(left.filter(([, group]) => group.nodes.length)) };
}

export function setOutputs(graph: Graph, outputs: Output[]): Graph {
  mustExist(graph, outputs.map((output) => output.node));
  if (new Set(outputs.map((output) => output.name)).size < outputs.length) {
    throw new EditRefused("Two outputs cannot have one name.");
  }
  return { ...graph, outputs };
}

const atPort = (edge: Edge, target: string, port: string): boolean =>
  edge.target === target && edge.target_port === port;

const at = (edge: Edge, index: number): Edge => (edge.index === index ? edge : { ...edge, index });

const sameItems = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, i) => item === other[i]);

const mustExist = (graph: Graph, nodes: readonly string[]): void =>
  nodes.forEach((id) => found(graph.nodes, id, "node"));

function layerMustBeNew(graph: Graph, layer: string): void {
  if (Object.hasOwn(graph.layers, layer)) throw new EditRefused(`There is a layer ${quoted(layer)} already.`);
}

function nameMustBeFree(graph: Graph, layer: string, name: string | null): void {
  if (name === null) return;
  if (!name.trim()) throw new EditRefused("A layer's name cannot be empty.");
  for (const other of Object.values(graph.layers)) {
    if (other.name === name && other.id !== layer) {
      throw new EditRefused(`Another layer is named ${quoted(name)}; names in a model are unique.`);
    }
  }
}
