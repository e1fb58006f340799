// What React Flow draws for the editor's state, remade only where something changed.

import { useMemo, useRef } from "react";
import type { Position } from "../../generated/messages";
import { scene } from "../../act";
import { flowMaker, type Flow } from "../../core/flow";
import { content, diagnostics, useEditor, useEditorStore } from "../../store";

export function useFlow(moved: ReadonlyMap<string, Position>): Flow {
  const store = useEditorStore();
  const maker = useRef<ReturnType<typeof flowMaker>>(null);
  maker.current ??= flowMaker();
  const make = maker.current;
  const shown = useEditor((state) => state.sync.shown);
  const graph = useEditor((state) => state.path.at(-1) ?? "");
  const analysis = useEditor((state) => content(state)?.analysis);
  const catalogue = useEditor((state) => state.catalogue);
  const direction = useEditor((state) => state.direction);
  const { nodes, edges } = useEditor((state) => state.selection);
  return useMemo(() => {
    const state = store.getState();
    return make({ scene: scene(state), problems: diagnostics(state), direction, nodes, edges, moved });
    // The scene is made of exactly these.
  }, [store, make, shown, graph, analysis, catalogue, direction, nodes, edges, moved]);
}
