// Everything that can be added to a graph, and the search over it: names, abbreviations, tasks, typed parameters.

import type { Document, Edit, Entry, Graph, GraphReport, Json } from "../generated/messages";
import type { Outcome } from "./commands/scene";
import type { Catalogue } from "./lookup";
import { displayNames } from "./names";
import { match, query, RANK, target, type Match, type Target } from "./search/rank";
import { splits, typed, type Split, type Typed } from "./search/typed";
import { callers, INPUT, modelOf } from "./topology";

export type { Typed };

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

/** An item that answers to a search, with the parameters that were typed behind its name. */
export interface Found extends Item {
  readonly typed?: Typed;
}

/** The graph that is added to: its design's models and its layers can be called too. */
export interface Setting {
  readonly document: Document;
  readonly graph: string;
  readonly report?: GraphReport;
}

export interface Options {
  readonly setting?: Setting;
  /** Only these kinds, with a model's and a call's own; everything when left out. */
  readonly only?: ReadonlySet<string>;
  /** Kinds that come first while nothing is typed. */
  readonly first?: readonly string[];
}

interface Prepared {
  readonly item: Item;
  readonly target: Target;
}

const TIERS = { layer: 0, model: 1, call: 2, op: 3 } as const;

/** What answers to a text, the best first; all there is when the text is empty. */
export function search(catalogue: Catalogue, text: string, { setting, only, first = [] }: Options = {}): Found[] {
  const every = [...ofCatalogue(catalogue), ...(setting ? ofDesign(setting) : [])];
  const open = only ? every.filter(({ item }) => only.has(item.kind) || only.has(item.drawn)) : every;
  if (!text.trim()) return byLikelihood(open, first);
  const ways = [{ name: text, values: [] }, ...splits(catalogue, text)];
  const exact = ways.flatMap((way) => answers(open, way, false));
  // A word that is spelt right somewhere is not taken for a slip; else the shortest name is, with most values behind it.
  const right = exact.some(({ rank }) => rank < RANK.slip);
  const ranked = right ? exact : [ways[0], ...ways.slice(1).slice(-1)].flatMap((way) => (way ? answers(open, way, true) : []));
  const best = new Map<string, Ranked>();
  for (const one of ranked.map((found) => withTyped(catalogue, found))) {
    const before = best.get(one.found.item.kind);
    if (!before || compare(one, before) < 0) best.set(one.found.item.kind, one);
  }
  return [...best.values()].sort(compare).map(({ found, typed }) => (typed ? { ...found.item, typed } : found.item));
}

/** The entry of a kind, and the design's own models, as items: what favourites and recent ones are made of. */
export const itemOf = (catalogue: Catalogue, kind: string, setting?: Setting): Item | undefined =>
  [...ofCatalogue(catalogue), ...(setting ? ofDesign(setting) : [])].find(({ item }) => item.kind === kind)?.item;

/** The design's own models that the open graph may call. */
export const modelsOf = (setting: Setting): Item[] => ofDesign(setting).flatMap(({ item }) => (item.group === "model" ? [item] : []));

/** The same outcome with more values in the layer it adds. */
export function withConfig(outcome: Outcome, config: { readonly [parameter: string]: Json } | undefined): Outcome {
  return "refused" in outcome || !config ? outcome : { ...outcome, edit: configured(outcome.edit, config) };
}

function configured(edit: Edit, config: { readonly [parameter: string]: Json }): Edit {
  if (edit.type === "Batch") return { ...edit, edits: edit.edits.map((one) => configured(one, config)) };
  if (edit.type !== "AddNode" || !edit.layer) return edit;
  return { ...edit, layer: { ...edit.layer, config: { ...edit.layer.config, ...config } } };
}

interface Ranked extends Match {
  readonly found: Prepared;
  readonly values: readonly string[];
  readonly typed?: Typed;
}

function answers(open: readonly Prepared[], { name, values }: Split, slips: boolean): Ranked[] {
  const asked = query(name);
  return open.flatMap((found) => {
    const matched = match(found.target, asked, slips);
    return matched ? [{ ...matched, found, values }] : [];
  });
}

/** With the values read; what cannot take them comes last, and says why. */
function withTyped(catalogue: Catalogue, ranked: Ranked): Ranked {
  const { found: { item: { entry } }, values } = ranked;
  if (!values.length) return ranked;
  const read = entry ? typed(catalogue, entry, values) : { config: {}, text: "", problem: `“${values.join(" ")}” cannot be set here` };
  return { ...ranked, rank: ranked.rank + (read.problem ? 100 : 0), typed: read };
}

const compare = (one: Ranked, other: Ranked): number =>
  one.rank - other.rank || one.found.target.tier - other.found.target.tier || one.place - other.place || common(one.found, other.found);

const common = ({ target: one, item }: Prepared, { target: other, item: last }: Prepared): number =>
  one.popular - other.popular || item.title.length - last.title.length || (item.title < last.title ? -1 : 1);

function byLikelihood(open: readonly Prepared[], first: readonly string[]): Found[] {
  const places = new Map(first.map((kind, place) => [kind, place - first.length]));
  const place = ({ item, target: { tier, popular } }: Prepared) => places.get(item.kind) ?? (popular < 1000 ? 0 : 1 + tier);
  return [...open].sort((one, other) => place(one) - place(other) || common(one, other)).map(({ item }) => item);
}

const catalogues = new WeakMap<Catalogue, readonly Prepared[]>();

function ofCatalogue(catalogue: Catalogue): readonly Prepared[] {
  const known = catalogues.get(catalogue) ?? [...catalogue.kinds].map(([kind, entry]) => fromEntry(kind, entry));
  catalogues.set(catalogue, known);
  return known;
}

function fromEntry(kind: string, entry: Entry): Prepared {
  const group = entry.family === "op" ? "op" : "layer";
  const item = { kind, title: kind, summary: entry.summary, group, drawn: kind, entry } as const;
  return { item, target: target(kind, kind, entry.summary, TIERS[group], { aliases: entry.aliases }) };
}

function ofDesign({ document, graph, report }: Setting): Prepared[] {
  const here = (graph === "" ? document.graph : document.models[graph]) ?? document.graph;
  const models = Object.keys(document.models).filter((name) => !reaches(document, name, graph));
  return [...models.map((name) => modelItem(document, name)), ...secondCalls(here, report)];
}

function modelItem(document: Document, name: string): Prepared {
  const count = Object.keys(document.models[name]?.nodes ?? {}).length;
  const item = { kind: `model:${name}`, title: name, summary: `Model of this design, ${count} layer${count === 1 ? "" : "s"}`, group: "model", drawn: `model:${name}` } as const;
  return { item, target: target(item.kind, name, "model of this design", TIERS.model) };
}

/** Layers that can be called once more: those that have weights to share, as far as that is known. */
function secondCalls(graph: Graph, report: GraphReport | undefined): Prepared[] {
  const names = displayNames(graph);
  return Object.values(graph.layers).flatMap(({ id, kind }) => {
    const [caller] = callers(graph, id);
    const known = caller === undefined ? undefined : report?.nodes[caller];
    if (kind === INPUT || kind.startsWith("ops.") || (known?.state === "ok" && known.parameters === 0)) return [];
    const title = names.get(id) ?? id;
    const item = { kind: `call:${id}`, title, summary: `another call of ${title} (shared weights)`, group: "call", drawn: kind } as const;
    return [{ item, target: target(item.kind, title, `another call share shared weights reuse same ${kind}`, TIERS.call, { known: kind.replace(/^model:/, "") }) }];
  });
}

/** Whether a model is the graph or calls it, directly or not: the graph then cannot call the model. */
function reaches(document: Document, name: string, graph: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (name === graph) return true;
  const called = Object.values(document.models[name]?.layers ?? {}).flatMap((layer) => modelOf(layer.kind) ?? []);
  return called.some((inner) => !seen.has(inner) && reaches(document, inner, graph, new Set([...seen, name])));
}
