// Boxes and arrows drawn in layers by dagre: the one place that knows it.

import { Graph as Drawing, layout as draw } from "@dagrejs/dagre";
import type { Position } from "../generated/messages";
import { runsOf, type Arrow } from "./runs";

export type { Arrow };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The gap between one layer and the next, and that between neighbours in a layer. */
export const ALONG = 60;
export const ACROSS = 36;
/** What a frame around boxes that belong together takes beyond them. */
const FRAME = 30;

// One alignment instead of the mean of four: short cuts are straight lines, and what they pass hangs below them.
// Runs of different lengths end together, where they meet.
const STYLE = { ranksep: ALONG, nodesep: ACROSS, edgesep: 24, ranker: "tight-tree", align: "UL", rankalign: "bottom" } as const;

/** The names of the two directions: along the flow of tensors, and across it. */
export const AXES = {
  LR: { along: "x", across: "y", size: "width", side: "height" },
  TB: { along: "y", across: "x", size: "height", side: "width" },
} as const;

type Direction = keyof typeof AXES;

/** The upper left corner of every box. `parents` says which boxes are in one frame, which no other box enters. */
export function layered(
  boxes: ReadonlyMap<string, Size>, arrows: readonly Arrow[], direction: Direction, parents: ReadonlyMap<string, string> = new Map(),
): Map<string, Position> {
  const runs = new Map(runsOf(boxes.keys(), arrows, parents).map((run) => [run[0] ?? "", run]));
  const runOf = new Map([...runs].flatMap(([id, run]) => run.map((box) => [box, id] as const)));
  const long = new Map([...runs].map(([id, run]) => [id, sizeOf(run, boxes, direction)]));
  const between = arrows.flatMap(([source, target]): Arrow[] => {
    const [first, last] = [runOf.get(source), runOf.get(target)];
    return first !== undefined && last !== undefined && first !== last ? [[first, last]] : [];
  });
  const middles = drawn(long, shortCutsFirst(between), direction, parents);
  return new Map([...runs].flatMap(([id, run]) => inRow(run, boxes, middles.get(id) ?? { x: 0, y: 0 }, direction)));
}

/** Arrows past other boxes come first: they are drawn above what they pass. */
function shortCutsFirst(arrows: readonly Arrow[]): Arrow[] {
  const depths = depthsOf(arrows);
  const forks = new Map<string, number>();
  for (const [source] of arrows) forks.set(source, (forks.get(source) ?? 0) + 1);
  const past = ([source, target]: Arrow) => (forks.get(source) ?? 0) > 1 && (depths.get(target) ?? 0) > (depths.get(source) ?? 0) + 1;
  return [...arrows.filter(past), ...arrows.filter((arrow) => !past(arrow))];
}

/** The length of the longest way to every box. */
function depthsOf(arrows: readonly Arrow[]): Map<string, number> {
  const behind = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const [source, target] of arrows) {
    behind.set(source, [...(behind.get(source) ?? []), target]);
    waiting.set(target, (waiting.get(target) ?? 0) + 1);
  }
  const depths = new Map<string, number>();
  const ready = [...behind.keys()].filter((id) => !waiting.has(id));
  for (const id of ready) {
    for (const target of behind.get(id) ?? []) {
      depths.set(target, Math.max(depths.get(target) ?? 0, (depths.get(id) ?? 0) + 1));
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  return depths;
}

function sizeOf(run: readonly string[], boxes: ReadonlyMap<string, Size>, direction: Direction): Size {
  const { size, side } = AXES[direction];
  const all = run.flatMap((id) => boxes.get(id) ?? []);
  const length = all.reduce((sum, box) => sum + box[size], ALONG * (all.length - 1));
  const breadth = Math.max(...all.map((box) => box[side]));
  return direction === "LR" ? { width: length, height: breadth } : { width: breadth, height: length };
}

/** The corners of a run's boxes, of which the middle is known: one after the other on one line. */
function inRow(run: readonly string[], boxes: ReadonlyMap<string, Size>, middle: Position, direction: Direction): [string, Position][] {
  const { along, across, size, side } = AXES[direction];
  let next = middle[along] - sizeOf(run, boxes, direction)[size] / 2;
  return run.map((id) => {
    const box = boxes.get(id) ?? { width: 0, height: 0 };
    const place = { x: 0, y: 0, [along]: Math.round(next), [across]: Math.round(middle[across] - box[side] / 2) };
    next += box[size] + ALONG;
    return [id, place];
  });
}

/** The middles of the boxes. */
function drawn(boxes: ReadonlyMap<string, Size>, arrows: readonly Arrow[], direction: Direction, parents: ReadonlyMap<string, string>): Map<string, Position> {
  const drawing = new Drawing({ compound: parents.size > 0 });
  drawing.setGraph({ ...STYLE, rankdir: direction });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const frame of new Set(parents.values())) drawing.setNode(key(frame, "frame"), { width: FRAME, height: FRAME });
  for (const [id, { width, height }] of boxes) {
    drawing.setNode(key(id), { width, height });
    const parent = parents.get(id);
    if (parent !== undefined) drawing.setParent(key(id), key(parent, "frame"));
  }
  // dagre puts what is joined last first.
  for (const [source, target] of arrows.toReversed()) drawing.setEdge(key(source), key(target));
  draw(drawing);
  return new Map([...boxes.keys()].map((id) => {
    const { x = 0, y = 0 } = drawing.node(key(id)) as Partial<Position>;
    return [id, { x, y }];
  }));
}

// dagre keeps its own names beside ours.
const key = (id: string, word = "box"): string => `${word} ${id}`;
