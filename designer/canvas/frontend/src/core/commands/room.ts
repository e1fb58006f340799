// Room between two nodes for one that goes there.

import type { Position } from "../../generated/messages";
import * as e from "../edits";
import { descendants } from "../topology";
import { CARD, freeSpot, GAP, mean, rounded, spots } from "./places";
import { after, graphOf, type Scene } from "./scene";

export interface Room {
  readonly spot: Position | null;
  /** Where others go to make it. */
  readonly moved: { readonly [node: string]: Position };
}

/** A place in the middle of two nodes, and where the second and all behind it go when there is no room. */
export function between(scene: Scene, source: string, target: string): Room {
  const graph = graphOf(scene);
  const [start] = spots(graph, [source]);
  const [end] = spots(graph, [target]);
  if (!start || !end) return { spot: null, moved: {} };
  const [along, across, size] = scene.direction === "TB" ? (["y", "x", CARD.height] as const) : (["x", "y", CARD.width] as const);
  const room = end[along] - start[along] - size;
  const shift = Math.max(0, size + 2 * GAP - room);
  const behindThem = [...descendants(graph, [target])].filter((id) => (graph.nodes[id]?.position?.[along] ?? -Infinity) > start[along]);
  const moved = shift ? Object.fromEntries(behindThem.map((id) => [id, pushed(graph.nodes[id]?.position, along, shift)])) : {};
  const last = target in moved ? end[along] + shift : end[along];
  const spot = { x: 0, y: 0, [along]: mean([start[along], last]), [across]: mean([start[across], end[across]]) };
  return { spot: freeSpot(graphOf(after(scene, [e.move(scene.graph, moved)])), spot), moved };
}

const pushed = (position: Position | null | undefined, along: "x" | "y", shift: number): Position =>
  rounded({ x: 0, y: 0, ...position, [along]: (position?.[along] ?? 0) + shift });
