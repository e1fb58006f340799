// How a chart is drawn by uPlot: its lines, its axes, and what a hand does in it.

import uPlot from "uplot";
import type { Axis } from "./axis";
import type { Line, Panel } from "./messages";
import { COLUMNS, type Drawn, isFolded } from "./table";
import type { Theme } from "./theme";
import { tickWords, timeWords, valueWords } from "./words";

export interface Look {
  readonly axis: Axis;
  readonly log: boolean;
  readonly smoothing: number;
  readonly hidden: ReadonlySet<string>;
}

export interface Wishes {
  /** Look at the part between two places. */
  zoom: (from: number, to: number) => void;
  reset: () => void;
  toggle: (name: string) => void;
  theme: () => Theme;
}

export interface Plan {
  readonly panel: Panel;
  readonly lines: readonly Drawn[];
  readonly look: Look;
  readonly size: { width: number; height: number };
  /** Charts of the same name have one pointer. */
  readonly sync: string;
  readonly moved: () => void;
}

export function options({ panel, lines, look, size, sync, moved }: Plan, wishes: Wishes): uPlot.Options {
  const { theme } = wishes;
  return {
    ...size,
    series: [{}, ...lines.flatMap((one) => seriesOf(one, look.hidden.has(nameOf(panel, one.line)), look.smoothing, theme))],
    bands: lines.map((one, i) => ({
      series: [i * COLUMNS + 2, i * COLUMNS + 1],
      fill: () => faint(theme()[one.line.role], 0.16),
    })),
    scales: {
      x: { time: false, auto: false },
      y: { distr: look.log ? 3 : 1, range: panel.unit === "" ? undefined : (_, low, high) => fromZero(low, high) },
    },
    axes: axes(panel, look.axis, theme),
    legend: { show: false },
    cursor: {
      y: false,
      points: { size: 5 },
      drag: { x: true, y: false, setScale: false },
      sync: { key: sync, filters: { pub: (type) => type === "mousemove" || type === "mouseleave" } },
      bind: { dblclick: () => () => (wishes.reset(), null) },
    },
    hooks: { setCursor: [moved], setSelect: [(self) => selected(self, wishes)] },
  };
}

function selected(self: uPlot, { zoom }: Wishes): void {
  const { left, width } = self.select;
  if (width > 4) zoom(self.posToVal(left, "x"), self.posToVal(left + width, "x"));
  if (width > 0) self.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
}

/** What a hidden curve is remembered by. */
export function nameOf(panel: Panel, line: Line): string {
  return `${panel.id}/${line.role}`;
}

function seriesOf(one: Drawn, hidden: boolean, smoothing: number, theme: () => Theme): uPlot.Series[] {
  const { role } = one.line;
  const colour = () => theme()[role];
  const edge = { show: !hidden && isFolded(one), stroke: "transparent", width: 0, spanGaps: true, points: { show: false } };
  const dots = role !== "batch";
  return [
    { ...edge },
    { ...edge },
    {
      show: !hidden && smoothing > 0,
      stroke: () => faint(colour(), role === "batch" ? 0.3 : 0.35),
      width: 1,
      spanGaps: true,
      points: { show: false },
    },
    {
      show: !hidden,
      stroke: colour,
      width: role === "batch" ? 1.4 : 2,
      dash: role === "validation" ? [6, 3] : undefined,
      spanGaps: true,
      points: dots ? { show: (self, i) => filled(self.data[i]) <= 60, size: 5, fill: colour } : { show: false },
    },
  ];
}

function filled(values: ArrayLike<unknown> | undefined): number {
  let count = 0;
  for (let i = 0; i < (values?.length ?? 0); i += 1) if (values?.[i] != null) count += 1;
  return count;
}

function axes(panel: Panel, axis: Axis, theme: () => Theme): uPlot.Axis[] {
  const shared = {
    stroke: () => theme().muted,
    grid: { stroke: () => theme().grid, width: 1 },
    ticks: { show: false },
    font: "11px system-ui, sans-serif",
  };
  return [
    { ...shared, size: 26, gap: 6, grid: { show: false }, values: (_, splits) => (axis === "time" ? splits.map(timeWords) : splits.map(whole)), space: axis === "time" ? 70 : 50, incrs: axis === "time" ? SECONDS : ROUND },
    { ...shared, size: panel.unit === "bytes" ? 58 : 50, gap: 4, space: panel.minor ? 26 : 34, values: (self, splits) => yWords(self, splits, panel.unit) },
  ];
}

const ROUND = Array.from({ length: 12 }, (_, i) => [1, 2, 5].map((first) => Number(`${first}e${i - 3}`))).flat();
const SECONDS = [0.1, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 86400, 172800, 604800];

function yWords(self: uPlot, splits: readonly number[], unit: Panel["unit"]): (string | null)[] {
  if (self.scales.y?.distr !== 3) return tickWords(splits, unit);
  const few = splits.length > 8;
  return splits.map((value) => (value != null && (!few || /^[1]/.test(value.toExponential())) ? valueWords(value, unit) : null));
}

function whole(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en") : String(Number(value.toPrecision(4)));
}

function fromZero(low: number | null, high: number | null): [number, number] {
  return [Math.min(low ?? 0, 0), (high ?? 0) > 0 ? (high as number) * 1.1 : 1];
}

function faint(colour: string, share: number): string {
  return `color-mix(in srgb, ${colour} ${share * 100}%, transparent)`;
}
