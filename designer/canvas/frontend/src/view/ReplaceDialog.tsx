// Choose the layer that takes the place of one that Keras does not have.

import { useCallback, useMemo } from "react";
import { act, scene } from "../act";
import { replace } from "../core/commands";
import { snakeCase } from "../core/names";
import { search, type Found } from "../core/search";
import { INPUT, layerOf } from "../core/topology";
import { kindTitle } from "../core/words";
import type { Json } from "../generated/messages";
import { graphShown, useEditor, useEditorStore } from "../store";
import { PickList, type Choice } from "./PickList";

/** More than these nobody reads: the text is made longer instead. */
const SHOWN = 50;

export function ReplaceDialog({ node }: { node: string }) {
  const store = useEditorStore();
  const catalogue = useEditor((state) => state.catalogue);
  const kind = useEditor((state) => (state.sync.shown ? (layerOf(graphShown(state), node)?.kind ?? "") : ""));
  const find = useCallback((text: string): Choice[] => {
    if (!catalogue) return [];
    const found = search(catalogue, text, { setting: scene(store.getState()), first: text.trim() ? [] : alike(catalogue, kind) });
    return found.filter((item) => item.group !== "call" && item.kind !== INPUT).slice(0, SHOWN).map(choice);
  }, [catalogue, kind, store]);
  const choices = useMemo(() => find(""), [find]);
  return (
    <PickList
      label={`Replace ${kindTitle(kind)} by`} placeholder={`Replace ${kindTitle(kind)} by … (such as “dense 64 relu”)`} choices={choices} find={find}
      empty="Keras's layers are being read …"
      onPick={(id) => {
        const [chosen, typed] = JSON.parse(id) as [string, { [name: string]: Json }];
        act(store, replace(scene(store.getState()), node, chosen, typed));
      }}
    />
  );
}

const choice = (found: Found): Choice => ({
  id: JSON.stringify([found.kind, found.typed?.config ?? {}]), title: found.title, detail: found.typed?.text || found.summary,
  reason: found.typed?.problem || undefined,
});

/** Kinds with a word of the class's name in theirs: "MyDenseBlock" may do what Dense does. */
function alike(catalogue: Parameters<typeof search>[0], kind: string): string[] {
  const words = snakeCase(kind).split("_").filter((word) => word.length > 2);
  const found = words.flatMap((word) => search(catalogue, word).slice(0, 2)).filter((item) => item.group === "layer");
  return [...new Set(found.map((item) => item.kind))];
}
