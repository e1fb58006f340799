// Connect the selected layer to another one without a mouse: only what fits can be chosen.

import { useEffect, useMemo, useState } from "react";
import { act, scene } from "../act";
import { connect } from "../core/commands";
import { displayNames } from "../core/names";
import type { Answer } from "../generated/messages";
import { graphShown, openGraph, useEditor, useEditorStore } from "../store";
import { PickList, type Choice } from "./PickList";

export function ConnectDialog({ node }: { node: string }) {
  const store = useEditorStore();
  const graph = useEditor(graphShown);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const { ask } = store.getState();
    void ask({ type: "AskFits", graph: openGraph(store.getState()), node, port: "0", end: "output" }).then(setAnswer);
  }, [store, node]);
  const choices = useMemo(() => {
    const names = displayNames(graph);
    return (answer?.fits ?? [])
      .map((fit): Choice => ({
        id: JSON.stringify([fit.node, fit.port]),
        title: names.get(graph.nodes[fit.node]?.layer ?? "") ?? fit.node,
        detail: fit.port === "inputs" ? "" : `to ${fit.port}`,
        reason: fit.reason || undefined,
      }))
      .sort((one, other) => Number(Boolean(one.reason)) - Number(Boolean(other.reason)));
  }, [answer, graph]);
  return (
    <PickList
      label="Connect to" placeholder="Connect the output to …" choices={choices}
      empty={answer ? answer.problem || "There is no other layer to connect to." : "Asking Keras what fits …"}
      onPick={(id) => {
        const [target, target_port] = JSON.parse(id) as [string, string];
        act(store, connect(scene(store.getState()), { source: node, source_port: 0, target, target_port }));
      }}
    />
  );
}
