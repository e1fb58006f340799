// The colours that tell how layers fare in training: by their health, their gradients, their updates, their dead units.

import type { Inside, NodeHealth } from "../generated/messages";

export type Measure = "none" | "health" | "gradient" | "update" | "dead";

export interface Tint {
  /** From -1 (too little: blue) over 0 (as it should be) to 1 (too much: red). */
  readonly level: number;
  /** A few letters for the card; "" where colour says enough. */
  readonly short: string;
  readonly words: string;
}

export interface MeasureWords {
  readonly title: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

export const MEASURES: Readonly<Record<Measure, MeasureWords>> = {
  none: { title: "Nothing", low: "", middle: "", high: "" },
  health: { title: "Health", low: "vanishing", middle: "well", high: "exploding or dead" },
  gradient: { title: "Gradients", low: "far smaller", middle: "as most", high: "far larger" },
  update: { title: "Updates", low: "hardly learns", middle: "1 ‰ a step", high: "thrown about" },
  dead: { title: "Dead units", low: "", middle: "none", high: "all" },
};

/** What a step should change of weights, of their norm: about a thousandth (cs231n.github.io, "Ratio of weights:updates"). */
const GOOD_UPDATE = 1e-3;
/** So many powers of ten from what is good, the colour is full. */
const UPDATE_DECADES = 2.5;
const GRADIENT_DECADES = 3;
const LEVELS: Readonly<Record<NodeHealth["health"], number>> = { ok: 0, vanishing: -1, exploding: 1, dead: 0.85 };

const NO_TINTS: ReadonlyMap<string, Tint> = new Map();

/** The tints of a graph's nodes; without one are those of which the measure was not taken. */
export function tints(inside: Inside | null, graph: string, measure: Measure): ReadonlyMap<string, Tint> {
  if (!inside || measure === "none") return NO_TINTS;
  const nodes = inside.nodes.filter((node) => node.graph === graph);
  const usual = middle(nodes.flatMap(({ gradient }) => (gradient ? [gradient] : [])));
  const found = new Map<string, Tint>();
  for (const node of nodes) {
    const tint = OF[measure](node, usual);
    if (tint) found.set(node.node, tint);
  }
  return found;
}

const OF: Readonly<Record<Exclude<Measure, "none">, (node: NodeHealth, usual: number) => Tint | null>> = {
  health: ({ health, words }) => ({ level: LEVELS[health], short: health === "ok" ? "" : health, words }),
  gradient({ gradient }, usual) {
    if (gradient === null) return null;
    return { level: decades(gradient, usual, GRADIENT_DECADES), short: power(gradient), words: `Gradient: ${power(gradient)} (root mean square)` };
  },
  update({ update_ratio: ratio }) {
    if (ratio === null) return null;
    return { level: decades(ratio, GOOD_UPDATE, UPDATE_DECADES), short: power(ratio), words: `A step changes ${power(ratio)} of the weights' norm` };
  },
  dead({ dead }) {
    if (dead === null) return null;
    const share = `${Math.round(dead * 100)} %`;
    return { level: dead, short: dead > 0 ? share : "", words: `${share} of the units gave nothing for any sample` };
  },
};

/** How far a figure is from a good one on a scale of powers of ten, -1 to 1. */
function decades(value: number, good: number, width: number): number {
  if (value <= 0 || good <= 0) return -1;
  return Math.max(-1, Math.min(1, Math.log10(value / good) / width));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A small number in few letters: 0.0012 → "1.2e-3". */
const power = (value: number): string => (value === 0 ? "0" : value >= 0.01 && value < 1000 ? value.toPrecision(2) : value.toExponential(1));
