// What the canvas knows of Python's side and what Python does not know yet: pure functions on one value.

import type { Content, Document, Refusal, Request, Sent, View } from "../generated/messages";
import { apply, EditRefused } from "./apply";
import { patched } from "./patch";

/** A request before it is numbered. */
export type Wish = Request extends infer R ? (R extends Request ? Omit<R, "number"> : never) : never;

export interface Sync {
  readonly client: string;
  readonly design: string;
  /** The number of the next request. */
  readonly next: number;
  /** Requests that are not acknowledged, in order. */
  readonly pending: readonly Request[];
  readonly session: string;
  readonly version: number;
  /** The content of recent versions of this session, newest last. */
  readonly kept: readonly (readonly [version: number, content: Content])[];
  /** The newest content from Python. */
  readonly confirmed: Content | null;
  /** What is shown: the confirmed document with the pending requests made on it. */
  readonly shown: Document | null;
}

const KEPT = 12;

/** The start of a client, or of one that goes on: a number is used once. */
export function begin(client: string, design: string, next = 1, pending: readonly Request[] = []): Sync {
  return {
    client, design, pending, next, session: "", version: 0, kept: [], confirmed: null, shown: null,
  };
}

/** The state with one more request, already made on what is shown; EditRefused when it does not fit. */
export function wish(sync: Sync, made: Wish): Sync {
  const request = { ...made, number: sync.next } as Request;
  const shown = sync.shown && after(sync.shown, request);
  return { ...sync, shown, next: sync.next + 1, pending: [...sync.pending, request] };
}

export interface Taken {
  readonly sync: Sync;
  /** Refusals not seen before. */
  readonly refusals: readonly Refusal[];
  /** Whether the view changed anything. */
  readonly changed: boolean;
}

/** The state after a view; a view that is of another design, older, or cannot be followed changes nothing. */
export function takeIn(sync: Sync, view: View): Taken {
  const nothing = { sync, refusals: [], changed: false };
  if (view.design !== sync.design) return nothing;
  const content = contentOf(sync, view);
  if (content === null) return nothing;
  const mine = view.client === sync.client;
  const acknowledged = mine ? (view.acknowledged ?? 0) : 0;
  const refusals = mine ? fresh(sync, view.refusals ?? []) : [];
  const pending = sync.pending.filter((request) => request.number > acknowledged);
  const same = content === sync.confirmed && pending.length === sync.pending.length;
  if (same && view.session === sync.session) return { ...nothing, refusals };
  const kept = keep(sync, view, content);
  const shown = same ? sync.shown : rebased(content.document, pending);
  const next = Math.max(sync.next, acknowledged + 1);
  const now = { ...sync, next, pending, kept, shown, session: view.session, version: view.version, confirmed: content };
  return { sync: now, refusals, changed: true };
}

/** The content of a view, or null when it cannot be made from what is known. */
function contentOf(sync: Sync, view: View): Content | null {
  const known = view.session === sync.session;
  if (known && view.version === sync.version) return sync.confirmed;
  if (known && view.version < sync.version) return null;
  if (view.content) return view.content;
  if (!known) return null;
  const base = sync.kept.find(([version]) => version === view.base)?.[1];
  return base && view.patch ? (patched(base, view.patch) as unknown as Content) : null;
}

function keep(sync: Sync, view: View, content: Content): Sync["kept"] {
  const before = view.session === sync.session ? sync.kept.filter(([version]) => version !== view.version) : [];
  return [...before, [view.version, content] as const].slice(-KEPT);
}

function fresh(sync: Sync, refusals: readonly Refusal[]): Refusal[] {
  const waiting = new Set(sync.pending.map((request) => request.number));
  return refusals.filter((refusal) => waiting.has(refusal.number));
}

/** The pending requests on a new document. What no longer fits is left out: Python says so when it sees it. */
function rebased(document: Document, pending: readonly Request[]): Document {
  let shown = document;
  for (const request of pending) {
    try {
      shown = after(shown, request);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return shown;
}

function after(document: Document, request: Request): Document {
  // Undo and redo are Python's: it has the documents.
  return request.type === "Do" || request.type === "Settle" ? apply(document, request.edit) : document;
}

/** What is said of code: whose is to be edited, which is shown, and what a person wrote. */
export type SaidOfCode = Pick<Sent, "edit_code" | "code" | "apply_code">;
const SILENT: SaidOfCode = { edit_code: null, code: null, apply_code: null };

export function sent(sync: Sync, asks: Sent["asks"], catalogue: string, code: SaidOfCode = SILENT): Sent {
  return {
    client: sync.client, design: sync.design, session: sync.session, seen: sync.version,
    requests: [...sync.pending], asks, catalogue, ...code,
  };
}
