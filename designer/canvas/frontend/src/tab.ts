// This browser tab: its name as a client, and its unacknowledged requests, kept while the page is loaded anew.

import type { begin, Sync } from "./core/sync";
import { asKept, forgetLeft, takeLeft, type Kept } from "./left";

const key = (design: string): string => `layerloom-canvas:${design}`;

/**
 * The arguments of `begin`. A reloaded tab goes on as the client it was, with what it had not got through; a page
 * whose address was typed again goes on as one that was left with something unsent.
 */
export function resume(design: string): Parameters<typeof begin> {
  const own = reloaded() ? read(design) : null;
  if (own) forgetLeft(design, own.client);
  const kept = own?.pending.length ? own : (takeLeft(design) ?? own);
  return kept ? [kept.client, design, kept.next, kept.pending] : [freshClient(), design];
}

export function keepPending(design: string, sync: Sync): void {
  try {
    sessionStorage.setItem(key(design), JSON.stringify({ client: sync.client, next: sync.next, pending: sync.pending }));
  } catch {
    // A full or forbidden storage only costs what a reload within this second would lose.
  }
}

/** A duplicated tab starts with a copy of the storage of the first: only a reload may take it up. */
function reloaded(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload";
}

function read(design: string): Kept | null {
  try {
    return asKept(JSON.parse(sessionStorage.getItem(key(design)) ?? "null"));
  } catch {
    return null;
  }
}

const freshClient = (): string => Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36)).join("");
