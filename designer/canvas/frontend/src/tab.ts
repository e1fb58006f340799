// This browser tab: its name as a client, and its unacknowledged requests, kept over a reload.

import type { begin, Sync } from "./core/sync";

const key = (design: string): string => `layerloom-canvas:${design}`;

/** The arguments of `begin`: a reloaded tab goes on as the client it was, with what it had not got through. */
export function resume(design: string): Parameters<typeof begin> {
  const kept = reloaded() ? read(design) : null;
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

function read(design: string): Pick<Sync, "client" | "next" | "pending"> | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key(design)) ?? "null");
    return kept && typeof kept.client === "string" && Number.isInteger(kept.next) && Array.isArray(kept.pending) ? kept : null;
  } catch {
    return null;
  }
}

const freshClient = (): string => Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36)).join("");
