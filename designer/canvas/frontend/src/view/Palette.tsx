// The panel of everything that can be added, with a search over it.

import { useCallback, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { search, type Found, type Item } from "../core/search";
import { useEditor, useEditorStore } from "../store";
import { CloseIcon, CodeIcon, FindIcon } from "./icons";
import { addFound } from "./palette/adding";
import { useKept } from "./palette/kept";
import { PaletteTree } from "./palette/PaletteTree";
import { sections } from "./palette/sections";
import { useModels, useSetting } from "./palette/useSetting";

/** More than these nobody reads: the text is made longer instead. */
const SHOWN = 60;
const NONE: readonly Found[] = [];

export function Palette() {
  const store = useEditorStore();
  const catalogue = useEditor((state) => state.catalogue);
  const setting = useSetting();
  const models = useModels();
  const kept = useKept();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const field = useRef<HTMLInputElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const found = useMemo(() => (catalogue && text ? search(catalogue, text, { setting }) : NONE), [catalogue, text, setting]);
  const shown = useMemo(() => {
    if (text) return [{ id: "found", title: "Found", items: found.slice(0, SHOWN), open: true }];
    return catalogue ? sections(catalogue, models, kept) : [];
  }, [catalogue, models, kept, text, found]);
  const onAdd = useCallback((item: Item) => void addFound(store, item, { kind: "selection" }), [store]);
  const toField = useCallback(() => field.current?.focus(), []);
  const toList = () => tree.current?.querySelector<HTMLElement>("[data-row]")?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") toList();
    else if (event.key === "Enter" && found[0]) addFound(store, found[0], { kind: "selection" });
    else if (event.key === "Escape" && typed) setTyped("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <aside className="ll-palette" aria-label="Layers">
      <div className="ll-search">
        <FindIcon />
        <input
          className="ll-field" type="text" ref={field} value={typed} placeholder="Search layers and tasks" aria-label="Search layers and ops"
          spellCheck={false} autoComplete="off" onChange={(event) => setTyped(event.target.value)} onKeyDown={onKeyDown}
        />
        {typed && (
          <button type="button" className="ll-clear" aria-label="Clear the search" onClick={() => { setTyped(""); toField(); }}>
            <CloseIcon />
          </button>
        )}
      </div>
      {catalogue ? (
        <PaletteTree tree={tree} sections={shown} found={Boolean(text)} onAdd={onAdd} onLeave={toField} />
      ) : (
        <p className="ll-note">Keras's layers are being read …</p>
      )}
      {text && catalogue && <Result text={text} found={found} />}
      <div className="ll-palette-foot">
        <button type="button" className="ll-button" title="Write a layer or a function of your own (Shift+E)" onClick={() => store.getState().editCode("")}><CodeIcon /><span>Custom code …</span></button>
        {!text && <p className="ll-note">Drag onto the canvas, or double-click to add after the selection.</p>}
      </div>
    </aside>
  );
}

function Result({ text, found }: { text: string; found: readonly Found[] }) {
  const words = !found.length ? `Nothing is called “${text}”. Try “conv”, or what it is to do: “average”, “shrink”.`
    : found.length > SHOWN ? `${SHOWN} of ${found.length} shown. Type more to narrow them down.`
    : "";
  return (
    <>
      {words && <p className="ll-note">{words}</p>}
      <span className="ll-hidden" role="status">{found.length ? `${found.length} found` : words}</span>
    </>
  );
}
