// What React Flow tells of dragging and selecting: places stay here until the drag ends, the selection goes to the store.

import { useStoreApi, type EdgeChange, type NodeChange, type NodePositionChange } from "@xyflow/react";
import { useMemo, useRef, useState } from "react";
import { act, scene } from "../../act";
import { move } from "../../core/commands";
import type { CanvasNode, Flow, TensorEdge } from "../../core/flow";
import { groupOf } from "../../core/handles";
import type { Box } from "../../core/sizes";
import type { Position } from "../../generated/messages";
import { graphShown, useEditorStore, type EditorStore } from "../../store";
import { putInto, wireFor } from "./inserting";
import { rest, useWiringStore } from "./wiring";

export type Moved = ReadonlyMap<string, Position>;

export const STILL: Moved = new Map();

/** The places of what is being dragged. */
export const useMoved = () => useState<Moved>(STILL);

export function useChanges(flow: { readonly current: Flow | null }, setMoved: (moved: Moved) => void) {
  const store = useEditorStore();
  const drawing = useStoreApi();
  const wiring = useWiringStore();
  const begun = useRef<ReadonlyMap<string, Box>>(null);
  const moved = useRef<Moved>(STILL);
  return useMemo(() => {
    /** A single card may go into a wire that it lies on. */
    const over = (now: Moved): void => {
      const [only, more] = now;
      const wire = only && !more && flow.current ? wireFor(store, flow.current, ...only) : null;
      if (wiring.getState().over !== wire) wiring.setState({ over: wire });
    };
    const drag = (changes: readonly NodePositionChange[]): void => {
      begun.current ??= flow.current?.boxes ?? new Map();
      moved.current = dragged(store, begun.current, moved.current, changes);
      if (changes.some((change) => change.dragging)) {
        over(moved.current);
        return setMoved(moved.current);
      }
      const wire = wiring.getState().over;
      rest(wiring);
      const [only] = moved.current;
      if (wire === null || !only || !putInto(store, ...only, wire)) drop(store, moved.current, changes);
      begun.current = null;
      moved.current = STILL;
      setMoved(STILL);
    };
    return {
      onNodesChange(changes: NodeChange<CanvasNode>[]) {
        const places = changes.filter((change) => change.type === "position");
        if (places.length) drag(places);
        select(store, changes);
      },
      onEdgesChange(changes: EdgeChange<TensorEdge>[]) {
        // A box around nodes selects them, not all the edges that happen to end there.
        if (drawing.getState().userSelectionRect === null) selectEdges(store, changes);
      },
    };
  }, [store, drawing, wiring, flow, setMoved]);
}

/** The places after a move: a group's frame or card takes its members along. */
function dragged(store: EditorStore, begun: ReadonlyMap<string, Box>, before: Moved, changes: readonly NodePositionChange[]): Moved {
  const graph = graphShown(store.getState());
  const next = new Map(before);
  for (const { id, position } of changes) {
    const [group, start] = [groupOf(id), begun.get(id)];
    if (!position || group === null || !start) continue;
    for (const member of graph.groups[group]?.nodes ?? []) {
      const from = graph.nodes[member]?.position;
      if (from) next.set(member, { x: from.x + position.x - start.x, y: from.y + position.y - start.y });
    }
  }
  for (const { id, position } of changes) if (position && groupOf(id) === null) next.set(id, { x: position.x, y: position.y });
  return next;
}

/** One edit for the whole drag. */
function drop(store: EditorStore, moved: Moved, changes: readonly NodePositionChange[]): void {
  const graph = graphShown(store.getState());
  const settled = [...moved].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const);
  const elsewhere = settled.filter(([id, { x, y }]) => {
    const from = graph.nodes[id]?.position;
    return graph.nodes[id] && (from?.x !== x || from?.y !== y);
  });
  if (elsewhere.length) act(store, move(scene(store.getState()), new Map(elsewhere)));
  const group = changes.length === 1 && changes[0] ? groupOf(changes[0].id) : null;
  if (group !== null) store.getState().select(graph.groups[group]?.nodes ?? []);
}

function select(store: EditorStore, changes: readonly NodeChange<CanvasNode>[]): void {
  const { selection } = store.getState();
  const graph = graphShown(store.getState());
  const nodes = new Set(selection.nodes);
  let any = false;
  for (const change of changes) {
    if (change.type !== "select") continue;
    any = true;
    const group = groupOf(change.id);
    for (const id of group === null ? [change.id] : (graph.groups[group]?.nodes ?? [])) {
      if (change.selected) nodes.add(id);
      else nodes.delete(id);
    }
  }
  if (any) store.getState().select(nodes, selection.edges);
}

function selectEdges(store: EditorStore, changes: readonly EdgeChange<TensorEdge>[]): void {
  const { selection } = store.getState();
  const edges = new Set(selection.edges);
  for (const change of changes) {
    if (change.type !== "select") continue;
    if (change.selected) edges.add(change.id);
    else edges.delete(change.id);
  }
  store.getState().select(selection.nodes, edges);
}
