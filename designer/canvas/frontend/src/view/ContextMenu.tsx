// The menu at the pointer: what can be done with the selection, or with the empty canvas.

import { useCallback } from "react";
import { ACTIONS, type Action } from "../actions";
import { useEditorStore } from "../store";
import { wireSelected } from "../walk";
import { Menu, type MenuItem } from "./Menu";
import { written } from "./Shortcuts";

const OF_SELECTION = [
  "Edit code", "Replace by another layer …", "Add a layer after the selection", "Connect the output to …", "Rename", "Write a note", "Copy", "Cut", "Duplicate", "Delete",
  "Bypass: let the input through", "Group", "Ungroup", "Turn into sub-model", "Dissolve sub-model", "Open sub-model", "Share weights with …", "Make independent",
];
const OF_WIRE = ACTIONS.filter((action) => action.wire).map((action) => action.label);
const OF_CANVAS = ["Add a layer after the selection", "Paste", "Select everything", "Tidy up", "Show everything", "Find a layer", "Custom code …", "Leave sub-model"];

export function ContextMenu({ x, y }: { x: number; y: number }) {
  const store = useEditorStore();
  const close = useCallback(() => store.getState().show(null), [store]);
  const state = store.getState();
  const selected = state.selection.nodes.size + state.selection.edges.size > 0;
  const onWire = wireSelected(state) !== undefined;
  const labels = onWire ? OF_WIRE : selected ? OF_SELECTION : OF_CANVAS;
  const items = labels
    .map((label) => ACTIONS.find((action) => action.label === label))
    .filter((action): action is Action => action !== undefined && (!action.can || action.can(state)))
    .map((action): MenuItem => ({
      label: onWire && action.wire ? action.wire : action.label === "Add a layer after the selection" && !selected ? "Add a layer" : action.label,
      keys: action.keys[0] && written(action.keys[0]),
      danger: action.label === "Delete",
      run: () => action.run(store),
    }));
  return <Menu label="Actions" items={items} style={{ position: "fixed", left: `min(${x}px, 100vw - 260px)`, top: `min(${y}px, 100vh - ${items.length * 30 + 20}px)` }} onDone={close} />;
}
