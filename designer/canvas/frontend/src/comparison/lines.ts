// Lines of several runs as they are drawn: each by its own places, since no two runs share theirs.

import { type Axis, places } from "../curves/axis";
import { firstAfter, unpacked } from "../curves/columns";
import type { Span } from "../curves/kept";
import { smoothed } from "../curves/smooth";
import type { Line } from "./messages";

export interface Looks {
  readonly axis: Axis;
  readonly smoothing: number;
  readonly log: boolean;
}

export interface Drawn {
  readonly line: Line;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** As measured, where that is not what is drawn. */
  readonly raw: readonly number[] | null;
  readonly low: readonly number[] | null;
  readonly high: readonly number[] | null;
}

/** As many points as one smooths over by one at the lowest weight. */
const ACROSS = 600;

export function drawn(lines: readonly Line[], { axis, smoothing }: Looks): Drawn[] {
  const all = lines.map((line) => ({ line, columns: unpacked(line.points), batches: batchesOf(line) }));
  const unit = Math.max(1, Math.max(...all.map(({ batches }) => batches.at(-1) ?? 0)) / ACROSS);
  return all.map(({ line, columns, batches }) => {
    const found = places(axis, line.stepsPerEpoch, { ...columns, step: batches });
    const ys = smoothed(batches, columns.value, line.band === "interval" ? 0 : smoothing, unit);
    const isBand = line.points[3] !== null || line.points[4] !== null;
    return {
      line,
      xs: batches.map((batch, i) => found.of(batch, columns.t[i] as number)),
      ys,
      raw: ys === columns.value ? null : columns.value,
      low: isBand ? columns.low : null,
      high: isBand ? columns.high : null,
    };
  });
}

function batchesOf({ by, points, stepsPerEpoch }: Line): readonly number[] {
  return by === "batch" ? points[0] : points[0].map((epoch) => epoch * Math.max(stepsPerEpoch, 1));
}

/** All places of some lines. */
export function wholeOf(lines: readonly Drawn[]): Span {
  return [0, Math.max(...lines.map(({ xs }) => xs.at(-1) ?? 0), 1e-9)];
}

/** The lowest and highest value of some lines in a part, with some room. */
export function rangeOf(lines: readonly Drawn[], [from, to]: Span, log: boolean): Span {
  let low = Infinity;
  let high = -Infinity;
  for (const { line, xs, ys, low: lows, high: highs } of lines) {
    const banded = line.band === "interval";
    for (let i = firstAfter(xs, from - 1e-9); i < xs.length && (xs[i] as number) <= to; i += 1) {
      const [least, most] = [banded && lows ? lows[i] : ys[i], banded && highs ? highs[i] : ys[i]] as [number, number];
      if (!log || least > 0) low = Math.min(low, least);
      if (!log || most > 0) high = Math.max(high, most);
    }
  }
  if (low > high) return log ? [0.1, 1] : [0, 1];
  if (log) return [low / 1.15, high * 1.15];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low - room, high + room];
}

/** A line's value at a place: that of the nearest point, none far before its beginning or behind its end. */
export function valueAt({ xs, ys }: Drawn, place: number, slack: number): number | null {
  const after = firstAfter(xs, place);
  const before = after - 1;
  const nearest = before >= 0 && (after >= xs.length || place - (xs[before] as number) <= (xs[after] as number) - place) ? before : after;
  const x = xs[nearest];
  if (x === undefined || (before < 0 && x - place > slack) || (after >= xs.length && place - x > slack)) return null;
  return ys[nearest] as number;
}
