// The palette's sections: the design's own code, what one comes back to, the design's own models, then Keras's layers and ops by category.

import { itemOf, type Item } from "../../core/search";
import { ofCatalogue } from "../../core/search/items";
import type { Catalogue } from "../../core/lookup";
import type { Kept } from "./kept";

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly open: boolean;
}

/** The order in which one builds; categories that are not named here come after those that are. */
const LAYERS = [
  "Core", "Convolution", "Pooling", "Merging", "Normalization", "Regularization", "Activation", "Reshaping", "Recurrent",
  "Attention", "Preprocessing", "Image preprocessing",
];
const OPS = ["NumPy", "Neural network", "Mathematics", "Linear algebra", "Core"];
/** The category of the design's own code, which stands above all. */
const OWN = "Custom";
/** Long, and seldom wanted: closed at first. */
const CLOSED = new Set(["layer:Preprocessing", "layer:Image preprocessing"]);

export function sections(catalogue: Catalogue, models: readonly Item[], kept: Kept): Section[] {
  const known = (kinds: readonly string[]) => kinds.flatMap((kind) => itemOf(catalogue, kind, models) ?? []);
  const open = (id: string, first: boolean) => kept.open[id] ?? first;
  const section = (id: string, title: string, items: readonly Item[], first = true): Section => ({ id, title, items, open: open(id, first) });
  const layers = categories(catalogue, "layer", LAYERS);
  const own = layers.find(([name]) => name === OWN)?.[1] ?? [];
  return [
    section("custom", OWN, own),
    section("favourites", "Favourites", known(kept.favourites)),
    section("recent", "Recently used", known(kept.recent)),
    section("models", "This design's models", models),
    ...layers.filter(([name]) => name !== OWN).map(([name, items]) => section(`layer:${name}`, name, items, !CLOSED.has(`layer:${name}`))),
    ...categories(catalogue, "op", OPS).map(([name, items]) => section(`op:${name}`, `Ops: ${name}`, items, false)),
  ].filter(({ items }) => items.length > 0);
}

function categories(catalogue: Catalogue, group: Item["group"], order: readonly string[]): [name: string, items: Item[]][] {
  const found = new Map<string, Item[]>();
  for (const { item } of ofCatalogue(catalogue).values()) {
    if (item.group !== group || !item.entry) continue;
    const { category } = item.entry;
    found.set(category, [...(found.get(category) ?? []), item]);
  }
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...found].sort(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1));
}
