// What Python says of the curves of several runs.

import type { Packed } from "../curves/messages";

export interface Line {
  /** The run, or the repeats that it is the mean of; hidden lines are remembered by it. */
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly dashed: boolean;
  readonly by: "epoch" | "batch";
  readonly stepsPerEpoch: number;
  readonly points: Packed;
  /** What lowest and highest are: of the batches that became one point, or the interval of a mean. */
  readonly band: "range" | "interval";
}

export interface View {
  readonly title: string;
  readonly lines: readonly Line[];
}
