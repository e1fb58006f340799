// Where the canvas looks: kept for each graph of each design, and led by the editor's wish to see something.

import { getViewportForBounds, useReactFlow, type Viewport } from "@xyflow/react";
import { useEffect, useRef, type RefObject } from "react";
import type { Flow } from "../../core/flow";
import { groupNode } from "../../core/handles";
import { around, type Box } from "../../core/sizes";
import { graphShown, useEditor, useEditorStore, type EditorStore, type Fly } from "../../store";

export const ZOOM = { least: 0.05, most: 2.5, fit: 1.2, open: 0.34, far: 0.55, near: 1.1 } as const;
const FLIGHT = 260;
/** While the page is still being laid out, what is seen follows the size of the canvas. */
const SETTLING = 1500;
const HANDS = ["pointerdown", "wheel", "keydown"] as const;

/** These outlive the component: a page switch unmounts it. */
const views = new Map<string, Viewport>();
const flown = new Map<string, number>();

export function useView(canvas: RefObject<HTMLElement | null>, flow: RefObject<Flow | null>, ready: boolean) {
  const store = useEditorStore();
  const { setViewport } = useReactFlow();
  const design = useEditor((state) => state.sync.design);
  const graph = useEditor((state) => state.path.at(-1) ?? "");
  const fly = useEditor((state) => state.fly);
  const key = `${design}/${graph}`;
  const shown = useRef("");
  const settling = useRef(0);

  useEffect(() => {
    if (!ready || !canvas.current) return;
    const opened = shown.current !== key;
    const asked = flown.get(design) !== fly.number;
    shown.current = key;
    flown.set(design, fly.number);
    const known = views.get(key);
    if (opened && known && (!asked || fly.to === "all")) return void setViewport(known);
    if (!opened && !asked) return;
    const to = opened && !asked ? "all" : fly.to;
    if (opened) settling.current = performance.now() + SETTLING;
    const box = boxOf(store, flow.current, to);
    void setViewport(opened ? firstViewOn(canvas.current, box) : viewOn(canvas.current, box), opened ? undefined : { duration: calm() ? 0 : FLIGHT });
  }, [ready, key, design, fly, canvas, flow, store, setViewport]);

  useEffect(() => {
    if (!canvas.current) return;
    const element = canvas.current;
    const observer = new ResizeObserver(() => {
      // A canvas that leaves the page has no size at last: that is not where one looked.
      if (element.clientWidth > 0 && element.clientHeight > 0 && performance.now() < settling.current) void setViewport(firstViewOn(element, boxOf(store, flow.current, "all")));
    });
    observer.observe(element);
    // Whoever has taken the page in hand, be it to zoom by a button, decides what is seen from then on.
    const settled = (): void => void (settling.current = 0);
    for (const kind of HANDS) window.addEventListener(kind, settled, true);
    return () => {
      observer.disconnect();
      for (const kind of HANDS) window.removeEventListener(kind, settled, true);
    };
  }, [canvas, flow, store, setViewport]);

  return {
    onMove: (event: unknown, view: Viewport) => {
      if (event) settling.current = 0;
      if (!canvas.current) return;
      mark(canvas.current, view.zoom);
      if (event instanceof Event && /^(mouse|pointer|touch)move$/.test(event.type)) moving(canvas.current, true);
    },
    onMoveEnd: (_: unknown, view: Viewport) => {
      views.set(key, view);
      if (canvas.current) moving(canvas.current, false);
    },
    onNodeDrag: () => void (canvas.current && moving(canvas.current, true)),
    onNodeDragStop: () => void (canvas.current && moving(canvas.current, false)),
  };
}

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What is to be seen; a node inside a folded group is seen as the group. */
function boxOf(store: EditorStore, flow: Flow | null, to: Fly["to"]): Box | null {
  if (!flow) return null;
  const state = store.getState();
  const ids = to === "selection" ? [...state.selection.nodes] : to;
  if (ids === "all" || ids.length === 0) return around(flow.boxes.values());
  const groups = Object.values(graphShown(state).groups);
  return around(
    ids.flatMap((id) => flow.boxes.get(id) ?? flow.boxes.get(groupNode(groups.find((group) => group.nodes.includes(id))?.id ?? "")) ?? []),
  );
}

function viewOn(canvas: HTMLElement, box: Box | null): Viewport {
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!box) return { x: width / 2, y: height / 2, zoom: 1 };
  return getViewportForBounds(box, width, height, ZOOM.least, ZOOM.fit, { x: "48px", y: "56px" });
}

/** All of it, unless it would be too small to read: then its beginning. */
function firstViewOn(canvas: HTMLElement, box: Box | null): Viewport {
  const all = viewOn(canvas, box);
  if (!box || all.zoom >= ZOOM.open) return all;
  const start = (from: number, length: number, room: number) =>
    length * ZOOM.open <= room ? (room - length * ZOOM.open) / 2 - from * ZOOM.open : 48 - from * ZOOM.open;
  return { x: start(box.x, box.width, canvas.clientWidth), y: start(box.y, box.height, canvas.clientHeight), zoom: ZOOM.open };
}

function moving(canvas: HTMLElement, on: boolean): void {
  if (on) canvas.dataset["moving"] = "";
  else delete canvas.dataset["moving"];
}

/** How near one is, for the style sheet: nothing is drawn again for it. */
export function mark(canvas: HTMLElement, zoom: number): void {
  const level = zoom < ZOOM.far ? "far" : zoom > ZOOM.near ? "near" : "middle";
  if (canvas.dataset["zoom"] !== level) canvas.dataset["zoom"] = level;
  // In steps: each change of the variable lets the browser style every card again.
  const size = level === "far" ? `${Math.round(12 * 1.2 ** Math.round(Math.log(1 / zoom) / Math.log(1.2)))}px` : "";
  if (canvas.style.getPropertyValue("--ll-far") !== size) canvas.style.setProperty("--ll-far", size);
}
