// The open graph with what is known about it, and how to do something to it later, when another graph may be open.

import { useMemo } from "react";
import { act } from "../../act";
import type { Outcome, Scene } from "../../core/commands";
import type { Catalogue } from "../../core/lookup";
import { graphOf } from "../../core/ports";
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

/** A command, or null when what it is about is gone by then. */
export type Command = (scene: Scene) => Outcome | null;
export type Doing = (command: Command) => boolean;

/** A command about a node, left out when the node is gone: what was still being written on it goes with it. */
export const onNode = (node: string, command: (scene: Scene) => Outcome): Command =>
  (scene) => (Object.hasOwn(graphOf(scene).nodes, node) ? command(scene) : null);

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
      const outcome = command({ document, graph, catalogue: state.catalogue ?? NO_CATALOGUE, report });
      return outcome !== null && act(store, outcome);
    },
    [store, graph],
  );
}
