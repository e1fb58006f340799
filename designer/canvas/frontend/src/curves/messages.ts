// What Python says to the curves, and what they ask of it.

/** Columns of a series: step, time, value, and lowest and highest where points were folded. */
export type Packed = [step: number[], t: number[], value: number[], low: number[] | null, high: number[] | null];

export interface Line {
  readonly key: string;
  readonly name: string;
  readonly role: "batch" | "train" | "validation";
}

export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly unit: "" | "count" | "percent" | "bytes";
  readonly minor: boolean;
  readonly lines: readonly Line[];
}

export interface Detail {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly points: Readonly<Record<string, Packed>>;
}

export interface View {
  /** A server's session and the place on the page: numbers count within both. */
  readonly session: string;
  readonly run: string;
  readonly number: number;
  /** The points are all that came after the message of this number. */
  readonly since: number;
  readonly points: Readonly<Record<string, Packed>>;
  readonly panels: readonly Panel[];
  readonly detail: Detail | null;
  readonly stepsPerEpoch: number;
  /** What the browser's tab is called while this run goes on; "" when it is at rest. */
  readonly tab: string;
  /** Grows when there are more predictions. */
  readonly previews: number;
}

export interface Asked {
  /** Grows when something was missed and all is wanted again. */
  readonly again: number;
  /** The mark of the predictions that the page shows, as far as the curves know. */
  readonly seen: number;
  /** The part that is looked at, in batches; its number tells it from those before. */
  readonly part: { readonly number: number; readonly from: number; readonly to: number } | null;
}
