// The keys of the editor.

import { acceptCompletion, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { getIndentUnit } from "@codemirror/language";
import { searchKeymap } from "@codemirror/search";
import { countColumn, EditorSelection, type Extension } from "@codemirror/state";
import { keymap, type Command } from "@codemirror/view";
import { nextMark, previousMark } from "./marks";

/** Spaces up to the next stop; whole lines when something is chosen. Where nothing can be written, Tab leads on. */
export const indent: Command = (view) => {
  const { state } = view;
  if (state.readOnly) return false;
  if (state.selection.ranges.some((range) => !range.empty)) return indentMore(view);
  const unit = getIndentUnit(state);
  const change = state.changeByRange(({ head }) => {
    const line = state.doc.lineAt(head);
    const insert = " ".repeat(unit - (countColumn(line.text, state.tabSize, head - line.from) % unit));
    return { changes: { from: head, insert }, range: EditorSelection.cursor(head + insert.length) };
  });
  view.dispatch(state.update(change, { scrollIntoView: true, userEvent: "input" }));
  return true;
};

const outdent: Command = (view) => !view.state.readOnly && indentLess(view);

export function keys(save: () => void): Extension {
  const saves: Command = ({ state }) => (state.readOnly || save(), true);
  return keymap.of([
    { key: "Mod-s", run: saves, preventDefault: true },
    { key: "F8", run: nextMark, shift: previousMark, preventDefault: true },
    { key: "Tab", run: acceptCompletion },
    { key: "Tab", run: indent, shift: outdent },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

/** What is pressed or pasted inside is not meant for the page. */
export function keepInside(host: HTMLElement): void {
  for (const kind of ["keydown", "keypress", "keyup", "copy", "cut", "paste"]) {
    host.addEventListener(kind, (event) => event.stopPropagation());
  }
}

