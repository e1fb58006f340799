// The editor beside the canvas: its text is given by the page it is part of, and what a person does in it is told at once.

import { history } from "@codemirror/commands";
import { setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { changeTo } from "./change";
import { writing } from "./editor";
import { highlight, type Lines } from "./highlight";
import { keys } from "./keys";
import { diagnosticsOf } from "./marks";
import type { Mark } from "./messages";

/** What is heard of a person: a new text, the line they went to, and that they want the text applied. */
export interface Heard {
  changed(text: string): void;
  went(line: number): void;
  apply(): void;
}

export interface Panel {
  readonly dom: HTMLElement;
  /** Show another text, which is not the person's. */
  show(text: string): void;
  /** Show lines as meant, and scroll to them, or leave the scrolling to the person who just clicked. */
  meant(lines: readonly Lines[], scroll: boolean): void;
  marks(marks: readonly Mark[]): void;
  allow(readOnly: boolean): void;
  close(): void;
}

const given = Annotation.define<true>();

export function createPanel(text: string, root: ShadowRoot | Document, heard: Heard): Panel {
  const past = new Compartment();
  const role = new Compartment();
  const extensions = [past.of(history()), role.of(roleOf(true)), listening(heard), keys(heard.apply), writing];
  const editor = new EditorView({ root, state: EditorState.create({ doc: text, extensions }) });
  return {
    dom: editor.dom,
    show(next) {
      const changes = changeTo(editor.state.doc, next);
      if (!changes) return;
      editor.dispatch({ effects: past.reconfigure([]) });
      editor.dispatch({ changes, annotations: given.of(true) });
      editor.dispatch({ effects: past.reconfigure(history()) });
    },
    meant(lines, scroll) {
      const { scrollTop } = editor.scrollDOM;
      editor.dispatch(highlight(lines));
      if (!scroll) editor.scrollDOM.scrollTop = scrollTop;
    },
    marks: (marks) => editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state.doc, marks))),
    allow: (readOnly) => editor.dispatch({ effects: role.reconfigure(roleOf(readOnly)) }),
    close: () => editor.destroy(),
  };
}

function listening(heard: Heard): Extension {
  return EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state }) => {
    const ours = transactions.every((one) => one.annotation(given));
    if (docChanged && !ours) heard.changed(state.doc.toString());
    else if (selectionSet && transactions.some((one) => one.isUserEvent("select"))) {
      heard.went(state.doc.lineAt(state.selection.main.head).number);
    }
  });
}

function roleOf(readOnly: boolean): Extension {
  return [EditorState.readOnly.of(readOnly), EditorView.contentAttributes.of({ "aria-label": "Python code of the model" })];
}
