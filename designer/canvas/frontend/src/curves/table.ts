// The lines of one chart as a table: one column of places that all share, and each line's columns beside it.

import uPlot from "uplot";
import type { Places } from "./axis";
import type { Columns } from "./columns";
import type { Line } from "./messages";
import { smoothed } from "./smooth";

/** The columns that a line takes: lowest, highest, as measured, smoothed. */
export const COLUMNS = 4;

/** As many points as one smooths over by one at the lowest weight. */
const ACROSS = 600;

export interface Drawn {
  readonly line: Line;
  readonly columns: Columns;
  /** The batches after which the points were measured. */
  readonly batches: readonly number[];
}

export function drawn(line: Line, columns: Columns, stepsPerEpoch: number): Drawn {
  const steps = Math.max(stepsPerEpoch, 1);
  const batches = line.role === "batch" ? columns.step : columns.step.map((epoch) => epoch * steps);
  return { line, columns, batches };
}

/** What uPlot draws. `total` are the batches of all training so far; smoothing is the same stretch for all lines. */
export function table(lines: readonly Drawn[], places: Places, weight: number, log: boolean, total: number): uPlot.AlignedData {
  if (!lines.some(({ columns }) => columns.step.length)) return [[], ...lines.flatMap(() => [[], [], [], []])] as uPlot.AlignedData;
  const unit = Math.max(1, total / ACROSS);
  const fit = log ? (values: readonly number[]) => values.map((value) => (value > 0 ? value : null)) : copy;
  return uPlot.join(
    lines.map(({ columns, batches }) => {
      const at = ascending(batches.map((batch, i) => places.of(batch, columns.t[i] as number)));
      const smooth = smoothed(batches, columns.value, weight, unit);
      return [at, fit(columns.low), fit(columns.high), fit(columns.value), fit(smooth)] as uPlot.AlignedData;
    }),
  );
}

/** Whether some points of a line stand for several measurements. */
export function isFolded({ columns }: Drawn): boolean {
  return columns.low.some((low, i) => low !== columns.high[i]);
}

function copy(values: readonly number[]): number[] {
  return [...values];
}

/** Places that never go back: clocks do, and uPlot does not forgive it. */
function ascending(values: readonly number[]): number[] {
  let least = -Infinity;
  return values.map((value) => (least = Math.max(value, least)));
}
