// Boxes and arrows drawn in layers by dagre: the one place that knows it.

import { Graph as Drawing, layout as draw } from "@dagrejs/dagre";
import type { Position } from "../generated/messages";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Arrow = readonly [source: string, target: string];

/** The gap between one layer and the next, and that between neighbours in a layer. */
export const ALONG = 60;
export const ACROSS = 36;
/** What a frame around boxes that belong together takes beyond them. */
const FRAME = 30;

/** The upper left corner of every box. `parents` says which boxes are in one frame, which no other box enters. */
export function layered(
  boxes: ReadonlyMap<string, Size>, arrows: readonly Arrow[], direction: "LR" | "TB", parents: ReadonlyMap<string, string> = new Map(),
): Map<string, Position> {
  const drawing = new Drawing({ compound: parents.size > 0 });
  drawing.setGraph({ rankdir: direction, ranksep: ALONG, nodesep: ACROSS, edgesep: 12 });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const frame of new Set(parents.values())) drawing.setNode(key(frame, "frame"), { width: FRAME, height: FRAME });
  for (const [id, { width, height }] of boxes) {
    drawing.setNode(key(id), { width, height });
    const parent = parents.get(id);
    if (parent !== undefined) drawing.setParent(key(id), key(parent, "frame"));
  }
  for (const [source, target] of arrows) if (source !== target) drawing.setEdge(key(source), key(target));
  draw(drawing);
  return new Map([...boxes].map(([id, { width, height }]) => {
    const { x = 0, y = 0 } = drawing.node(key(id)) as Partial<Position>;
    return [id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }];
  }));
}

// dagre keeps its own names beside ours.
const key = (id: string, word = "box"): string => `${word} ${id}`;
