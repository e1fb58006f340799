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

export const ofFamily = (catalogue: Catalogue, family: string): readonly Entry[] =>
  catalogue.entries.filter((entry) => entry.family === family);
