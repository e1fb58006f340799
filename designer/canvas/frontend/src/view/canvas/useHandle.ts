// Makes this canvas known to the rest of the editor, and lets a sideways wheel move it.

import { useReactFlow } from "@xyflow/react";
import { useEffect, type RefObject } from "react";
import { useEditorStore } from "../../store";
import { register } from "./api";

export function useHandle(canvas: RefObject<HTMLElement | null>): void {
  const store = useEditorStore();
  const { screenToFlowPosition, flowToScreenPosition, getViewport, setViewport, zoomTo } = useReactFlow();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const panBy = (x: number, y: number): void => {
      const view = getViewport();
      void setViewport({ ...view, x: view.x + x, y: view.y + y });
    };
    const forget = register(store, {
      element,
      toCanvas: (client) => screenToFlowPosition(client, { snapToGrid: false }),
      toScreen: (place) => flowToScreenPosition(place),
      zoomBy: (factor) => void zoomTo(getViewport().zoom * factor, { duration: 120 }),
      panBy,
    });
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      event.stopPropagation();
      panBy(-event.deltaX, -event.deltaY);
    };
    element.addEventListener("wheel", onWheel, { capture: true, passive: false });
    return () => {
      element.removeEventListener("wheel", onWheel, { capture: true });
      forget();
    };
  }, [canvas, store, screenToFlowPosition, flowToScreenPosition, getViewport, setViewport, zoomTo]);
}
