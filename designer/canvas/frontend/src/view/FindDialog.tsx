// Find a layer by its name, in every graph of the design.

import { useMemo } from "react";
import { displayNames } from "../core/names";
import type { Document } from "../generated/messages";
import { graphNamed, useEditor, useEditorStore } from "../store";
import { PickList, type Choice } from "./PickList";
import { kindText } from "./inspector/words";
import { goTo } from "./Problems";

export function FindDialog() {
  const store = useEditorStore();
  const document = useEditor((state) => state.sync.shown);
  const choices = useMemo(() => (document ? every(document) : []), [document]);
  return (
    <PickList
      label="Find a layer" placeholder="Name or kind of a layer" choices={choices} empty="There are no layers yet. Press / to add one."
      onPick={(id) => {
        const [graph, node] = JSON.parse(id) as [string, string];
        goTo(store, graph, node);
      }}
    />
  );
}

function every(document: Document): Choice[] {
  return ["", ...Object.keys(document.models)].flatMap((name) => {
    const graph = graphNamed(document, name);
    const names = displayNames(graph);
    return Object.values(graph.nodes).map((node) => ({
      id: JSON.stringify([name, node.id]),
      title: names.get(node.layer) ?? node.id,
      detail: [kindText(graph.layers[node.layer]?.kind ?? "", undefined), name && `in ${name}`, node.note].filter(Boolean).join(" · "),
    }));
  });
}
