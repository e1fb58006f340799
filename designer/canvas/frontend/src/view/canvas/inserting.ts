// A card that is dragged over a wire: into which it would go, and what its drop makes then.

import { act, scene } from "../../act";
import { insert, joint } from "../../core/commands";
import type { Flow } from "../../core/flow";
import type { EdgeId } from "../../core/places";
import { wireAt } from "../../core/routes";
import type { Position } from "../../generated/messages";
import type { EditorStore } from "../../store";

/** How near the middle of a card comes to a wire; one that is torn out of its chain must be meant to. */
const REACH = { loose: 30, link: 14 } as const;

/** The wire into which a card would go if it were let go at `at`; null when into none. */
export function wireFor(store: EditorStore, flow: Flow, node: string, at: Position): EdgeId | null {
  const here = scene(store.getState());
  const kind = joint(here, node);
  const box = flow.boxes.get(node);
  if (kind === null || !box) return null;
  const own = new Set(flow.edges.filter((edge) => edge.source === node || edge.target === node).map(({ id }) => id));
  const others = [...flow.ways].filter(([id]) => !own.has(id));
  return wireAt(others, { x: at.x + box.width / 2, y: at.y + box.height / 2 }, REACH[kind], here.direction ?? "LR");
}

/** Put a card into a wire; whether that was done. */
export const putInto = (store: EditorStore, node: string, at: Position, wire: EdgeId): boolean =>
  act(store, insert(scene(store.getState()), node, wire, at));
