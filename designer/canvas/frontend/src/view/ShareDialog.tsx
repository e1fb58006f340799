// Choose the layer whose weights a node is to share.

import { useMemo } from "react";
import { act, scene } from "../act";
import { shareable, shareWith } from "../core/commands";
import { useEditor, useEditorStore } from "../store";
import { PickList } from "./PickList";

export function ShareDialog({ node }: { node: string }) {
  const store = useEditorStore();
  const document = useEditor((state) => state.sync.shown);
  const choices = useMemo(
    () => (document ? shareable(scene(store.getState()), node) : []).map(({ layer, name, nodes }) => ({
      id: layer, title: name, detail: nodes.length === 1 ? "called once" : `called ${nodes.length} times`,
    })),
    [document, node, store],
  );
  return (
    <PickList
      label="Share weights with" placeholder="Share weights with …" choices={choices}
      empty="There is no other layer of this kind in this graph to share weights with."
      onPick={(layer) => act(store, shareWith(scene(store.getState()), node, layer))}
    />
  );
}
