// Where new cards go: beside what they belong to, and not on top of others.

import type { Graph, Position } from "../../generated/messages";

export const CARD = { width: 190, height: 84 } as const;
export const GAP = 60;
const BETWEEN = 20;

type Spot = Position;

/** The positions of those nodes that have one. */
export const spots = (graph: Graph, nodes: Iterable<string>): Spot[] =>
  [...nodes].flatMap((id) => (Object.hasOwn(graph.nodes, id) ? (graph.nodes[id]?.position ?? []) : []));

/** The place, or the first one below it where a card lies on no other. */
export function freeSpot(graph: Graph, wanted: Spot): Spot {
  const others = spots(graph, Object.keys(graph.nodes));
  const spot = rounded(wanted);
  for (;;) {
    const hit = others.find((other) => touch(spot, other));
    if (!hit) return spot;
    spot.y = Math.round(hit.y) + CARD.height + BETWEEN;
  }
}

/** The place, or one a little below it where a card does not hide another. */
export function unhidden(graph: Graph, wanted: Spot): Spot {
  const others = spots(graph, Object.keys(graph.nodes));
  const near = (spot: Spot) => others.some((other) => Math.abs(other.x - spot.x) < 24 && Math.abs(other.y - spot.y) < 24);
  const spot = rounded(wanted);
  while (near(spot)) spot.y += 40;
  return spot;
}

const touch = (one: Spot, other: Spot): boolean =>
  Math.abs(one.x - other.x) < CARD.width + BETWEEN / 2 && Math.abs(one.y - other.y) < CARD.height + BETWEEN / 2;

/** Behind the cards at these places, in the direction in which tensors flow; null behind none. */
export function behind(places: readonly Spot[], direction: "LR" | "TB"): Spot | null {
  if (!places.length) return null;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return direction === "LR"
    ? { x: Math.max(...xs) + CARD.width + GAP, y: mean(ys) }
    : { x: mean(xs), y: Math.max(...ys) + CARD.height + GAP };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const rounded = ({ x, y }: Spot): Spot => ({ x: Math.round(x), y: Math.round(y) });
