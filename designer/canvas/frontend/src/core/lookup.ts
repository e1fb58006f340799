// The catalogue, ready to be asked: entries by the kind a layer has in a document.

import type { CatalogueView, Entry } from "../generated/messages";

export interface Catalogue {
  readonly mark: string;
  readonly keras: string;
  /** Layers and ops by kind ("Dense", "ops.matmul", "Input"). */
  readonly kinds: ReadonlyMap<string, Entry>;
  /** Everything by family and name ("initializer", "HeNormal"). */
  readonly entries: readonly Entry[];
}

export function catalogueOf(view: CatalogueView): Catalogue {
  const kinds = new Map<string, Entry>();
  for (const entry of view.entries) {
    if (entry.family === "layer") kinds.set(entry.name === "InputLayer" ? "Input" : entry.name, entry);
    if (entry.family === "op") kinds.set(entry.name, entry);
  }
  return { mark: view.mark, keras: view.keras, kinds, entries: view.entries };
}

const own = new WeakMap<readonly Entry[], Catalogue>();

/** The catalogue with a design's own code beside what Keras has: the same one for the same two. */
export function withOwn(catalogue: Catalogue, entries: readonly Entry[]): Catalogue {
  if (!entries.length) return catalogue;
  const known = own.get(entries);
  if (known?.mark === catalogue.mark) return known;
  const made = catalogueOf({ ...catalogue, entries: [...catalogue.entries, ...entries] });
  own.set(entries, made);
  return made;
}

/** Whether an entry is code of the design's own. */
export const isOwn = (entry: Pick<Entry, "source">): boolean => entry.source === "custom";

export const ofFamily = (catalogue: Catalogue, family: string): readonly Entry[] =>
  catalogue.entries.filter((entry) => entry.family === family);
