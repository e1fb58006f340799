// The open graph as the search needs it, and the design's models that it may call.

import { useMemo } from "react";
import { modelsFor, type Item, type Setting } from "../../core/search";
import { openGraph, reportShown, useEditor } from "../../store";

export function useSetting(): Setting | undefined {
  const document = useEditor((state) => state.sync.shown);
  const graph = useEditor(openGraph);
  const report = useEditor(reportShown);
  return useMemo(() => (document ? { document, graph, report } : undefined), [document, graph, report]);
}

/** The same value until a model changes: edits elsewhere leave the palette alone. */
export function useModels(): readonly Item[] {
  const models = useEditor((state) => state.sync.shown?.models);
  const graph = useEditor(openGraph);
  const document = useEditor((state) => state.sync.shown);
  // Of the document only its models are read.
  return useMemo(() => (document ? modelsFor({ document, graph }) : []), [models, graph]);
}
