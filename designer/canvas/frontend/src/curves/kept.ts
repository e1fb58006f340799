// What the browser keeps of the curves: the points of a run, the part that is looked at, and how one likes to look.

import type { Axis } from "./axis";
import { appended, type Columns, EMPTY, folded, spliced, unpacked } from "./columns";
import type { Detail, View } from "./messages";

/** As many points of a series as are kept: more than a screen has columns. */
const MOST = 6000;
const FOLDED = 2000;
const RUNS = 8;
const CHOICES = "layerloom-curves";

export interface Choices {
  axis: Axis;
  smoothing: number;
  log: boolean;
  machine: boolean;
  hidden: string[];
}

export type Span = readonly [from: number, to: number];

export interface Kept {
  got: number;
  all: Map<string, Columns>;
  detail: Detail | null;
  /** The part that is looked at, in batches. */
  part: Span | null;
}

const DEFAULTS: Choices = { axis: "epochs", smoothing: 0.6, log: false, machine: true, hidden: [] };
const runs = new Map<string, Kept>();

/** What is kept of a run; what was seen of others long ago is let go. */
export function keptOf(view: View): Kept {
  const name = `${view.session} ${view.run}`;
  const found = runs.get(name) ?? { got: 0, all: new Map(), detail: null, part: storedPart(view.run) };
  runs.delete(name);
  runs.set(name, found);
  for (const oldest of runs.keys()) {
    if (runs.size <= RUNS) break;
    runs.delete(oldest);
  }
  return found;
}

/** Takes what a message brings; false when something before it was missed. */
export function take(kept: Kept, view: View): boolean {
  if (view.detail && view.detail.number !== kept.detail?.number) kept.detail = view.detail;
  if (view.number === kept.got) return true;
  if (view.since > kept.got) return false;
  if (view.since === 0) {
    kept.all.clear();
    kept.detail = view.detail;
  }
  for (const [key, packed] of Object.entries(view.points)) {
    const longer = appended(kept.all.get(key) ?? EMPTY, unpacked(packed));
    kept.all.set(key, longer.step.length > MOST ? folded(longer, FOLDED) : longer);
  }
  kept.got = view.number;
  return true;
}

/** The points of a series, finer where one looks. */
export function pointsOf(kept: Kept, key: string): Columns {
  const all = kept.all.get(key) ?? EMPTY;
  const finer = kept.part && kept.detail?.points[key];
  if (!finer || !kept.detail) return all;
  return spliced(all, kept.detail.from, Math.min(kept.detail.to, finer[0].at(-1) ?? kept.detail.to), unpacked(finer));
}

export function choices(): Choices {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(CHOICES) ?? "{}") as Partial<Choices>) };
  } catch {
    return { ...DEFAULTS };
  }
}

export function keepChoices(chosen: Choices): void {
  store(() => localStorage.setItem(CHOICES, JSON.stringify(chosen)));
}

export function keepPart(run: string, part: Span | null): void {
  store(() => {
    if (part) sessionStorage.setItem(`${CHOICES}-${run}`, JSON.stringify(part));
    else sessionStorage.removeItem(`${CHOICES}-${run}`);
  });
}

function storedPart(run: string): Span | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(`${CHOICES}-${run}`) ?? "null");
    return Array.isArray(found) && found.length === 2 && found.every(Number.isFinite) ? (found as unknown as Span) : null;
  } catch {
    return null;
  }
}

/** A browser may refuse to keep anything; then the choices last as long as the page. */
function store(write: () => void): void {
  try {
    write();
  } catch {
    // Nothing is lost but a convenience.
  }
}
