// Requests that a page had not got through when it was left: kept in this browser until a page of the design takes them over.
//
// A page leaves only when it ends, and whoever takes over removes what it takes: so no two pages are one client.

import type { Sync } from "./core/sync";

/** What a client that goes on needs. */
export type Kept = Pick<Sync, "client" | "next" | "pending">;

const PREFIX = "layerloom-left:";
const MOST = 20;
/** The server knows for 30 days which requests it handled; older ones could be made twice. */
const TOO_OLD = 25 * 24 * 3600 * 1000;

const key = (design: string, client: string): string => `${PREFIX}${design}:${client}`;

/** Keep what was not acknowledged; called when the page ends. */
export function leave({ design, client, next, pending }: Sync): void {
  try {
    if (!pending.length) return localStorage.removeItem(key(design, client));
    localStorage.setItem(key(design, client), JSON.stringify({ client, next, pending, left: Date.now() }));
    for (const [old] of all().slice(0, -MOST)) localStorage.removeItem(old);
  } catch {
    // A full or forbidden storage only costs what waited.
  }
}

/** What a page of this design left longest ago; it is the caller's from now on. */
export function takeLeft(design: string): Kept | null {
  try {
    const [found] = all().filter(([name, kept]) => name === key(design, kept.client));
    if (!found) return null;
    localStorage.removeItem(found[0]);
    return found[1];
  } catch {
    return null;
  }
}

export function forgetLeft(design: string, client: string): void {
  try {
    localStorage.removeItem(key(design, client));
  } catch {
    // What cannot be stored was not.
  }
}

/** All that was left, the oldest first; what is too old to be sent, or not readable, is thrown away. */
function all(): [name: string, kept: Kept][] {
  const names = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? "").filter((name) => name.startsWith(PREFIX));
  const found = names.flatMap((name) => {
    const stored = parsed(localStorage.getItem(name));
    const kept = asKept(stored);
    if (kept && Number(stored?.left) > Date.now() - TOO_OLD) return [{ name, kept, left: Number(stored?.left) }];
    localStorage.removeItem(name);
    return [];
  });
  return found.sort((one, other) => one.left - other.left).map(({ name, kept }) => [name, kept]);
}

function parsed(text: string | null): (Partial<Kept> & { readonly left?: unknown }) | null {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** What was stored, if it is what this editor stores. */
export function asKept(found: Partial<Kept> | null): Kept | null {
  return found && typeof found.client === "string" && Number.isInteger(found.next) && Array.isArray(found.pending) ? (found as Kept) : null;
}
