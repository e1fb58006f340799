// The open graph with what is known about it, and how to do something to it later, when another graph may be open.

import { useMemo } from "react";
import { act } from "../../act";
import type { Outcome, Scene } from "../../core/commands";
import type { Catalogue } from "../../core/lookup";
import type { Document } from "../../generated/messages";
import { content, openGraph, reportShown, useEditor, useEditorStore } from "../../store";

const NO_CATALOGUE: Catalogue = { mark: "", keras: "", kinds: new Map(), entries: [] };

/** Only where there is a document. */
export function useScene(): Scene {
  const document = useEditor((state) => state.sync.shown) as Document;
  const graph = useEditor(openGraph);
  const catalogue = useEditor((state) => state.catalogue) ?? NO_CATALOGUE;
  const report = useEditor(reportShown);
  return useMemo(() => ({ document, graph, catalogue, report }), [document, graph, catalogue, report]);
}

export type Doing = (command: (scene: Scene) => Outcome) => boolean;

/** Carries commands out on the graph that is open now, as it is by then; not when it is gone. */
export function useDo(): Doing {
  const store = useEditorStore();
  const graph = useEditor(openGraph);
  return useMemo(
    () => (command) => {
      const state = store.getState();
      const document = state.sync.shown;
      if (!document || (graph !== "" && !Object.hasOwn(document.models, graph))) return false;
      const report = content(state)?.analysis?.graphs[graph];
      return act(store, command({ document, graph, catalogue: state.catalogue ?? NO_CATALOGUE, report }));
    },
    [store, graph],
  );
}
