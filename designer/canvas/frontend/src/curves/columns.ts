// Points of a series as columns: appended to, folded when they become many, and finer in a part.

import type { Packed } from "./messages";

export interface Columns {
  readonly step: readonly number[];
  readonly t: readonly number[];
  readonly value: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export const EMPTY: Columns = { step: [], t: [], value: [], low: [], high: [] };

export function unpacked([step, t, value, low, high]: Packed): Columns {
  return { step, t, value, low: low ?? value, high: high ?? value };
}

/** The points with news behind them; what the news repeat is taken from the news. */
export function appended(before: Columns, news: Columns): Columns {
  const first = news.step[0];
  if (first === undefined) return before;
  return joined(part(before, -Infinity, first - 1), news);
}

/** The points, in which those after `from` up to `to` are others. */
export function spliced(all: Columns, from: number, to: number, finer: Columns): Columns {
  return joined(joined(part(all, -Infinity, from), finer), part(all, to, Infinity));
}

/** The points after a step up to another. */
export function part(columns: Columns, after: number, until: number): Columns {
  const from = firstAfter(columns.step, after);
  const to = firstAfter(columns.step, until);
  return each(columns, (values) => values.slice(from, to));
}

/** At most so many points: neighbours become one, which keeps the last value, the lowest and the highest. */
export function folded(columns: Columns, most: number): Columns {
  const count = columns.step.length;
  if (count <= most) return columns;
  const width = Math.ceil(count / most);
  const ends: number[] = [];
  for (let end = width - 1; end < count - 1; end += width) ends.push(end);
  ends.push(count - 1);
  const last = (values: readonly number[]) => ends.map((end) => values[end] as number);
  const extreme = (values: readonly number[], which: (...found: number[]) => number) =>
    ends.map((end, i) => which(...values.slice(i ? (ends[i - 1] as number) + 1 : 0, end + 1)));
  return {
    step: last(columns.step),
    t: last(columns.t),
    value: last(columns.value),
    low: extreme(columns.low, Math.min),
    high: extreme(columns.high, Math.max),
  };
}

/** How many of the ascending values are not above a limit. */
export function firstAfter(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(first: Columns, second: Columns): Columns {
  return {
    step: [...first.step, ...second.step],
    t: [...first.t, ...second.t],
    value: [...first.value, ...second.value],
    low: [...first.low, ...second.low],
    high: [...first.high, ...second.high],
  };
}

function each(columns: Columns, change: (values: readonly number[]) => readonly number[]): Columns {
  const { step, t, value, low, high } = columns;
  return { step: change(step), t: change(t), value: change(value), low: change(low), high: change(high) };
}
