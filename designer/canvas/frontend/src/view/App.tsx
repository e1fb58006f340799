// The editor: tools above, palette, canvas and inspector side by side, problems and status below.

import { useEffect, useRef, type KeyboardEvent } from "react";
import { press } from "../keys";
import { useEditor, useEditorStore } from "../store";
import { useWantedNode } from "./useWantedNode";
import { Canvas } from "./Canvas";
import { CodePanel } from "./CodePanel";
import { Dialogs } from "./Dialogs";
import { Inspector } from "./Inspector";
import { Messages } from "./Messages";
import { Palette } from "./Palette";
import { Problems } from "./Problems";
import { StatusBar } from "./StatusBar";
import { Toolbar } from "./Toolbar";

export function App() {
  const store = useEditorStore();
  const root = useRef<HTMLDivElement>(null);
  const ready = useEditor((state) => state.sync.shown !== null);
  const panels = useEditor((state) => state.panels);
  const fullscreen = useEditor((state) => state.fullscreen);
  const asked = useEditor((state) => state.dialog);
  const wasAsked = useRef(asked);
  useEffect(() => {
    // What closes gives the keys back to the canvas.
    if (asked === null && wasAsked.current) root.current?.querySelector<HTMLElement>(".ll-canvas")?.focus({ preventScroll: true });
    wasAsked.current = asked;
  }, [asked]);
  useEffect(() => {
    // While nothing has the keys, they are meant for the canvas; Tab still leads through the page.
    const page = location.pathname;
    const loose = (event: globalThis.KeyboardEvent) => {
      if (location.pathname !== page) return;
      if (event.key !== "Tab" && document.activeElement === document.body && press(store, event)) event.preventDefault();
    };
    document.addEventListener("keydown", loose);
    return () => document.removeEventListener("keydown", loose);
  }, [store]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (press(store, event.nativeEvent)) event.preventDefault();
    if (event.key === "Enter" && store.getState().panels.inspector) focusInspector(root.current, event);
    // Streamlit has keys of its own; what is typed here is not meant for them.
    event.stopPropagation();
  };
  useWantedNode();
  if (!ready) return null;
  return (
    <div className={`ll-root ll-desk${fullscreen ? " fullscreen" : ""}`} ref={root} onKeyDown={onKeyDown}>
      <Toolbar />
      <div className="ll-row">
        {panels.palette && <Palette />}
        <main className="ll-main">
          <Canvas />
          {panels.code && <CodePanel />}
          {panels.problems && <Problems />}
          <Messages />
        </main>
        {panels.inspector && <Inspector />}
      </div>
      <StatusBar />
      <Dialogs />
    </div>
  );
}

function focusInspector(root: HTMLElement | null, event: KeyboardEvent): void {
  if (!(event.target as Element).closest(".ll-canvas") || event.defaultPrevented === false) return;
  root?.querySelector<HTMLElement>(".ll-inspector :is(input, select, textarea)")?.focus();
}
