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
  const middles = drawn(long, between, direction, parents);
  return new Map([...runs].flatMap(([id, run]) => inRow(run, boxes, middles.get(id) ?? { x: 0, y: 0 }, direction)));
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
  for (const [source, target] of arrows) drawing.setEdge(key(source), key(target));
  draw(drawing);
  return new Map([...boxes.keys()].map((id) => {
    const { x = 0, y = 0 } = drawing.node(key(id)) as Partial<Position>;
    return [id, { x, y }];
  }));
}

// dagre keeps its own names beside ours.
const key = (id: string, word = "box"): string => `${word} ${id}`;
