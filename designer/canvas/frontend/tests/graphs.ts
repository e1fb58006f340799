// Small designs for tests, and a seeded source of chance.

import * as e from "../src/core/edits";
import type { Scene } from "../src/core/ports";
import { catalogueOf } from "../src/core/lookup";
import type { Document, Edge, Entry, Graph, Layer, Node, Parameter, Port } from "../src/generated/messages";

export const document = (graph: Graph, models: { [name: string]: Graph } = {}): Document => ({
  id: "design", title: "Design", graph, models, data: null, gallery: null, origin: null, weights: null, functions: {},
  training: { optimizer: { kind: "Adam", config: {} }, objectives: {}, epochs: 10, batch_size: 32, seed: 1, shuffle: true,
    callbacks: [], augmentation: [], precision: "float32", jit_compile: false, steps_per_execution: 1, start: null },
});

/** A graph of layers that are called once each: {id: kind}, and edges "source→target", "source:1→target.port#0". */
export function graph(kinds: { [id: string]: string }, wires: readonly string[] = [], more: Partial<Graph> = {}): Graph {
  const ids = Object.keys(kinds);
  const nodes = Object.fromEntries(ids.map((id, i): [string, Node] => [id, e.node(id, id, { position: { x: i * 250, y: 0 } })]));
  const layers = Object.fromEntries(ids.map((id): [string, Layer] => [id, e.layer(id, kinds[id] as string)]));
  return e.graph({ nodes, layers, edges: wires.map(edge), ...more });
}

export function edge(wire: string): Edge {
  const found = /^(\w+)(?::(\d+))?→(\w+)(?:\.(\w+))?(?:#(\d+))?$/.exec(wire);
  if (!found?.[1] || !found[3]) throw new Error(`No edge: ${wire}`);
  return e.edge(found[1], found[3], { source_port: Number(found[2] ?? 0), target_port: found[4] ?? "inputs", index: Number(found[5] ?? 0) });
}

/** The edges of a graph, written as `graph` takes them. */
export const wires = (graph: Graph): string[] =>
  graph.edges
    .map((x) => `${x.source}${x.source_port ? `:${x.source_port}` : ""}→${x.target}${x.target_port === "inputs" ? "" : `.${x.target_port}`}${x.index ? `#${x.index}` : ""}`)
    .sort();

/** An Input and then so many Dense layers, one after the other, in one line. */
export function chain(length: number): Document {
  const ids = Array.from({ length }, (_, i) => (i ? `dense_${i}` : "dense"));
  const all = ["input", ...ids];
  const kinds = Object.fromEntries(all.map((id) => [id, id === "input" ? "Input" : "Dense"]));
  return document(graph(kinds, ids.map((id, i) => `${all[i]}→${id}`)));
}

const port = (name: string, more: Partial<Port> = {}): Port => ({ name, many: false, required: true, variadic: false, ...more });

export const parameter = (name: string, type: Parameter["type"], more: Partial<Parameter> = {}): Parameter =>
  ({ name, type, required: false, default: null, choices: [], help: "", optional: false, ...more });

export const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  name, family: name.startsWith("ops.") ? "op" : "layer", category: "", summary: "", doc: "", parameters: [], ports: [port("inputs")],
  outputs: 1, source: "keras", arguments: [], aliases: [], starting: {}, ...more,
});

const activation = parameter("activation", "activation", { optional: true });
const kernel = parameter("kernel_size", "integers", { required: true });

export const CATALOGUE = catalogueOf({
  mark: "test", keras: "3",
  entries: [
    entry("Input", { ports: [], parameters: [parameter("shape", "shape", { required: true })], starting: { shape: [28, 28, 1] } }),
    entry("Dense", { parameters: [parameter("units", "integer", { required: true }), activation], starting: { units: 64 } }),
    entry("Conv2D", {
      parameters: [parameter("filters", "integer", { required: true }), kernel, parameter("strides", "integers", { default: [1, 1] }), parameter("padding", "choice", { default: "valid" }), activation],
      starting: { filters: 32, kernel_size: 3 },
    }),
    entry("Dropout", { parameters: [parameter("rate", "number", { required: true })], starting: { rate: 0.5 } }),
    entry("MaxPooling2D", { parameters: [parameter("pool_size", "integers", { default: [2, 2] }), parameter("strides", "integers", { optional: true })] }),
    entry("Flatten"),
    entry("BatchNormalization", { parameters: [parameter("axis", "integer", { default: -1 }), parameter("momentum", "number", { default: 0.99 })] }),
    entry("Add", { ports: [port("inputs", { many: true })] }),
    entry("Subtract", { ports: [port("inputs", { many: true })] }),
    entry("LSTM", { ports: [port("inputs"), port("initial_state", { many: true, required: false })], outputs: null, parameters: [parameter("units", "integer", { required: true }), parameter("activation", "activation", { default: "tanh" }), parameter("return_sequences", "boolean", { default: false })], starting: { units: 64 } }),
    entry("MultiHeadAttention", { ports: [port("query"), port("value"), port("key", { required: false })], outputs: null, starting: { num_heads: 4, key_dim: 64 } }),
    entry("ops.mean", { ports: [port("x")], parameters: [parameter("axis", "axes"), parameter("keepdims", "boolean", { default: false })] }),
    entry("ops.subtract", { ports: [port("x1"), port("x2")], parameters: [parameter("x1", "number"), parameter("x2", "number")] }),
    entry("ops.split", { ports: [port("x")], outputs: null, parameters: [parameter("indices_or_sections", "integers", { required: true })], starting: { indices_or_sections: 2 } }),
  ],
});

export const scene = (document: Document, graph = "", report?: Scene["report"]): Scene => ({ document, graph, catalogue: CATALOGUE, report });

/** Numbers from 0 up to 1, the same for each seed. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}
