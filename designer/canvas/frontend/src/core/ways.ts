// Where every wire on the canvas runs, worked out again only where cards or ports moved.

import type { CanvasNode } from "./flow";
import { laneAround, type Way } from "./routes";
import type { Box, Direction, Spot } from "./sizes";

/** Gives the way of a wire from handle to handle; null when one of them is not drawn. */
export type WayOf = (source: string, sourceHandle: string, target: string, targetHandle: string) => Way | null;

/** Frames lie behind everything: wires cross them. */
export function wayMaker(): (nodes: readonly CanvasNode[], direction: Direction) => WayOf {
  let known = new Map<string, Way>();
  let before: readonly Box[] = [];
  return (nodes, direction) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const boxes = nodes.flatMap((node) => (node.type === "frame" ? [] : [boxOf(node)]));
    if (!same(before, boxes)) known = new Map();
    before = boxes;
    return (source, sourceHandle, target, targetHandle) => {
      const from = portOf(byId.get(source), "source", sourceHandle, direction);
      const to = portOf(byId.get(target), "target", targetHandle, direction);
      if (!from || !to) return null;
      const key = `${from.x} ${from.y} ${to.x} ${to.y}`;
      const way = known.get(key) ?? { from, to, lane: laneAround(from, to, boxes, direction) };
      known.set(key, way);
      return way;
    };
  };
}

const boxOf = ({ position, width = 0, height = 0 }: CanvasNode): Box => ({ ...position, width, height });

const same = (one: readonly Box[], other: readonly Box[]): boolean =>
  one.length === other.length && one.every((box, place) => {
    const now = other[place];
    return now && box.x === now.x && box.y === now.y && box.width === now.width && box.height === now.height;
  });

/** Where React Flow lets a wire begin or end: in the middle of a port's outer side. */
function portOf(node: CanvasNode | undefined, type: "source" | "target", id: string, direction: Direction): Spot | null {
  const port = node?.handles?.find((one) => one.type === type && one.id === id);
  if (!node || !port) return null;
  const [width, height] = [port.width ?? 0, port.height ?? 0];
  const outer = type === "source" ? 1 : 0;
  return direction === "LR"
    ? { x: node.position.x + port.x + outer * width, y: node.position.y + port.y + height / 2 }
    : { x: node.position.x + port.x + width / 2, y: node.position.y + port.y + outer * height };
}
