// Put the layers of a sub-model in the place of the node that calls it.

import type { Edge, Edit, Graph, Layer, Node, Output, Position } from "../../generated/messages";
import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { displayNames } from "../names";
import { modelsOf } from "../references";
import { callers, DEFAULT_PORT, descendants, incoming, INPUT, inputNodes, layerOf, modelOf, own } from "../topology";
import { widened } from "./membership";
import { spots } from "./places";
import { rejoining, type Tensor } from "./rejoin";
import { called, done, graphOf, refused, type Outcome, type Scene } from "./scene";

/** What is put in the place of a call, under ids that are free around it. */
interface Inner {
  readonly model: Graph;
  readonly nodes: ReadonlyMap<string, string>;
  readonly layers: ReadonlyMap<string, string>;
  /** From a tensor inside to the one that stands for it outside; null when nothing feeds it. */
  readonly tensor: (inside: Tensor) => Tensor | null;
}

export function expandModel(scene: Scene, node: string): Outcome {
  const graph = graphOf(scene);
  const layer = layerOf(graph, node);
  const name = layer && modelOf(layer.kind);
  const model = name ? own(scene.document.models, name) : undefined;
  if (!layer || !name || !model) return refused("Select a node that calls a sub-model.");
  if (callers(graph, layer.id).length > 1) return refused(`${called(scene, node)} is called more than once, so its weights are shared. Make this call independent first.`);
  if (graph.nodes[node]?.bypassed) return refused(`${called(scene, node)} is bypassed. Take the bypass back first.`);
  const inner = innerOf(graph, node, model);
  const fresh = [...inner.nodes.values()];
  const shift = shiftOf(graph, node, model, scene.direction ?? "LR");
  const edits = [
    e.remove(scene.graph, [node]), ...addings(scene, inner, shift.inner), ...connections(scene.graph, inner),
    ...rejoining(scene.graph, graph, new Set([node]), (edge) => outside(inner, edge.source_port)),
    ...outputsAfter(scene, node, inner), ...groupsOf(scene, node, inner),
    ...(Object.keys(shift.moved).length ? [e.move(scene.graph, shift.moved)] : []),
    ...(calledOnce(scene, name) ? [e.removeModel(name)] : []),
  ];
  return done(scene, `Expand ${name}`, edits, `Put the layers of ${name} in its place`, fresh);
}

/** Whether one layer alone in the whole design calls a sub-model. */
const calledOnce = (scene: Scene, name: string): boolean =>
  [scene.document.graph, ...Object.values(scene.document.models)]
    .flatMap((graph) => Object.values(graph.layers)).filter((layer) => modelsOf(layer).includes(name)).length === 1;

function innerOf(graph: Graph, call: string, model: Graph): Inner {
  const inputs = inputNodes(model);
  const fed = new Map((incoming(graph).get(call) ?? []).map((edge) => [edge.target_port, edge]));
  const nodes = renamed(Object.keys(model.nodes).filter((id) => !inputs.includes(id)), graph);
  const layers = renamed([...nodes.keys()].map((id) => model.nodes[id]?.layer ?? id), graph);
  const tensor = ({ node, port }: Tensor): Tensor | null => {
    const id = nodes.get(node);
    if (id !== undefined) return { node: id, port };
    const edge = fed.get(inputs.length === 1 ? DEFAULT_PORT : node);
    return edge ? { node: edge.source, port: edge.source_port } : null;
  };
  return { model, nodes, layers, tensor };
}

/** The same ids where they are free. */
function renamed(ids: readonly string[], graph: Graph): Map<string, string> {
  const taken = idsOf(graph);
  const fresh = new Map<string, string>();
  for (const id of new Set(ids)) {
    const free = freshId(id, taken);
    fresh.set(id, free);
    taken.add(free);
  }
  return fresh;
}

const outside = ({ model, tensor }: Inner, port: number): Tensor | null => {
  const output = model.outputs[port];
  return output ? tensor(output) : null;
};

function addings(scene: Scene, { model, nodes, layers }: Inner, shift: Position): Edit[] {
  const names = new Set(displayNames(graphOf(scene)).values());
  const made = new Set<string>();
  return [...nodes].map(([id, free]) => {
    const node = model.nodes[id] as Node;
    const layer = model.layers[node.layer] as Layer;
    const own = layers.get(layer.id) ?? layer.id;
    const position = node.position && { x: node.position.x + shift.x, y: node.position.y + shift.y };
    const first = !made.has(own);
    made.add(own);
    const name = layer.name === null ? null : freshId(layer.name, names);
    if (first && name !== null) names.add(name);
    return e.addNode(scene.graph, { ...node, id: free, layer: own, position }, first ? { ...layer, id: own, name } : null);
  });
}

/** The edges inside, those from its Inputs beginning where these are fed from; what is fed from nowhere goes. */
function connections(name: string, { model, nodes, tensor }: Inner): Edit[] {
  const counts = new Map<string, number>();
  return model.edges.toSorted((one, other) => one.index - other.index).flatMap((edge: Edge) => {
    const from = tensor({ node: edge.source, port: edge.source_port });
    const target = nodes.get(edge.target);
    if (!from || target === undefined) return [];
    const port = JSON.stringify([edge.target, edge.target_port]);
    const index = counts.get(port) ?? 0;
    counts.set(port, index + 1);
    return [e.connect(name, { ...edge, source: from.node, source_port: from.port, target, index })];
  });
}

function outputsAfter(scene: Scene, call: string, inner: Inner): Edit[] {
  const { outputs } = graphOf(scene);
  if (!outputs.some((output) => output.node === call)) return [];
  const after = outputs.flatMap((output): Output[] => {
    if (output.node !== call) return [output];
    const from = outside(inner, output.port);
    return from ? [{ ...output, ...from }] : [];
  });
  return [e.setOutputs(scene.graph, after)];
}

/** The groups inside, or the one that the call was in. */
function groupsOf(scene: Scene, call: string, { model, nodes }: Inner): Edit[] {
  const around = widened(scene, [call], [...nodes.values()], [call]);
  if (around.length) return around;
  const taken = idsOf(graphOf(scene));
  for (const id of nodes.values()) taken.add(id);
  return Object.values(model.groups).flatMap((group) => {
    const members = group.nodes.flatMap((id) => nodes.get(id) ?? []);
    if (!members.length) return [];
    const id = freshId("group", taken);
    taken.add(id);
    return [e.makeGroup(scene.graph, id, group.title, members), ...(group.collapsed ? [e.setCollapsed(scene.graph, id, true)] : [])];
  });
}

/** How far the inner layers move to be where the call was, and where all behind it goes to make room. */
function shiftOf(graph: Graph, call: string, model: Graph, direction: "LR" | "TB"): { inner: Position; moved: { [node: string]: Position } } {
  const [at] = spots(graph, [call]);
  const places = spots(model, Object.keys(model.nodes).filter((id) => layerOf(model, id)?.kind !== INPUT));
  if (!at || !places.length) return { inner: { x: 0, y: 0 }, moved: {} };
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const inner = direction === "LR"
    ? { x: Math.round(at.x - left), y: Math.round(at.y - (top + bottom) / 2) }
    : { x: Math.round(at.x - (left + right) / 2), y: Math.round(at.y - top) };
  const [along, room] = direction === "LR" ? (["x", right - left] as const) : (["y", bottom - top] as const);
  const later = [...descendants(graph, [call])].filter((id) => id !== call && (graph.nodes[id]?.position?.[along] ?? -Infinity) > at[along]);
  const moved = room > 0 ? Object.fromEntries(later.flatMap((id) => {
    const place = graph.nodes[id]?.position;
    return place ? [[id, { ...place, [along]: Math.round(place[along] + room) }]] : [];
  })) : {};
  return { inner, moved };
}

