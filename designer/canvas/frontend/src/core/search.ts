// Everything that can be added to a graph, and the search over it: names, abbreviations, tasks, typed parameters.

import type { Edit, Json } from "../generated/messages";
import type { Outcome } from "./commands/scene";
import type { Catalogue } from "./lookup";
import { ofCatalogue, ofDesign, type Item, type Prepared, type Setting } from "./search/items";
import { match, query, RANK, type Match } from "./search/rank";
import { isActivation, splits, typed, type Split, type Typed } from "./search/typed";

export { callsThatTake, itemOf, modelsFor, type Item, type Setting } from "./search/items";
export type { Typed };

/** An item that answers to a search, with the parameters that were typed behind its name. */
export interface Found extends Item {
  readonly typed?: Typed;
}

export interface Options {
  readonly setting?: Setting;
  /** Only these kinds; everything when left out. */
  readonly only?: ReadonlySet<string>;
  /** Kinds that come first while nothing is typed. */
  readonly first?: readonly string[];
}

/** What answers to a text, the best first; all there is when the text is empty. */
export function search(catalogue: Catalogue, text: string, { setting, only, first = [] }: Options = {}): Found[] {
  const every = [...ofCatalogue(catalogue).values(), ...(setting ? ofDesign(setting) : [])];
  const open = only ? every.filter(({ item }) => only.has(item.kind)) : every;
  if (!text.trim()) return byLikelihood(open, first);
  const ways = [...splits(catalogue, text), { name: text, values: [] }];
  const exact = [...ways.flatMap((way) => answers(open, way, false)), ...asActivation(catalogue, open, text)];
  // A word that is spelt right somewhere is not taken for a slip; else the shortest name is, with most values behind it.
  const right = exact.some(({ rank }) => rank < RANK.slip);
  const ranked = right ? exact : ways.slice(-2).flatMap((way) => answers(open, way, true));
  const best = new Map<string, Ranked>();
  for (const one of ranked.map((found) => withTyped(catalogue, found))) {
    const before = best.get(one.found.item.kind);
    if (!before || compare(one, before) < 0) best.set(one.found.item.kind, one);
  }
  return [...best.values()].sort(compare).map(({ found, typed }) => (typed ? { ...found.item, typed } : found.item));
}

/** Whether it can stand behind another layer, as far as that is known without asking what fits. */
export const takesTensors = ({ entry }: Item): boolean => entry === undefined || entry.ports.length > 0;

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
    // Values are for what is new: a second call has those of its layer, a model its own.
    if (values.length && !found.item.entry) return [];
    const matched = match(found.target, asked, slips);
    return matched ? [{ ...matched, found, values }] : [];
  });
}

/** The name of an activation means the layer that applies it. */
function asActivation(catalogue: Catalogue, open: readonly Prepared[], text: string): Ranked[] {
  const name = text.trim().toLowerCase();
  const found = isActivation(catalogue, name) ? open.find(({ item }) => item.kind === "Activation") : undefined;
  return found ? [{ rank: RANK.meant, place: 0, found, values: [name] }] : [];
}

/** With the values read; what cannot take them comes last, and says why. */
function withTyped(catalogue: Catalogue, ranked: Ranked): Ranked {
  const { found: { item: { entry } }, values } = ranked;
  if (!values.length || !entry) return ranked;
  const read = typed(catalogue, entry, values);
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
