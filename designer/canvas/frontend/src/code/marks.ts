// Marks of lines as CodeMirror's diagnostics, and the ways to them by keyboard.

import { forEachDiagnostic, type Diagnostic } from "@codemirror/lint";
import type { EditorState, Text } from "@codemirror/state";
import type { Command } from "@codemirror/view";
import type { Mark } from "./messages";

/** A mark lies under the words of its line; one past the end lies on the last line. */
export function diagnosticsOf(doc: Text, marks: readonly Mark[]): Diagnostic[] {
  return marks.map(({ line, message, severity }) => {
    const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const to = from + text.trimEnd().length;
    return { from: Math.min(from + text.search(/\S|$/), to), to, message, severity };
  });
}

/** All diagnostics from the top down. */
export function allOf(state: EditorState): Diagnostic[] {
  const found: Diagnostic[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) => found.push({ ...diagnostic, from, to }));
  return found.sort((one, other) => one.from - other.from);
}

/** The diagnostics of the line that the cursor is in. */
export function hereOf(state: EditorState): Diagnostic[] {
  const line = state.doc.lineAt(state.selection.main.head);
  return allOf(state).filter(({ from, to }) => from <= line.to && to >= line.from);
}

/** Put the cursor into the next line that has a mark, or the one before, beginning again at the end. */
const toMark = (step: 1 | -1): Command => ({ state, dispatch }) => {
  const line = state.doc.lineAt(state.selection.main.head);
  const all = allOf(state);
  const after = step === 1 ? all.find(({ from }) => from > line.to) ?? all[0] : all.findLast(({ to }) => to < line.from) ?? all.at(-1);
  if (after) dispatch(state.update({ selection: { anchor: after.from }, scrollIntoView: true, userEvent: "select" }));
  return after !== undefined;
};

export const nextMark = toMark(1);
export const previousMark = toMark(-1);
