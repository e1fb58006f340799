// Align and distribute what is selected; the direction in which tensors run.

import { act, scene } from "../act";
import { align, distribute } from "../core/commands";
import { tidy } from "../layout/tidy";
import { useEditor, useEditorStore } from "../store";
import { boxesOf } from "./canvas/api";
import { Menu, type MenuItem } from "./Menu";

const SIDES = [
  ["left", "Align left"], ["center", "Align centres"], ["right", "Align right"],
  ["top", "Align tops"], ["middle", "Align middles"], ["bottom", "Align bottoms"],
] as const;

export function ArrangeMenu({ onDone }: { onDone: () => void }) {
  const store = useEditorStore();
  const chosen = useEditor((state) => state.selection.nodes.size);
  const direction = useEditor((state) => state.direction);
  const boxes = () => boxesOf(store, [...store.getState().selection.nodes]);
  const items: MenuItem[] = [
    ...SIDES.map(([side, label]) => ({ label, off: chosen < 2, run: () => act(store, align(scene(store.getState()), boxes(), side)) })),
    { label: "Distribute across", off: chosen < 3, run: () => act(store, distribute(scene(store.getState()), boxes(), "x")) },
    { label: "Distribute down", off: chosen < 3, run: () => act(store, distribute(scene(store.getState()), boxes(), "y")) },
    { label: "Lay out left to right", line: true, checked: direction === "LR", run: () => turn("LR") },
    { label: "Lay out top down", checked: direction === "TB", run: () => turn("TB") },
    { label: "Place only unplaced nodes", run: () => void tidy(store, "unplaced", store.getState().direction) },
  ];
  const turn = (to: "LR" | "TB") => {
    store.getState().set({ direction: to });
    void tidy(store, "all", to);
  };
  return <Menu label="Arrange" items={items} onDone={onDone} />;
}
