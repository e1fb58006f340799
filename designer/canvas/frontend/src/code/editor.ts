// One CodeMirror editor: what it can do, and how what Python says is shown in it.

import { autocompletion, closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { search } from "@codemirror/search";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection, dropCursor, EditorView, highlightActiveLine, highlightActiveLineGutter, lineNumbers,
} from "@codemirror/view";
import { changeTo } from "./change";
import { highlight, highlighting } from "./highlight";
import { keys } from "./keys";
import { lineFrom, type Line } from "./line";
import { diagnosticsOf } from "./marks";
import type { Sent, View } from "./messages";
import { status } from "./status";
import { looks } from "./theme";

export interface Editor {
  readonly dom: HTMLElement;
  /** Show what Python says. */
  take(view: View, send: (sent: Sent) => void): void;
  close(): void;
}

/** A change that Python made. */
const given = Annotation.define<true>();
/** What can be undone, and what the editor is called and allows: both change while it is there. */
const past = new Compartment();
const role = new Compartment();

export function createEditor(first: View, root: ShadowRoot | Document, help: string): Editor {
  let send: (sent: Sent) => void = () => undefined;
  let shown: Partial<View> = {};
  const line = lineFrom(first, (sent) => send(sent));
  const extensions = [past.of(history()), role.of(roleOf(first, help)), told(line), keys(line.save), writing];
  const editor = new EditorView({ root, state: EditorState.create({ doc: first.text, extensions }) });
  return {
    dom: editor.dom,
    take(view, newest) {
      send = newest;
      const text = line.hear(view);
      if (text !== null) takeOver(editor, text);
      if (view.label !== shown.label || view.readOnly !== shown.readOnly) editor.dispatch({ effects: role.reconfigure(roleOf(view, help)) });
      if (line.current()) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state.doc, view.marks)));
      if (text !== null || String(view.highlight) !== String(shown.highlight)) editor.dispatch(highlight(view.highlight ? [view.highlight] : []));
      shown = view;
    },
    close() {
      line.close();
      editor.destroy();
    },
  };
}

/** The line hears of what the person changes, and of their leaving. */
function told(line: Line): Extension {
  return [
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.some((one) => one.annotation(given))) line.typed(state.doc.toString());
    }),
    EditorView.domEventHandlers({ blur: () => line.flush() }),
  ];
}

/** Show another text; what could be undone belongs to the one before. */
function takeOver(editor: EditorView, text: string): void {
  const changes = changeTo(editor.state.doc, text);
  editor.dispatch({ effects: past.reconfigure([]) });
  if (changes) editor.dispatch({ changes, annotations: given.of(true) });
  editor.dispatch({ effects: past.reconfigure(history()) });
}

function roleOf({ label, readOnly }: View, help: string): Extension {
  return [EditorState.readOnly.of(readOnly), EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": help })];
}

export const writing: Extension = [
  lineNumbers(),
  lintGutter(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  drawSelection(),
  dropCursor(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ activateOnTyping: false }),
  search({ top: true }),
  indentUnit.of("    "),
  EditorState.tabSize.of(4),
  python(),
  highlighting,
  status,
  looks,
];
