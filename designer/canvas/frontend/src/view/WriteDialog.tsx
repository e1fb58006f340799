// Rename a layer or write a note on a node.

import { useState, type KeyboardEvent } from "react";
import { act, scene } from "../act";
import { note, rename } from "../core/commands";
import { displayNames } from "../core/names";
import { graphShown, useEditorStore } from "../store";

export function WriteDialog({ node, what }: { node: string; what: "rename" | "note" }) {
  const store = useEditorStore();
  const graph = graphShown(store.getState());
  const layer = graph.layers[graph.nodes[node]?.layer ?? ""];
  const [text, setText] = useState((what === "note" ? graph.nodes[node]?.note : layer?.name) ?? "");
  const done = () => {
    const here = scene(store.getState());
    store.getState().show(null);
    act(store, what === "note" ? note(here, node, text) : rename(here, node, text.trim() || null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") store.getState().show(null);
    if (event.key === "Enter" && (what === "rename" || event.ctrlKey || event.metaKey)) done();
  };
  const label = what === "note" ? "Note" : "Name of the layer";
  return (
    <div className="ll-pick write" role="dialog" aria-label={label} onKeyDown={onKeyDown}>
      <label>
        <b>{label}</b>
        {what === "note"
          ? <textarea className="ll-field" rows={4} autoFocus value={text} onChange={(event) => setText(event.target.value)} />
          : <input className="ll-field" autoFocus value={text} placeholder={displayNames(graph).get(layer?.id ?? "")} onChange={(event) => setText(event.target.value)} onFocus={(event) => event.target.select()} />}
      </label>
      <p>
        <button type="button" className="ll-button" onClick={() => store.getState().show(null)}>Cancel</button>
        <button type="button" className="ll-button primary" onClick={done}>{what === "note" ? "Keep note" : "Rename"}</button>
      </p>
    </div>
  );
}
