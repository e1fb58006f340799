// Clicks, double clicks, the context menu and the focus on the canvas.

import { useStoreApi, type Node as FlowNode } from "@xyflow/react";
import { useMemo, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { CanvasNode, TensorEdge } from "../../core/flow";
import { groupOf } from "../../core/handles";
import { graphShown, useEditorStore, type EditorStore } from "../../store";

type Modified = Pick<MouseEvent, "shiftKey" | "ctrlKey" | "metaKey">;
const modified = (event: Modified): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

export function useGestures(canvas: RefObject<HTMLElement | null>) {
  const store = useEditorStore();
  const drawing = useStoreApi();
  return useMemo(
    () => ({
      onPointerDownCapture(event: PointerEvent) {
        // React Flow listens for keys on the window, which the editor's own handling keeps from it.
        drawing.setState({ multiSelectionActive: modified(event) });
      },
      onNodeClick(event: MouseEvent, node: CanvasNode) {
        if (!modified(event)) store.getState().select(membersOf(store, node.id));
      },
      onNodeDoubleClick(_: MouseEvent, node: CanvasNode) {
        if (node.type !== "card") return;
        const { model, custom } = node.data.card;
        if (model !== null) store.getState().open(model);
        if (custom !== null) store.getState().editCode(custom);
      },
      onPaneClick() {
        store.getState().select([]);
        canvas.current?.focus({ preventScroll: true });
      },
      onNodeContextMenu(event: MouseEvent, node: FlowNode) {
        const members = membersOf(store, node.id);
        if (!members.every((id) => store.getState().selection.nodes.has(id))) store.getState().select(members);
        menu(store, event, event.clientX, event.clientY);
      },
      onEdgeContextMenu(event: MouseEvent, edge: TensorEdge) {
        if (!store.getState().selection.edges.has(edge.id)) store.getState().select([], [edge.id]);
        menu(store, event, event.clientX, event.clientY);
      },
      onPaneContextMenu(event: MouseEvent | globalThis.MouseEvent) {
        store.getState().select([]);
        menu(store, event, event.clientX, event.clientY);
      },
      onKeyDown(event: KeyboardEvent) {
        const asked = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
        if (!asked || !canvas.current) return;
        const box = subject(canvas.current, store).getBoundingClientRect();
        menu(store, event, box.x + Math.min(40, box.width / 2), box.y + Math.min(40, box.height / 2));
      },
      onFocusCapture(event: FocusEvent<HTMLElement>) {
        const id = (event.target as HTMLElement).dataset["id"];
        if (!id || !event.target.matches(".react-flow__node:focus-visible")) return;
        const { selection } = store.getState();
        const members = membersOf(store, id);
        if (!members.some((member) => selection.nodes.has(member))) store.getState().select(members);
        if (canvas.current && outside(canvas.current, event.target)) store.getState().flyTo(members);
      },
    }),
    [store, drawing, canvas],
  );
}

function membersOf(store: EditorStore, id: string): readonly string[] {
  const group = groupOf(id);
  return group === null ? [id] : (graphShown(store.getState()).groups[group]?.nodes ?? []);
}

function menu(store: EditorStore, event: { preventDefault(): void; stopPropagation(): void }, x: number, y: number): void {
  event.preventDefault();
  event.stopPropagation();
  store.getState().show({ kind: "menu", x, y });
}

/** What a menu asked for by key is about: the first selected node, or the canvas. */
function subject(canvas: HTMLElement, store: EditorStore): HTMLElement {
  const [first] = store.getState().selection.nodes;
  return (first !== undefined && canvas.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(first)}"]`)) || canvas;
}

function outside(canvas: HTMLElement, element: HTMLElement): boolean {
  const [all, box] = [canvas.getBoundingClientRect(), element.getBoundingClientRect()];
  return box.left < all.left || box.right > all.right || box.top < all.top || box.bottom > all.bottom;
}
