// What can be added to a graph: Keras's layers and ops, the design's own models, and its layers once more.

import type { Entry } from "../../generated/messages";
import type { Catalogue } from "../lookup";
import { displayNames } from "../names";
import { graphOf, type Scene } from "../ports";
import { modelsOf } from "../references";
import { callers, customOf, incoming, INPUT, own, placeholderOf } from "../topology";
import { target, type Target } from "./rank";

/** Something that can be added; `kind` is what `add` takes: "Dense", "ops.add", "model:encoder", "call:conv2d_1". */
export interface Item {
  readonly kind: string;
  readonly title: string;
  /** What it is for, in a line. */
  readonly summary: string;
  readonly group: "layer" | "model" | "call" | "op";
  /** The kind whose family it is drawn as. */
  readonly drawn: string;
  readonly entry?: Entry;
}

/** The graph that is added to. */
export type Setting = Pick<Scene, "document" | "graph" | "report">;

/** An item, ready to be searched. */
export interface Prepared {
  readonly item: Item;
  readonly target: Target;
}

const TIERS = { layer: 0, model: 1, call: 2, op: 3 } as const;
const catalogues = new WeakMap<Catalogue, ReadonlyMap<string, Prepared>>();

/** All layers and ops by kind, prepared once for each catalogue. */
export function ofCatalogue(catalogue: Catalogue): ReadonlyMap<string, Prepared> {
  const known = catalogues.get(catalogue) ?? new Map([...catalogue.kinds].map(([kind, entry]) => [kind, fromEntry(kind, entry)]));
  catalogues.set(catalogue, known);
  return known;
}

function fromEntry(kind: string, entry: Entry): Prepared {
  const group = entry.family === "op" ? "op" : "layer";
  const title = customOf(kind) ?? kind;
  const item = { kind, title, summary: entry.summary, group, drawn: kind, entry } as const;
  return { item, target: target(kind, title, entry.summary, TIERS[group], { aliases: entry.aliases }) };
}

/** The item of a kind of the catalogue, or of a model of the design. */
export const itemOf = (catalogue: Catalogue, kind: string, models: readonly Item[]): Item | undefined =>
  ofCatalogue(catalogue).get(kind)?.item ?? models.find((item) => item.kind === kind);

/** The design's models that the open graph may call. */
export const modelsFor = (setting: Setting): Item[] => ofModels(setting).map(({ item }) => item);

/** Models, and layers to call once more. */
export const ofDesign = (setting: Setting): Prepared[] => [...ofModels(setting), ...secondCalls(setting)];

function ofModels({ document, graph }: Setting): Prepared[] {
  return Object.entries(document.models).flatMap(([name, { nodes }]) => {
    if (reaches(document, name, graph)) return [];
    const count = Object.keys(nodes).length;
    const kind = `model:${name}`;
    const summary = `Model of this design, ${count} layer${count === 1 ? "" : "s"}`;
    return [{ item: { kind, title: name, summary, group: "model", drawn: kind }, target: target(kind, name, summary, TIERS.model) }];
  });
}

/** Layers that can be called once more: those that have weights to share, as far as that is known. */
function secondCalls(setting: Setting): Prepared[] {
  const graph = graphOf(setting);
  const names = displayNames(graph);
  return Object.values(graph.layers).flatMap(({ id, kind }) => {
    const caller = callers(graph, id)[0];
    const known = caller === undefined ? undefined : setting.report?.nodes[caller];
    if (kind === INPUT || kind.startsWith("ops.") || placeholderOf(kind) !== null || (known?.state === "ok" && known.parameters === 0)) return [];
    const title = names.get(id) ?? id;
    const summary = `another call of ${title} (shared weights)`;
    const said = { known: kind.replace(/^(model|custom):/, "") };
    return [{
      item: { kind: `call:${id}`, title, summary, group: "call", drawn: kind },
      target: target(`call:${id}`, title, `${summary} share reuse same again`, TIERS.call, said),
    }];
  });
}

/** Calls of layers that take a node's output for sure: another call of the layer takes a tensor of the same shape. */
export function callsThatTake(setting: Setting, node: string, port: number): string[] {
  const shape = (id: string, at: number) => JSON.stringify(setting.report?.nodes[id]?.outputs[at] ?? null);
  const given = shape(node, port);
  const graph = graphOf(setting);
  if (given === "null") return [];
  return Object.keys(graph.layers).flatMap((layer) => {
    const taken = callers(graph, layer).flatMap((caller) => incoming(graph).get(caller)?.slice(0, 1) ?? []);
    return taken.some((edge) => shape(edge.source, edge.source_port) === given) ? [`call:${layer}`] : [];
  });
}

/** Whether a model is the graph or calls it, directly or not: the graph then cannot call the model. */
function reaches(document: Setting["document"], name: string, graph: string, above: readonly string[] = []): boolean {
  if (name === graph) return true;
  const layers = above.includes(name) ? [] : Object.values(own(document.models, name)?.layers ?? {});
  return layers.some((layer) => modelsOf(layer).some((inner) => reaches(document, inner, graph, [...above, name])));
}
