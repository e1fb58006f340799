// Arranges the open graph: everything when asked to, or only what has no place yet.

import { act, scene } from "../act";
import { cardMaker } from "../core/cards";
import { move } from "../core/commands";
import { move as moveEdit } from "../core/edits";
import { folded } from "../core/groupCards";
import { groupNode } from "../core/handles";
import { graphOf, type Scene } from "../core/ports";
import type { Direction, Size } from "../core/sizes";
import type { Position } from "../generated/messages";
import type { EditorStore } from "../store";
import { isLarge, placeAside, placeNow } from "./place";
import type { Job } from "./worker";

const SLOW = 1000;

/** Tidy the open graph. Placing only what has no place is no step of undo, since nobody asked for it. */
export async function tidy(store: EditorStore, what: "all" | "unplaced", direction: Direction): Promise<void> {
  const here = scene(store.getState());
  const graph = graphOf(here);
  const unplaced = Object.values(graph.nodes).filter((node) => !node.position).length;
  if (what === "unplaced" ? unplaced === 0 : Object.keys(graph.nodes).length === 0) return;
  const job = jobOf(here, what, direction);
  if (!isLarge(job)) return settle(store, here, what, placeNow(job));
  const slow = setTimeout(() => store.getState().say(`Arranging ${Object.keys(graph.nodes).length} layers …`), SLOW);
  const places = await placeAside(job);
  clearTimeout(slow);
  settle(store, here, what, places);
}

function jobOf(here: Scene, what: "all" | "unplaced", direction: Direction): Job {
  const graph = graphOf(here);
  const placed = Object.values(graph.nodes).flatMap((node) => (node.position ? [[node.id, node.position] as const] : []));
  return { graph, sizes: sizesOf(here, direction), direction, fixed: what === "all" ? undefined : new Map(placed) };
}

/** The size of every card, and of folded groups under the group's id. */
export function sizesOf(here: Scene, direction: Direction): Map<string, Size> {
  const graph = graphOf(here);
  const cards = cardMaker()(here, [], direction);
  const sizes = new Map<string, Size>([...cards].map(([id, card]) => [id, card.size]));
  for (const group of Object.values(graph.groups)) {
    if (!group.collapsed) continue;
    const members = group.nodes.flatMap((node) => cards.get(node) ?? []);
    const { size } = folded(group, graph, members, direction);
    sizes.set(group.id, size);
    sizes.set(groupNode(group.id), size);
  }
  return sizes;
}

function settle(store: EditorStore, here: Scene, what: "all" | "unplaced", places: ReadonlyMap<string, Position>): void {
  const now = scene(store.getState());
  // Meanwhile another graph may have been opened, or a node be gone: what is left is placed where it belongs.
  const graph = graphOf({ document: now.document, graph: here.graph });
  const left = [...places].filter(([id]) => graph.nodes[id] && (what === "all" || !graph.nodes[id].position));
  const positions = Object.fromEntries(left.map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
  if (left.length === 0) return;
  if (what === "unplaced") store.getState().request({ type: "Settle", edit: moveEdit(here.graph, positions) });
  else if (act(store, move({ ...now, graph: here.graph }, positions)) && now.graph === here.graph) store.getState().flyTo("all");
}
