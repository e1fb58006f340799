// Layers dragged out of the palette: dropped on the canvas, or into an edge.

import { useMemo, type DragEvent, type RefObject } from "react";
import { act, scene } from "../../act";
import { add } from "../../core/commands";
import { useEditorStore } from "../../store";
import { KIND_TYPE } from "../palette/dragging";
import { canvasOf } from "./api";
import { under } from "./pointer";
import { rest, useWiringStore } from "./wiring";

export function useDrop(canvas: RefObject<HTMLElement | null>) {
  const store = useEditorStore();
  const wiring = useWiringStore();
  return useMemo(() => {
    const over = (event: DragEvent) => (canvas.current ? under(canvas.current, { x: event.clientX, y: event.clientY }).edge : null);
    return {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes(KIND_TYPE)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        const edge = over(event);
        if (wiring.getState().over !== edge) wiring.setState({ over: edge });
      },
      onDragLeave(event: DragEvent) {
        if (!canvas.current?.contains(event.relatedTarget as Node | null)) rest(wiring);
      },
      onDrop(event: DragEvent) {
        const kind = event.dataTransfer.getData(KIND_TYPE);
        const edge = over(event);
        rest(wiring);
        if (!kind) return;
        event.preventDefault();
        const at = canvasOf(store)?.toCanvas({ x: event.clientX, y: event.clientY }) ?? { x: 0, y: 0 };
        const place = edge === null
          ? { kind: "at" as const, x: Math.round(at.x), y: Math.round(at.y) }
          : { kind: "edge" as const, edge };
        act(store, add(scene(store.getState()), kind, place, []));
        canvas.current?.focus({ preventScroll: true });
      },
    };
  }, [store, wiring, canvas]);
}
