// Gives a place to nodes that have none, once for each set of them.

import { useLayoutEffect, useRef } from "react";
import { tidy } from "../../layout/tidy";
import { useEditor, useEditorStore } from "../../store";

/** Whether everything has a place, or has been tried. */
export function usePlaced(unplaced: readonly string[]): boolean {
  const store = useEditorStore();
  const graph = useEditor((state) => state.path.at(-1) ?? "");
  const wanted = unplaced.length ? JSON.stringify([graph, ...unplaced]) : "";
  const tried = useRef("");
  useLayoutEffect(() => {
    if (!wanted || tried.current === wanted) return;
    tried.current = wanted;
    void tidy(store, "unplaced", store.getState().direction);
  }, [store, wanted]);
  return unplaced.length === 0;
}
