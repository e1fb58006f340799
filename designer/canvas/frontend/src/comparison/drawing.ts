// Drawing the lines into uPlot's frame, which gives axes, scales, the pointer and the choice of a part.

import uPlot from "uplot";
import type { Axis } from "../curves/axis";
import type { Span } from "../curves/kept";
import { tickWords, timeWords, valueWords } from "../curves/words";
import type { Drawn } from "./lines";

export interface Colours {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
}

export interface Scene {
  readonly lines: readonly Drawn[];
  readonly axis: Axis;
  readonly log: boolean;
  readonly span: Span;
  readonly range: Span;
  /** The line that stands out. */
  readonly front: string | null;
}

export interface Wishes {
  readonly scene: () => Scene;
  readonly colours: () => Colours;
  readonly zoom: (from: number, to: number) => void;
  readonly reset: () => void;
  readonly pointed: (self: uPlot) => void;
}

/** More lines than this are drawn without what was measured behind them. */
const FEW = 12;

export function options(size: { width: number; height: number }, wishes: Wishes): uPlot.Options {
  const { scene, colours } = wishes;
  const axis = {
    stroke: () => colours().muted,
    grid: { stroke: () => colours().grid, width: 1 },
    ticks: { show: false },
    font: "11px system-ui, sans-serif",
  };
  return {
    ...size,
    series: [{}, { paths: () => null, points: { show: false } }],
    scales: {
      x: { time: false, range: () => [...scene().span] as [number, number] },
      y: { distr: scene().log ? 3 : 1, range: () => [...scene().range] as [number, number] },
    },
    axes: [
      { ...axis, size: 26, gap: 6, grid: { show: false }, space: 60, values: (_, splits) => splits.map((value) => xWords(value, scene().axis)) },
      { ...axis, size: 56, gap: 4, space: 34, values: (_, splits) => yWords(splits, scene().log) },
    ],
    legend: { show: false },
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false },
      bind: { dblclick: () => () => (wishes.reset(), null) },
    },
    hooks: { draw: [(self) => draw(self, scene())], setCursor: [wishes.pointed], setSelect: [(self) => selected(self, wishes)] },
  };
}

function selected(self: uPlot, { zoom }: Wishes): void {
  const { left, width } = self.select;
  if (width > 4) zoom(self.posToVal(left, "x"), self.posToVal(left + width, "x"));
  if (width > 0) self.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
}

function xWords(value: number, axis: Axis): string {
  if (axis === "time") return timeWords(value);
  return Number.isInteger(value) ? value.toLocaleString("en") : String(Number(value.toPrecision(4)));
}

function yWords(splits: readonly number[], log: boolean): (string | null)[] {
  if (!log) return tickWords(splits, "");
  const few = splits.length > 8;
  return splits.map((value) => (value != null && (!few || /^1/.test(value.toExponential())) ? valueWords(value, "") : null));
}

function draw(self: uPlot, { lines, log, front }: Scene): void {
  const { ctx, bbox } = self;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.lineJoin = "round";
  const few = lines.length <= FEW;
  for (const one of [...lines].sort((a, b) => Number(a.line.id === front) - Number(b.line.id === front))) {
    const faded = front !== null && one.line.id !== front;
    const at = trace(self, one.xs, log);
    ctx.strokeStyle = ctx.fillStyle = one.line.colour;
    ctx.setLineDash([]);
    if (one.low && one.high && (few || one.line.band === "interval" || one.line.id === front)) {
      ctx.globalAlpha = faded ? 0.05 : one.line.band === "interval" ? 0.2 : 0.13;
      ctx.fill(band(at, one.low, one.high));
    }
    if (one.raw && (few || one.line.id === front)) {
      ctx.globalAlpha = faded ? 0.08 : 0.25;
      ctx.lineWidth = devicePixelRatio;
      ctx.stroke(path(at, one.raw));
    }
    ctx.globalAlpha = faded ? 0.25 : few ? 1 : 0.85;
    ctx.lineWidth = (one.line.id === front ? 2.6 : few ? 1.9 : 1.3) * devicePixelRatio;
    ctx.setLineDash(one.line.dashed ? [6 * devicePixelRatio, 3 * devicePixelRatio] : []);
    ctx.stroke(path(at, one.ys));
    if (one.xs.length === 1) dot(ctx, at(0, one.ys[0] as number));
  }
  ctx.restore();
}

type At = (i: number, value: number) => readonly [number, number] | null;

function trace(self: uPlot, xs: readonly number[], log: boolean): At {
  return (i, value) =>
    log && value <= 0 ? null : [self.valToPos(xs[i] as number, "x", true), self.valToPos(value, "y", true)];
}

function path(at: At, values: readonly number[]): Path2D {
  const made = new Path2D();
  let isDown = false;
  values.forEach((value, i) => {
    const place = at(i, value);
    if (place && isDown) made.lineTo(...place);
    else if (place) made.moveTo(...place);
    isDown = place !== null;
  });
  return made;
}

function band(at: At, low: readonly number[], high: readonly number[]): Path2D {
  const made = new Path2D();
  const corners = [...high.map((value, i) => at(i, value)), ...low.map((value, i) => at(i, value)).reverse()];
  corners.filter((place) => place !== null).forEach((place, i) => (i ? made.lineTo(...place) : made.moveTo(...place)));
  return made;
}

function dot(ctx: CanvasRenderingContext2D, place: readonly [number, number] | null): void {
  if (!place) return;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(...place, 3.5 * devicePixelRatio, 0, 7);
  ctx.fill();
}
