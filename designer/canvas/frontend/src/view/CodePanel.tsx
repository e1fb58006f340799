// The design's code below the canvas: it follows every edit, and can itself be edited and applied.

import { useState } from "react";
import { flushSync } from "react-dom";
import { textOf } from "../core/code";
import { content, useEditor, useEditorStore } from "../store";
import { keepMiddle, toggleCode } from "./canvas/middle";
import { CodeText } from "./code/CodeText";
import { DraftBar } from "./code/DraftBar";
import { Styles } from "./code/Styles";
import { copyText, saveText } from "./code/taking";
import { CloseIcon, CopyIcon, DownloadIcon, LargerIcon } from "./icons";

export function CodePanel() {
  const store = useEditorStore();
  const code = useEditor((state) => content(state)?.code ?? null);
  const draft = useEditor((state) => state.code.draft);
  const [large, setLarge] = useState(false);
  const text = draft?.text ?? (code ? textOf(code) : "");
  const title = useEditor((state) => state.sync.shown?.title ?? "model");
  const copy = async () => store.getState().say((await copyText(text)) ? "Copied the code." : "This browser does not let pages copy. Select the code and press Ctrl+C.");
  return (
    <section className={`ll-codepanel${large ? " large" : ""}`} aria-label="Code">
      <header>
        <b>Code</b>
        <Styles />
        <span className="ll-gap" />
        <button type="button" className="ll-button" disabled={!text} onClick={() => void copy()}><CopyIcon /><span>Copy</span></button>
        <button type="button" className="ll-button" disabled={!text} onClick={() => saveText(text, title)}><DownloadIcon /><span>Download</span></button>
        <button type="button" className="ll-button" aria-label="Larger" title="More room for the code" aria-pressed={large} onClick={() => keepMiddle(store, () => flushSync(() => setLarge(!large)))}><LargerIcon /></button>
        <button type="button" className="ll-button" aria-label="Close code" onClick={() => toggleCode(store, false)}><CloseIcon /></button>
      </header>
      {code?.problem && !draft && <p className="ll-codeless" role="status">{code.problem}</p>}
      {!code && !draft && <p className="ll-codeless" role="status">Writing the code …</p>}
      {(draft || (code && !code.problem)) && <CodeText />}
      <DraftBar />
    </section>
  );
}
