// Looking around in the curves by key: nearer, farther, to the left and the right, and back to all.

import type { Span } from "./kept";

const STEP = 0.2;
const NEARER = 0.7;

/** The part to look at after a key: null for all of it, undefined for keys that mean nothing here. */
export function moved(key: string, [from, to]: Span, [first, last]: Span): Span | null | undefined {
  const width = to - from;
  switch (key) {
    case "ArrowLeft":
      return within([from - width * STEP, to - width * STEP], [first, last]);
    case "ArrowRight":
      return within([from + width * STEP, to + width * STEP], [first, last]);
    case "+":
    case "=":
      return around((from + to) / 2, width * NEARER);
    case "-":
      return width / NEARER >= last - first ? null : within(around((from + to) / 2, width / NEARER), [first, last]);
    case "0":
    case "Escape":
      return null;
    default:
      return undefined;
  }
}

function around(middle: number, width: number): Span {
  return [middle - width / 2, middle + width / 2];
}

/** A part of the same width that does not leave what there is. */
function within([from, to]: Span, [first, last]: Span): Span {
  if (from < first) return [first, Math.min(first + (to - from), last)];
  if (to > last) return [Math.max(last - (to - from), first), last];
  return [from, to];
}
