// The ports of a node: what it takes, what is connected there, and how many tensors it gives.

import type { Document, Edge, Graph, GraphReport, Layer, Port as Known } from "../generated/messages";
import type { Catalogue } from "./lookup";
import { displayNames } from "./names";
import { toldOf } from "./placeholders";
import { DEFAULT_PORT, incoming, inputNodes, layerOf, modelOf, outgoing, own, placeholderOf } from "./topology";

/** A graph of a document, with what is known about it: what every question and command is about. */
export interface Scene {
  readonly document: Document;
  /** "" for the root, otherwise the name of the sub-model. */
  readonly graph: string;
  readonly catalogue: Catalogue;
  readonly report?: GraphReport;
  /** Which way tensors flow on the canvas: left to right unless said otherwise. */
  readonly direction?: "LR" | "TB";
}

export interface Port {
  readonly name: string;
  /** What to show: the name, or for a sub-model the name of its Input. */
  readonly label: string;
  readonly many: boolean;
  readonly required: boolean;
  /** The edges that end here, in order. */
  readonly edges: readonly Edge[];
}

/** The graph that a scene is about. */
export const graphOf = (scene: Pick<Scene, "document" | "graph">): Graph =>
  (scene.graph === "" ? scene.document.graph : own(scene.document.models, scene.graph)) ?? scene.document.graph;

/** The ports of a node, in the order of the call; ports that only an edge knows of come last. */
export function inputPorts(scene: Scene, node: string): Port[] {
  const graph = graphOf(scene);
  const edges = incoming(graph).get(node) ?? [];
  const layer = layerOf(graph, node);
  const ports = layer ? portsOf(scene, layer.kind) : [];
  const at = (port: string) => edges.filter((edge) => edge.target_port === port);
  const known = new Set(ports.map((port) => port.name));
  const odd = [...new Set(edges.map((edge) => edge.target_port))].filter((name) => !known.has(name));
  return [
    ...ports.map((port) => ({
      name: port.name, label: port.label, many: port.many || (isUnknown(layer) && at(port.name).length > 1),
      required: port.required && !(layer && Object.hasOwn(layer.config, port.name)),
      edges: at(port.name),
    })),
    ...odd.map((name) => oddPort(name, at(name))),
  ];
}

/** Whether nobody knows what the layer takes: then what it is given is right. */
const isUnknown = (layer: Layer | undefined): boolean => layer !== undefined && placeholderOf(layer.kind) !== null;

const oddPort = (name: string, edges: readonly Edge[]): Port =>
  ({ name, label: name, many: edges.length > 1, required: false, edges });

type Kind = Omit<Port, "edges">;

/** The ports that a kind of layer has, whoever calls it. */
export function portsOf(scene: Pick<Scene, "document" | "catalogue">, kind: string): Kind[] {
  const model = modelOf(kind);
  if (model !== null) return modelPorts(own(scene.document.models, model));
  const entry = scene.catalogue.kinds.get(kind);
  if (entry) return entry.ports.map(fromCatalogue);
  return kind === "Input" ? [] : [{ name: DEFAULT_PORT, label: DEFAULT_PORT, many: false, required: placeholderOf(kind) === null }];
}

const fromCatalogue = (port: Known): Kind =>
  ({ name: port.name, label: port.name, many: port.many, required: port.required });

function modelPorts(model: Graph | undefined): Kind[] {
  if (!model) return [];
  const inputs = inputNodes(model);
  const names = displayNames(model);
  const label = (id: string) => names.get(layerOf(model, id)?.id ?? "") ?? id;
  if (inputs.length === 1) return [{ name: DEFAULT_PORT, label: DEFAULT_PORT, many: false, required: true }];
  return inputs.map((id) => ({ name: id, label: label(id), many: false, required: true }));
}

/** How many tensors a node gives: as its kind says, as Keras found, and no fewer than are in use. */
export function outputCount(scene: Scene, node: string): number {
  const graph = graphOf(scene);
  const layer = layerOf(graph, node);
  const edges = outgoing(graph).get(node) ?? [];
  const marked = graph.outputs.filter((output) => output.node === node).map((output) => output.port);
  const used = Math.max(0, ...edges.map((edge) => edge.source_port + 1), ...marked.map((port) => port + 1));
  const model = layer && modelOf(layer.kind);
  if (typeof model === "string") return Math.max(used, own(scene.document.models, model)?.outputs.length ?? 1);
  const fixed = toldOf(layer)?.outputs.length ?? (layer && scene.catalogue.kinds.get(layer.kind)?.outputs);
  return Math.max(used, fixed ?? (scene.report && own(scene.report.nodes, node)?.outputs.length) ?? 1, 1);
}
