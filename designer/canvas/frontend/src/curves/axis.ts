// Where a point is from left to right: by epochs, by batches, or by the time of training.

import { type Columns, firstAfter } from "./columns";

export type Axis = "epochs" | "batches" | "time";

/** Longer than this, and than many points take, nothing was trained: a pause. */
const PAUSE_SECONDS = 60;
const MANY = 20;

export interface Places {
  /** Where a point is. */
  of: (step: number, t: number) => number;
  /** Where a number of batches is reached. */
  ofBatch: (batch: number) => number;
  /** How many batches have been trained there. */
  batchAt: (place: number) => number;
}

/** The places on an axis; `pace` are points that tell when which batch was trained. */
export function places(axis: Axis, stepsPerEpoch: number, pace: Columns): Places {
  const steps = Math.max(stepsPerEpoch, 1);
  if (axis === "batches") return { of: (step) => step, ofBatch: (batch) => batch, batchAt: (place) => place };
  if (axis === "epochs") {
    return { of: (step) => step / steps, ofBatch: (batch) => batch / steps, batchAt: (place) => place * steps };
  }
  const active = activeTimes(pace.t);
  return {
    of: (_, t) => between(pace.t, active, t, 1),
    ofBatch: (batch) => between(pace.step, active, batch, 0),
    batchAt: (place) => between(active, pace.step, place, 0),
  };
}

/** Seconds of training at each of some moments, without the pauses between them. */
export function activeTimes(moments: readonly number[]): number[] {
  const gaps = moments.slice(1).map((t, i) => t - (moments[i] as number));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const longest = Math.max(PAUSE_SECONDS, MANY * usual);
  let passed = moments.length ? Math.min(Math.max(moments[0] as number, 0), usual || 1) : 0;
  return moments.map((_, i) => {
    const gap = i ? (gaps[i - 1] as number) : 0;
    passed += gap > longest ? usual : Math.max(gap, 0);
    return passed;
  });
}

/** The value of a line through points at x; beyond its ends it goes on with a slope of its own. */
function between(xs: readonly number[], ys: readonly number[], x: number, slope: number): number {
  const count = xs.length;
  if (!count) return 0;
  const after = firstAfter(xs, x);
  if (after === 0) return Math.max((ys[0] as number) - slope * ((xs[0] as number) - x), 0);
  if (after === count) return (ys[count - 1] as number) + slope * (x - (xs[count - 1] as number));
  const [x0, x1] = [xs[after - 1] as number, xs[after] as number];
  const [y0, y1] = [ys[after - 1] as number, ys[after] as number];
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1;
}
