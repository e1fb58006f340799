// What the rest of the editor may ask of the canvas: where things are, and where to look.

import { scene } from "../../act";
import { graphOf } from "../../core/ports";
import type { Box, Spot } from "../../core/sizes";
import { sizesOf } from "../../layout/tidy";
import type { EditorStore } from "../../store";

/** A canvas that is on the screen. */
export interface CanvasHandle {
  readonly element: HTMLElement;
  toCanvas(client: Spot): Spot;
  toScreen(place: Spot): Spot;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
}

const open = new WeakMap<EditorStore, CanvasHandle>();

/** Make a canvas known; the function forgets it again. */
export function register(store: EditorStore, handle: CanvasHandle): () => void {
  open.set(store, handle);
  return () => {
    if (open.get(store) === handle) open.delete(store);
  };
}

export const canvasOf = (store: EditorStore): CanvasHandle | null => open.get(store) ?? null;

/** The middle of what is seen, in canvas units. */
export function centreOfView(store: EditorStore): Spot {
  const canvas = canvasOf(store);
  if (!canvas) return { x: 0, y: 0 };
  const box = canvas.element.getBoundingClientRect();
  return canvas.toCanvas({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** A place of the canvas in the window's own pixels. */
export const toScreen = (store: EditorStore, place: Spot): Spot => canvasOf(store)?.toScreen(place) ?? place;

/** Where nodes of the open graph lie and how large they are, for those that have a place. */
export function boxesOf(store: EditorStore, ids: Iterable<string>): Map<string, Box> {
  const here = scene(store.getState());
  const sizes = sizesOf(here, store.getState().direction);
  const graph = graphOf(here);
  return new Map(
    [...ids].flatMap((id) => {
      const [size, place] = [sizes.get(id), graph.nodes[id]?.position];
      return size && place ? [[id, { ...size, x: place.x, y: place.y }] as const] : [];
    }),
  );
}

export const zoomBy = (store: EditorStore, factor: number): void => canvasOf(store)?.zoomBy(factor);
export const panBy = (store: EditorStore, x: number, y: number): void => canvasOf(store)?.panBy(x, y);
