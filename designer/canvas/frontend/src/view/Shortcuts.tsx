// The list of all shortcuts.

import { useEffect, useRef } from "react";
import { ACTIONS } from "../actions";
import { useEditorStore } from "../store";
import { CloseIcon } from "./icons";

const SECTIONS = [...new Set(ACTIONS.map((action) => action.section))];
const MOUSE = [
  ["Drag a layer onto a wire", "put it in there"],
  ["Drag from a port", "connect; into empty space: search what fits"],
  ["Drag empty space", "move the view"],
  ["Shift + drag", "select with a box"],
  ["Shift or Ctrl + click", "select several"],
  ["Double-click", "open a model or code, rename a layer or group"],
  ["Wheel", "zoom"],
] as const;

export function Shortcuts() {
  const store = useEditorStore();
  const close = () => store.getState().show(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="ll-shortcuts" role="dialog" aria-label="Keyboard shortcuts" onKeyDown={(event) => { if (event.key === "Escape" || event.key === "?") { event.stopPropagation(); close(); } }}>
      <header>
        <b>Shortcuts</b>
        <button type="button" className="ll-button" aria-label="Close" ref={button} onClick={close}><CloseIcon /></button>
      </header>
      <div className="ll-columns">
        {SECTIONS.map((section) => (
          <section key={section}>
            <h4>{section}</h4>
            <dl>
              {ACTIONS.filter((action) => action.section === section).map((action) => (
                <div key={action.label}>
                  <dt>{action.keys.map((key) => <kbd key={key} className="ll-kbd">{written(key)}</kbd>)}</dt>
                  <dd>{action.label}{action.wire && <small className="ll-muted">On a wire: {action.wire}</small>}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h4>With the mouse</h4>
          <dl className="ll-mouse">{MOUSE.map(([what, does]) => <div key={what}><dt>{what}</dt><dd>{does}</dd></div>)}</dl>
        </section>
      </div>
    </div>
  );
}

const ARROWS: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };
export const written = (key: string): string => key.replace(/Arrow\w+/, (arrow) => ARROWS[arrow] ?? arrow);
