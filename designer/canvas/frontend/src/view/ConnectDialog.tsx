// Connect the selected layer to another one without a mouse: only what fits can be chosen.

import { useEffect, useMemo, useState } from "react";
import { act, scene } from "../act";
import { connect } from "../core/commands";
import { displayNames } from "../core/names";
import { graphOf, inputPorts, type Scene } from "../core/ports";
import { answered, reasonAgainst, verdictsOf } from "../core/verdict";
import type { Answer } from "../generated/messages";
import { useWait } from "./useWait";
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
  const wait = useWait(answer === null);
  const choices = useMemo(() => (answer || wait !== "short" ? choicesOf(scene(store.getState()), node, answer) : []), [store, node, answer, wait, graph]);
  return (
    <PickList
      label="Connect to" placeholder="Connect the output to …" choices={choices}
      note={answer?.problem ? `What fits is not known: ${answer.problem}` : wait === "unheard" ? "The server does not answer: what fits is not known yet. A connection is kept and sent later." : ""}
      empty={answer || wait !== "short" ? "There is no other layer to connect to." : "Asking Keras what fits …"}
      onPick={(id) => {
        const [target, target_port] = JSON.parse(id) as [string, string];
        act(store, connect(scene(store.getState()), { source: node, source_port: 0, target, target_port }));
      }}
    />
  );
}

/** Every input port of another layer, those that cannot take the tensor last, with the reason. */
function choicesOf(here: Scene, node: string, answer: Answer | null): Choice[] {
  const graph = graphOf(here);
  const names = displayNames(graph);
  const alone = verdictsOf(graph, { node, port: "0", end: "output" });
  const verdicts = answer ? answered(alone, answer) : alone;
  return Object.values(graph.nodes)
    .filter(({ id }) => id !== node)
    .flatMap(({ id, layer }) => inputPorts(here, id).map(({ name }): Choice => ({
      id: JSON.stringify([id, name]),
      title: names.get(layer) ?? id,
      detail: name === "inputs" ? "" : `to ${name}`,
      reason: reasonAgainst(graph, verdicts, id, name) || undefined,
    })))
    .sort((one, other) => Number(Boolean(one.reason)) - Number(Boolean(other.reason)));
}
