// What lies under the pointer, asked of the shadow root: the document itself sees only the host.

import { behind, groupOf } from "../../core/handles";
import type { EdgeId } from "../../core/places";
import type { Spot } from "../../core/sizes";

export interface Under {
  /** Whether it is the canvas at all. */
  readonly inside: boolean;
  readonly handle: { readonly node: string; readonly port: string; readonly end: "output" | "input" } | null;
  /** A node's card; frames and folded groups are no nodes. */
  readonly node: string | null;
  readonly edge: EdgeId | null;
}

const NOWHERE: Under = { inside: false, handle: null, node: null, edge: null };

export function clientOf(event: MouseEvent | TouchEvent): Spot {
  const point = "changedTouches" in event ? event.changedTouches[0] : event;
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 };
}

export function under(canvas: HTMLElement, at: Spot): Under {
  const hit = (canvas.getRootNode() as ShadowRoot | Document).elementFromPoint(at.x, at.y);
  if (!hit || !canvas.contains(hit)) return NOWHERE;
  const drawn = hit.closest<HTMLElement>(".react-flow__node")?.dataset["id"] ?? null;
  const handle = hit.closest<HTMLElement>(".react-flow__handle");
  const id = handle?.dataset["handleid"];
  const edge = hit.closest<SVGElement>(".react-flow__edge")?.dataset["id"] ?? null;
  return {
    inside: true,
    handle: drawn !== null && handle && id ? { ...behind(drawn, id), end: handle.classList.contains("source") ? "output" : "input" } : null,
    node: drawn === null || groupOf(drawn) !== null ? null : drawn,
    edge,
  };
}
