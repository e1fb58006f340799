// One line below the canvas: what the model costs, what is wrong, whether everything is kept.

import type { ReactNode } from "react";
import { sizeText } from "../core/words";
import { content, diagnostics, reportShown, useEditor, useEditorStore } from "../store";
import { CloudIcon, ErrorIcon, HintIcon, OkIcon, WaitIcon, WarningIcon } from "./icons";

export function StatusBar() {
  const store = useEditorStore();
  const report = useEditor(reportShown);
  const training = useEditor((state) => content(state)?.training ?? null);
  const calls = useEditor((state) => Object.keys(state.sync.shown?.graph.nodes ?? {}).length);
  const open = useEditor((state) => state.panels.problems);
  return (
    <footer className="ll-status">
      <button type="button" className="ll-button" aria-expanded={open} onClick={() => store.getState().toggle("problems")} title="Show or hide the problems (P)">
        <ProblemCounts />
      </button>
      <span className="ll-gap" />
      {training && <span className="ll-training">Training: epoch {training.epoch} of {training.epochs}</span>}
      {report && <span title="Weights, trained or not">{report.parameters.toLocaleString("en")} parameters</span>}
      {report && <span className="ll-wide" title="All layers' outputs together, for one sample">{sizeText(report.activation_bytes)} of outputs</span>}
      <span className="ll-wide">{calls === 1 ? "1 node" : `${calls} nodes`}</span>
      <Kept />
    </footer>
  );
}

function ProblemCounts() {
  const found = useEditor(diagnostics);
  const known = useEditor((state) => Boolean(content(state)?.analysis));
  const trouble = useEditor((state) => state.trouble);
  const empty = useEditor((state) => Object.keys(state.sync.shown?.graph.nodes ?? {}).length === 0);
  if (empty) return <Mark tone="wait" icon={<HintIcon />}>Begin with an Input</Mark>;
  if (trouble) return <Mark tone="error" icon={<ErrorIcon />}>The shapes cannot be asked for now</Mark>;
  if (!known) return <Mark tone="wait" icon={<WaitIcon />}>Asking Keras for the shapes …</Mark>;
  const count = (severity: string) => found.filter((one) => one.severity === severity).length;
  const [errors, warnings, hints] = [count("error"), count("warning"), count("hint")];
  if (!found.length) return <Mark tone="ok" icon={<OkIcon />}>No problems found</Mark>;
  return (
    <>
      {errors > 0 && <Mark tone="error" icon={<ErrorIcon />}>{errors === 1 ? "1 mistake" : `${errors} mistakes`}</Mark>}
      {warnings > 0 && <Mark tone="warning" icon={<WarningIcon />}>{warnings === 1 ? "1 doubt" : `${warnings} doubts`}</Mark>}
      {hints > 0 && <Mark tone="hint" icon={<HintIcon />}>{hints === 1 ? "1 hint" : `${hints} hints`}</Mark>}
    </>
  );
}

const Mark = ({ tone, icon, children }: { tone: string; icon: ReactNode; children: ReactNode }) => (
  <span className={`ll-mark ${tone}`}>{icon}{children}</span>
);

function Kept() {
  const waiting = useEditor((state) => state.sync.pending.length);
  const late = useEditor((state) => state.late);
  if (late) {
    const what = waiting === 0 ? "what was asked waits" : waiting === 1 ? "1 change waits" : `${waiting} changes wait`;
    return <span className="ll-mark warning" role="status"><CloudIcon />No connection: {what} here and will be sent</span>;
  }
  return <span className="ll-mark quiet"><CloudIcon />{waiting ? "Saving …" : "Saved"}</span>;
}
