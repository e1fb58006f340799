// Make a sub-model of the selection, and rename sub-models.

import type { Edge, Edit, Graph, Output } from "../../generated/messages";
import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { snakeCase } from "../names";
import { ancestors, callers, DEFAULT_PORT, descendants, INPUT, layerOf, MODEL_PREFIX, own, topologicalOrder } from "../topology";
import { inputsFor, type InnerInput } from "./innerInputs";
import { commonGroup, widened } from "./membership";
import { mean, rounded, spots } from "./places";
import { rejoining, type Tensor } from "./rejoin";
import { called, counted, done, graphOf, present, refused, type Outcome, type Scene } from "./scene";

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const NAME_RULE = "A sub-model's name is made of letters, digits and underscores and begins with no digit, such as encoder_2.";

/** One node that calls a new sub-model, in the place of the selection. */
export function toModel(scene: Scene, nodes: readonly string[], name?: string): Outcome {
  const graph = graphOf(scene);
  const chosen = inFlow(graph, present(scene, nodes));
  const why = reasonAgainst(scene, chosen) || reasonAgainstName(scene, name);
  if (why) return refused(why);
  const inputs = inputsFor(scene, chosen);
  if (typeof inputs === "string") return refused(inputs);
  const model = name?.trim() || freshId("block", new Set(Object.keys(scene.document.models)));
  const given = tensorsOut(graph, chosen);
  const inner = innerGraph(scene, chosen, inputs, given);
  const call = freshId(snakeCase(`${MODEL_PREFIX}${model}`), idsOf(graph));
  const edits = [e.setModel(model, inner), e.remove(scene.graph, chosen), ...calling(scene, chosen, { call, model, inputs, given })];
  return done(scene, `Turn ${counted(chosen.length, "layer")} into ${model}`, edits, `Turned ${counted(chosen.length, "layer")} into the sub-model ${model}`, [call]);
}

export function renameModel(scene: Scene, name: string, to: string): Outcome {
  const wanted = to.trim();
  if (!own(scene.document.models, name)) return refused(`There is no sub-model ${name}.`);
  const why = wanted === name ? "" : wanted === "" ? NAME_RULE : reasonAgainstName(scene, wanted);
  return why ? refused(why) : done(scene, `Rename ${name} to ${wanted}`, [e.renameModel(name, wanted)], `Renamed the sub-model ${name} to ${wanted}`);
}

function reasonAgainstName(scene: Scene, name: string | undefined): string {
  const wanted = name?.trim();
  if (!wanted) return "";
  if (!NAME.test(wanted)) return NAME_RULE;
  return own(scene.document.models, wanted) ? `There is a sub-model ${wanted} already; choose another name.` : "";
}

function reasonAgainst(scene: Scene, chosen: readonly string[]): string {
  const graph = graphOf(scene);
  const inside = new Set(chosen);
  if (!chosen.length) return "Select the layers that the sub-model is made of.";
  if (chosen.some((id) => layerOf(graph, id)?.kind === INPUT)) return "Leave the Inputs out of the selection: a sub-model gets inputs of its own.";
  for (const id of chosen) {
    const outside = callers(graph, graph.nodes[id]?.layer ?? "").some((other) => !inside.has(other));
    if (outside) return `${called(scene, id)} is also called outside the selection. Select all its calls, or make it independent first.`;
  }
  const later = descendants(graph, chosen);
  const between = [...ancestors(graph, chosen)].find((id) => later.has(id) && !inside.has(id));
  return between === undefined ? "" : `A path leaves the selection and comes back through ${called(scene, between)}. Select that layer too.`;
}

const inFlow = (graph: Graph, nodes: readonly string[]): string[] => {
  const wanted = new Set(nodes);
  return topologicalOrder(graph).filter((id) => wanted.has(id));
};

/** The tensors of the selection that are used outside or are outputs; those that end in it when there are none. */
function tensorsOut(graph: Graph, chosen: readonly string[]): Tensor[] {
  const inside = new Set(chosen);
  const used = [
    ...graph.edges.filter((edge) => inside.has(edge.source) && !inside.has(edge.target)).map((edge) => ({ node: edge.source, port: edge.source_port })),
    ...graph.outputs.filter((output) => inside.has(output.node)).map(({ node, port }) => ({ node, port })),
  ];
  const ends = chosen.filter((id) => !graph.edges.some((edge) => edge.source === id)).map((node) => ({ node, port: 0 }));
  const rank = new Map(chosen.map((id, i) => [id, i]));
  const order = (one: Tensor, other: Tensor) => (rank.get(one.node) ?? 0) - (rank.get(other.node) ?? 0) || one.port - other.port;
  const distinct = new Map((used.length ? used : ends).map((tensor) => [JSON.stringify([tensor.node, tensor.port]), tensor]));
  return [...distinct.values()].sort(order);
}

function innerGraph(scene: Scene, chosen: readonly string[], inputs: readonly InnerInput[], given: readonly Tensor[]): Graph {
  const graph = graphOf(scene);
  const inside = new Set(chosen);
  const members = Object.values(graph.nodes).filter((node) => inside.has(node.id));
  const layers = new Set(members.map((node) => node.layer));
  const source = new Map(inputs.flatMap((input) => input.edges.map((edge) => [edge, input.node.id] as const)));
  const edges = graph.edges.filter((edge) => inside.has(edge.target));
  return e.graph({
    layers: Object.fromEntries([...inputs.map(({ layer }) => layer), ...Object.values(graph.layers).filter((layer) => layers.has(layer.id))].map((layer) => [layer.id, layer])),
    nodes: Object.fromEntries([...inputs.map(({ node }) => node), ...members].map((node) => [node.id, node])),
    edges: edges.map((edge) => (source.has(edge) ? { ...edge, source: source.get(edge) as string, source_port: 0 } : edge)),
    groups: Object.fromEntries(Object.entries(graph.groups).filter(([, group]) => group.nodes.every((id) => inside.has(id)))),
    outputs: outputsOf(scene, given),
  });
}

function outputsOf(scene: Scene, given: readonly Tensor[]): Output[] {
  const { outputs } = graphOf(scene);
  const taken = new Set<string>();
  return given.map(({ node, port }) => {
    const marked = outputs.find((output) => output.node === node && output.port === port)?.name;
    const name = freshId(marked ?? called(scene, node), taken);
    taken.add(name);
    return { name, node, port };
  });
}

interface Call {
  readonly call: string;
  readonly model: string;
  readonly inputs: readonly InnerInput[];
  readonly given: readonly Tensor[];
}

/** Edits that put the call in the place of the selection: its edges, outputs and group. */
function calling(scene: Scene, chosen: readonly string[], { call, model, inputs, given }: Call): Edit[] {
  const graph = graphOf(scene);
  const gone = new Set(chosen);
  const places = spots(graph, chosen);
  const position = places.length ? rounded({ x: mean([Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))]), y: mean([Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))]) }) : null;
  const port = (input: InnerInput) => (inputs.length === 1 ? DEFAULT_PORT : input.node.id);
  const number = (tensor: Tensor) => given.findIndex((one) => one.node === tensor.node && one.port === tensor.port);
  const standIn = (edge: Edge): Tensor => ({ node: call, port: number({ node: edge.source, port: edge.source_port }) });
  const outputs = graph.outputs.map((output) => (gone.has(output.node) ? { ...output, node: call, port: number(output) } : output));
  return [
    e.addNode(scene.graph, e.node(call, call, { position }), e.layer(call, MODEL_PREFIX + model)),
    ...inputs.map((input) => e.connect(scene.graph, e.edge(input.from.node, call, { source_port: input.from.port, target_port: port(input) }))),
    ...rejoining(scene.graph, graph, gone, standIn),
    ...(outputs.some((output, i) => output !== graph.outputs[i]) ? [e.setOutputs(scene.graph, outputs)] : []),
    // A group of just these layers goes into the sub-model with them.
    ...(commonGroup(scene, chosen)?.nodes.every((id) => gone.has(id)) ? [] : widened(scene, chosen, [call], chosen)),
  ];
}

