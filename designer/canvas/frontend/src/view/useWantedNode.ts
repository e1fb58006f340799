// Python may ask for a node to be shown: a problem that was clicked on another page.

import { useEffect } from "react";
import { content, useEditor, useEditorStore } from "../store";
import { goTo } from "./Problems";

const shown = new Map<string, number>();

export function useWantedNode(): void {
  const store = useEditorStore();
  const wanted = useEditor((state) => content(state)?.focus ?? null);
  useEffect(() => {
    const { session } = store.getState().sync;
    if (!wanted || (shown.get(session) ?? 0) >= wanted.number) return;
    shown.set(session, wanted.number);
    goTo(store, wanted.graph, wanted.node);
  }, [wanted, store]);
}
