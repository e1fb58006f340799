// What stops a value from being a document: the same as faults in designer/graph/topology.py, the first one only.

import type { Document, Graph } from "../generated/messages";
import { functionsOf, modelsOf } from "./references";
import { quoted } from "./refusal";
import { compare, INPUT, layerOf, modelOf, topologicalOrder } from "./topology";

/** The first thing that stops a value from being a document, in words; undefined when nothing does. */
export function firstFault(document: Document): string | undefined {
  for (const fault of all(document)) return fault;
  return undefined;
}

function* all(document: Document): Generator<string> {
  const graphs: [string, Graph][] = [["", document.graph], ...Object.entries(document.models)];
  for (const [name, graph] of graphs) {
    const where = name ? `sub-model ${quoted(name)}: ` : "";
    for (const fault of graphFaults(document, graph)) yield where + fault;
  }
  yield* recursion(document);
}

function* graphFaults(document: Document, graph: Graph): Generator<string> {
  yield* keyFaults(graph);
  for (const node of Object.values(graph.nodes)) {
    if (!Object.hasOwn(graph.layers, node.layer)) yield `node ${quoted(node.id)} calls layer ${quoted(node.layer)}, which does not exist`;
  }
  const called = new Set(Object.values(graph.nodes).map((node) => node.layer));
  for (const layer of Object.values(graph.layers)) {
    if (!called.has(layer.id)) yield `layer ${quoted(layer.id)} is called by no node`;
    const model = modelOf(layer.kind);
    if (model !== null && !Object.hasOwn(document.models, model)) {
      yield `layer ${quoted(layer.id)} is sub-model ${quoted(model)}, which does not exist`;
    }
    for (const name of modelsOf(layer)) {
      if (name !== model && !Object.hasOwn(document.models, name)) yield `layer ${quoted(layer.id)} holds sub-model ${quoted(name)}, which does not exist`;
    }
    for (const name of functionsOf(layer)) {
      if (!Object.hasOwn(document.functions, name)) yield `layer ${quoted(layer.id)} is or uses custom code ${quoted(name)}, which does not exist`;
    }
  }
  for (const [id, owner] of references(graph)) {
    if (Object.hasOwn(graph.nodes, id)) continue;
    yield `${owner} names node ${quoted(id)}, which does not exist`;
    return;
  }
  yield* wiringFaults(graph);
}

function* keyFaults(graph: Graph): Generator<string> {
  for (const [word, table] of [["layer", graph.layers], ["node", graph.nodes], ["group", graph.groups]] as const) {
    for (const [key, value] of Object.entries(table)) {
      if (value.id !== key) yield `${word} ${quoted(value.id)} is filed under ${quoted(key)}`;
    }
  }
}

function* references(graph: Graph): Generator<readonly [id: string, owner: string]> {
  for (const edge of graph.edges) {
    yield [edge.source, "an edge"];
    yield [edge.target, "an edge"];
  }
  for (const group of Object.values(graph.groups)) {
    for (const id of group.nodes) yield [id, `group ${quoted(group.title)}`];
  }
  for (const output of graph.outputs) yield [output.node, `output ${quoted(output.name)}`];
}

function* wiringFaults(graph: Graph): Generator<string> {
  const slots = new Map(graph.edges.map((edge) => [JSON.stringify([edge.target, edge.target_port, edge.index]), edge]));
  if (slots.size < graph.edges.length) {
    const found = repeated(graph.edges.map((edge) => JSON.stringify([edge.target, edge.target_port, edge.index])));
    const edges = found.flatMap((slot) => slots.get(slot) ?? []);
    edges.sort((a, b) => compare(a.target, b.target) || compare(a.target_port, b.target_port) || a.index - b.index);
    for (const edge of edges) yield `port ${quoted(edge.target_port)} ${edge.index} of node ${quoted(edge.target)} has several edges`;
  }
  if (graph.edges.some((edge) => edge.source_port < 0 || edge.index < 0)) yield "an edge has a negative port or index";
  const ordered = new Set(topologicalOrder(graph));
  const loop = Object.keys(graph.nodes).filter((id) => !ordered.has(id)).sort(compare);
  if (loop.length) yield `the nodes ${loop.slice(0, 5).map(quoted).join(", ")} feed each other in a loop`;
  for (const id of repeated(Object.values(graph.groups).flatMap((group) => group.nodes))) {
    yield `node ${quoted(id)} is in several groups`;
  }
  for (const name of repeated(graph.outputs.map((output) => output.name))) yield `two outputs are named ${quoted(name)}`;
  for (const node of Object.values(graph.nodes)) {
    if (node.bypassed && layerOf(graph, node.id)?.kind === INPUT) yield `Input node ${quoted(node.id)} is bypassed`;
  }
}

/** The items that occur more than once, in order of the alphabet. */
function repeated(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(items.filter((item) => seen.size === seen.add(item).size))].sort(compare);
}

function* recursion(document: Document): Generator<string> {
  const holds = new Map(Object.entries(document.models).map(([name, graph]) => [name, inner(document, graph)]));
  for (const name of holds.keys()) {
    const seen = new Set<string>();
    const stack = [...(holds.get(name) ?? [])];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      stack.push(...(holds.get(next) ?? []));
    }
    if (seen.has(name)) yield `sub-model ${quoted(name)} holds itself`;
  }
}

const inner = (document: Document, graph: Graph): string[] =>
  Object.values(graph.layers).flatMap(modelsOf).filter((name) => Object.hasOwn(document.models, name));
