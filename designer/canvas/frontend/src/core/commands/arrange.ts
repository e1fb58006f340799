// Move nodes: freely, in line with one another, or evenly spaced.

import type { Position } from "../../generated/messages";
import * as e from "../edits";
import { listed, present, refused, type Outcome, type Scene } from "./scene";

export type Boxes = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>;
export type Side = "left" | "center" | "right" | "top" | "middle" | "bottom";
type Box = Boxes extends ReadonlyMap<string, infer One> ? One : never;
type Placed = readonly (readonly [id: string, box: Box])[];

/** Nodes to new places: a map or an object by node id. */
export function move(scene: Scene, positions: ReadonlyMap<string, Position> | { readonly [node: string]: Position }): Outcome {
  const asked = new Map(positions instanceof Map ? positions : Object.entries(positions as { [node: string]: Position }));
  return moved(scene, asked, "Moved");
}

/** The boxes on one line: a side or the middle of the box around them all. */
export function align(scene: Scene, boxes: Boxes, how: Side): Outcome {
  const placed = known(scene, boxes);
  if (placed.length < 2) return refused("Select at least two layers to align them.");
  const line = lineOf(placed, how);
  return moved(scene, new Map(placed.map(([id, box]) => [id, aligned(box, how, line)])), "Aligned");
}

/** Equal gaps between the boxes; the first and the last stay where they are. */
export function distribute(scene: Scene, boxes: Boxes, axis: "x" | "y"): Outcome {
  const size = axis === "x" ? "width" : "height";
  const placed = known(scene, boxes).toSorted(([, one], [, other]) => one[axis] - other[axis]);
  const [first, last] = [placed[0]?.[1], placed.at(-1)?.[1]];
  if (placed.length < 3 || !first || !last) return refused("Select at least three layers to distribute them.");
  const filled = placed.reduce((sum, [, box]) => sum + box[size], 0);
  const gap = (last[axis] + last[size] - first[axis] - filled) / (placed.length - 1);
  const positions = new Map<string, Position>();
  let next = first[axis];
  for (const [id, box] of placed) {
    positions.set(id, { x: box.x, y: box.y, [axis]: Math.round(next) });
    next += box[size] + gap;
  }
  return moved(scene, positions, "Distributed");
}

const known = (scene: Scene, boxes: Boxes): Placed => {
  const ids = new Set(present(scene, boxes.keys()));
  return [...boxes].filter(([id]) => ids.has(id));
};

function lineOf(placed: Placed, how: Side): number {
  const across = how === "left" || how === "center" || how === "right";
  const starts = placed.map(([, box]) => (across ? box.x : box.y));
  const ends = placed.map(([, box]) => (across ? box.x + box.width : box.y + box.height));
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  if (how === "left" || how === "top") return start;
  return how === "right" || how === "bottom" ? end : (start + end) / 2;
}

function aligned(box: Box, how: Side, line: number): Position {
  const { x, y, width, height } = box;
  switch (how) {
    case "left": return { x: line, y };
    case "center": return { x: Math.round(line - width / 2), y };
    case "right": return { x: line - width, y };
    case "top": return { x, y: line };
    case "middle": return { x, y: Math.round(line - height / 2) };
    case "bottom": return { x, y: line - height };
  }
}

function moved(scene: Scene, positions: ReadonlyMap<string, Position>, word: string): Outcome {
  const ids = present(scene, positions.keys());
  if (!ids.length) return refused("Select the layers to move.");
  const table = Object.fromEntries(ids.map((id) => [id, positions.get(id) as Position]));
  return { edit: e.move(scene.graph, table), say: `${word} ${listed(scene, ids)}` };
}
