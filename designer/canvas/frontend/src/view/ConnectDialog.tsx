// Connect the selected layer to another one, or let a wire end elsewhere, without a mouse: only what fits can be chosen.

import { useEffect, useMemo, useState } from "react";
import { act, scene } from "../act";
import { connect, reattach } from "../core/commands";
import { displayNames } from "../core/names";
import { edgeId, type EdgeId } from "../core/places";
import { graphOf, inputPorts, outputCount, type Scene } from "../core/ports";
import { answered, reasonAgainst, verdictsOf, type Verdicts } from "../core/verdict";
import type { Answer } from "../generated/messages";
import { graphShown, openGraph, useEditor, useEditorStore } from "../store";
import { PickList, type Choice } from "./PickList";
import { useWait } from "./useWait";

export function ConnectDialog({ node, edge }: { node: string; edge?: EdgeId | undefined }) {
  const store = useEditorStore();
  const graph = useEditor(graphShown);
  const [answers, setAnswers] = useState<readonly Answer[] | null>(null);
  const outputs = useMemo(() => outputsOf(scene(store.getState()), node, edge), [store, node, edge]);
  useEffect(() => {
    const { ask } = store.getState();
    const open = openGraph(store.getState());
    void Promise.all(outputs.map((port) => ask({ type: "AskFits", graph: open, node, port: String(port), end: "output" }))).then(setAnswers);
  }, [store, node, outputs]);
  const wait = useWait(answers === null);
  const known = answers !== null || wait !== "short";
  const choices = useMemo(
    () => (known ? outputs.flatMap((port, place) => choicesOf(scene(store.getState()), node, port, outputs.length > 1, answers?.[place])).sort(byReason) : []),
    [store, node, outputs, answers, known, graph],
  );
  const problem = answers?.find((answer) => answer.problem)?.problem;
  const what = edge === undefined ? "Connect the output to …" : "Let the wire end at …";
  return (
    <PickList
      label={edge === undefined ? "Connect to" : "Let the wire end at"} placeholder={what} choices={choices}
      note={problem ? `What fits is not known: ${problem}` : wait === "unheard" ? "The server does not answer: what fits is not known yet. A connection is kept and sent later." : ""}
      empty={known ? "There is no other layer to connect to." : "Asking Keras what fits …"}
      onPick={(id) => {
        const [source_port, target, target_port] = JSON.parse(id) as [number, string, string];
        const wire = { source: node, source_port, target, target_port };
        const here = scene(store.getState());
        act(store, edge === undefined ? connect(here, wire) : reattach(here, edge, wire));
      }}
    />
  );
}

/** The outputs that can be connected: all of a layer's, or the one at which a wire begins. */
function outputsOf(here: Scene, node: string, edge: EdgeId | undefined): number[] {
  const wire = graphOf(here).edges.find((one) => edgeId(one) === edge);
  return wire ? [wire.source_port] : Array.from({ length: outputCount(here, node) }, (_, port) => port);
}

const byReason = (one: Choice, other: Choice): number => Number(Boolean(one.reason)) - Number(Boolean(other.reason));

/** Every input port of another layer, with the reason where it cannot take the tensor. */
function choicesOf(here: Scene, node: string, output: number, several: boolean, answer: Answer | undefined): Choice[] {
  const graph = graphOf(here);
  const names = displayNames(graph);
  const alone = verdictsOf(graph, { node, port: String(output), end: "output" });
  const verdicts: Verdicts = answer ? answered(alone, answer) : alone;
  const from = several ? `output ${output + 1}` : "";
  return Object.values(graph.nodes)
    .filter(({ id }) => id !== node)
    .flatMap(({ id, layer }) => inputPorts(here, id).map(({ name }): Choice => ({
      id: JSON.stringify([output, id, name]),
      title: names.get(layer) ?? id,
      detail: [from, name === "inputs" ? "" : `to ${name}`].filter(Boolean).join(" "),
      reason: reasonAgainst(graph, verdicts, id, name) || undefined,
    })));
}
