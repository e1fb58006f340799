// Sub-models that come along with what is pasted: those that are here already are used, others get a free name.

import type { Document, Edit, Graph, Layer } from "../../generated/messages";
import * as e from "../edits";
import { freshId } from "../ids";
import { modelsOf, withModels } from "../references";
import { own } from "../topology";

interface Imported {
  /** The edits that add what is missing, inner sub-models first. */
  readonly models: Edit[];
  /** The name here of every sub-model that comes along. */
  readonly names: ReadonlyMap<string, string>;
}

export function importing(document: Document, models: { readonly [name: string]: Graph }): Imported {
  const names = new Map<string, string>();
  const edits: Edit[] = [];
  const taken = new Set(Object.keys(document.models));
  for (const name of innerFirst(models)) {
    const model = calling(models[name] as Graph, names);
    const here = own(document.models, name);
    const known = here !== undefined && text(here) === text(model);
    const used = known ? name : freshId(name, taken);
    names.set(name, used);
    taken.add(used);
    if (!known) edits.push(e.setModel(used, model));
  }
  return { models: edits, names };
}

/** The names, each after those that it calls. */
function innerFirst(models: { readonly [name: string]: Graph }): string[] {
  const order = new Set<string>();
  const visiting = new Set<string>();
  const visit = (name: string): void => {
    if (visiting.has(name) || !Object.hasOwn(models, name)) return;
    visiting.add(name);
    Object.values(models[name]?.layers ?? {}).flatMap(modelsOf).forEach(visit);
    order.add(name);
  };
  Object.keys(models).forEach(visit);
  return [...order];
}

/** The graph with its layers calling sub-models by their names here. */
function calling(graph: Graph, names: ReadonlyMap<string, string>): Graph {
  const layers = Object.entries(graph.layers).map(([id, layer]): [string, Layer] => [id, withModels(layer, (name) => names.get(name) ?? name)]);
  return { ...graph, layers: Object.fromEntries(layers) };
}

/** What a graph says, whatever the order of its tables and wherever its nodes are drawn. */
const text = (graph: Graph): string =>
  JSON.stringify(graph, (key, value: unknown) => {
    if (key === "position") return null;
    const table = typeof value === "object" && value !== null && !Array.isArray(value);
    return table ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))) : value;
  });
