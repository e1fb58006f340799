// The text: CodeMirror in a place of its own, told what is shown and which lines are meant.

import { useEffect, useRef, useState } from "react";
import { codeBundle } from "../../codeBundle";
import type { Panel } from "../../code/panel";
import { follow, linesFor, textOf } from "../../core/code";
import { content, openGraph, useEditor, useEditorStore, type EditorStore } from "../../store";
import { goToLine } from "./going";

export function CodeText() {
  const store = useEditorStore();
  const place = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [failed, setFailed] = useState(false);
  const clicked = useRef(false);
  useEffect(() => {
    let gone = false;
    let made: Panel | null = null;
    codeBundle().then(({ createPanel, css }) => {
      const host = place.current;
      if (gone || !host) return;
      const heard = {
        changed: (text: string) => noteDraft(store, text),
        went: (line: number) => { clicked.current = true; goToLine(store, line); },
        apply: () => store.getState().applyCode(),
      };
      made = createPanel("", host.getRootNode() as ShadowRoot | Document, heard);
      const style = Object.assign(document.createElement("style"), { textContent: css });
      host.replaceChildren(style, made.dom);
      setPanel(made);
    }, () => setFailed(true));
    return () => {
      gone = true;
      made?.close();
      setPanel(null);
    };
  }, [store]);
  useShown(panel, clicked);
  if (failed) return <p className="ll-codeless" role="alert">The code editor could not be loaded. Close the panel and open it again.</p>;
  return <div className="ll-code" ref={place} />;
}

/** Keep the editor showing what the store says. */
function useShown(panel: Panel | null, clicked: { current: boolean }): void {
  const store = useEditorStore();
  const code = useEditor((state) => content(state)?.code ?? null);
  const { draft, wish, applying, marks } = useEditor((state) => state.code);
  const nodes = useEditor((state) => state.selection.nodes);
  const graph = useEditor(openGraph);
  const text = draft?.text ?? (code ? textOf(code) : "");
  const fixed = wish.what !== "model" || applying !== null || (!draft && !code);
  // What was typed since this was drawn is only in the store.
  useEffect(() => panel?.show(store.getState().code.draft?.text ?? text), [panel, store, text]);
  useEffect(() => panel?.allow(fixed), [panel, fixed]);
  useEffect(() => panel?.marks(marks), [panel, marks]);
  useEffect(() => {
    if (!panel || !code) return;
    const written = textOf(code);
    const moved = linesFor(code, graph, nodes).map(([first, last]) => [follow(first, written, text), follow(last, written, text)] as const);
    panel.meant(moved, !clicked.current);
    clicked.current = false;
    // What is typed does not scroll: the editor moves the lines itself.
  }, [panel, code, graph, nodes]);
}

/** What was typed is a draft until it says what the design says. */
function noteDraft(store: EditorStore, text: string): void {
  const { code, setCode } = store.getState();
  const shown = content(store.getState())?.code;
  const base = code.draft?.base ?? (shown ? textOf(shown) : "");
  setCode({ draft: text === base ? null : { text, base } });
}
