// What the palette remembers in this browser: favourites, what was used last, which sections are open.

import { useSyncExternalStore } from "react";

export interface Kept {
  readonly favourites: readonly string[];
  /** Kinds, the newest first. */
  readonly recent: readonly string[];
  /** Sections that were opened or closed by hand. */
  readonly open: { readonly [section: string]: boolean };
}

const KEY = "layerloom-palette";
const RECENT = 8;
const NOTHING: Kept = { favourites: [], recent: [], open: {} };

let kept = read();
const watchers = new Set<() => void>();

export const keptNow = (): Kept => kept;

export const useKept = (): Kept => useSyncExternalStore(watch, keptNow);

export const toggleFavourite = (kind: string): void =>
  keep({ favourites: kept.favourites.includes(kind) ? kept.favourites.filter((one) => one !== kind) : [...kept.favourites, kind] });

/** Note that a kind was added; one call more of a layer is nothing to come back to. */
export function noteUse(kind: string): void {
  if (!kind.startsWith("call:")) keep({ recent: [kind, ...kept.recent.filter((one) => one !== kind)].slice(0, RECENT) });
}

export const setOpen = (section: string, open: boolean): void => keep({ open: { ...kept.open, [section]: open } });

function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: it is remembered until the page is left.
  }
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

function read(): Kept {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Kept>;
    return { favourites: kinds(found.favourites), recent: kinds(found.recent), open: { ...found.open } };
  } catch {
    return NOTHING;
  }
}

function kinds(found: unknown): string[] {
  return Array.isArray(found) ? found.filter((kind) => typeof kind === "string") : [];
}
