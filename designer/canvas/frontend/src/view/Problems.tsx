// Everything found wrong or doubtful, errors first: a click goes to the node, a button mends it.

import type { ReactNode } from "react";
import type { Diagnostic } from "../generated/messages";
import { content, diagnostics, openGraph, useEditor, useEditorStore, type EditorStore } from "../store";
import { CloseIcon, ErrorIcon, FixIcon, HintIcon, OkIcon, WarningIcon } from "./icons";

const TONES: Record<Diagnostic["severity"], { icon: ReactNode; word: string; order: number }> = {
  error: { icon: <ErrorIcon />, word: "Does not work", order: 0 },
  warning: { icon: <WarningIcon />, word: "Doubtful", order: 1 },
  hint: { icon: <HintIcon />, word: "Hint", order: 2 },
};

export function Problems() {
  const store = useEditorStore();
  const found = useEditor(diagnostics);
  const trouble = useEditor((state) => state.trouble);
  const sorted = [...found].sort((one, other) => TONES[one.severity].order - TONES[other.severity].order);
  return (
    <section className="ll-problems" aria-label="Problems">
      <header>
        <b>Problems</b>
        <span className="ll-gap" />
        <button type="button" className="ll-button" aria-label="Close problems" onClick={() => store.getState().toggle("problems", false)}><CloseIcon /></button>
      </header>
      <ul>
        {trouble && <li className="error"><span className="ll-mark error"><ErrorIcon /></span><p>{trouble}</p></li>}
        {!trouble && !sorted.length && <li><span className="ll-mark ok"><OkIcon /></span><p>No problems found.</p></li>}
        {sorted.map((problem, place) => <Problem key={`${place}-${problem.rule}-${problem.node}`} problem={problem} />)}
      </ul>
    </section>
  );
}

function Problem({ problem }: { problem: Diagnostic }) {
  const store = useEditorStore();
  const name = useEditor((state) => (problem.node ? content(state)?.analysis?.graphs[problem.graph]?.nodes[problem.node]?.name : undefined));
  const { icon, word } = TONES[problem.severity];
  return (
    <li className={problem.severity}>
      <button type="button" className="ll-where" disabled={!problem.node} onClick={() => goTo(store, problem.graph, problem.node)}>
        <span className={`ll-mark ${problem.severity}`}>{icon}<span className="ll-hidden">{word}: </span></span>
        <span>{name && <b>{name}: </b>}{problem.message}</span>
      </button>
      {problem.fixes.map((fix) => (
        <button key={fix.title} type="button" className="ll-button framed" onClick={() => mend(store, fix)}><FixIcon />{fix.title}</button>
      ))}
    </li>
  );
}

function mend(store: EditorStore, fix: Diagnostic["fixes"][number]): void {
  if (store.getState().edit(fix.edit)) store.getState().speak(`Done: ${fix.title}`);
}

/** Open the graph of a node, select the node and look at it. */
export function goTo(store: EditorStore, graph: string, node: string | null): void {
  const state = store.getState();
  if (openGraph(state) !== graph) {
    state.leaveTo(0);
    if (graph) state.open(graph);
  }
  if (!node) return;
  store.getState().select([node]);
  store.getState().flyTo([node]);
}
