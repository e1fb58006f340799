// The panel on the right: what is selected, in every detail, and ready to be changed.

import { useRef } from "react";
import { graphOf } from "../core/ports";
import { useEditor, useEditorStore } from "../store";
import { CloseIcon } from "./icons";
import { HelpPlace } from "./inspector/Help";
import { OneNode } from "./inspector/OneNode";
import { Overview } from "./inspector/Overview";
import { SeveralNodes } from "./inspector/SeveralNodes";
import { useScene } from "./inspector/useScene";

export function Inspector() {
  const store = useEditorStore();
  const panel = useRef<HTMLElement>(null);
  const ready = useEditor((state) => state.sync.shown !== null);
  return (
    <aside className="ll-inspector" aria-label="Inspector" ref={panel}>
      <button type="button" className="ll-i-tiny ll-i-close" aria-label="Close the inspector" title="Close" onClick={() => store.getState().toggle("inspector", false)}><CloseIcon /></button>
      <HelpPlace panel={panel}>{ready && <Selected />}</HelpPlace>
    </aside>
  );
}

function Selected() {
  const scene = useScene();
  const selected = useEditor((state) => state.selection.nodes);
  const { nodes } = graphOf(scene);
  const found = [...selected].flatMap((id) => (Object.hasOwn(nodes, id) ? (nodes[id] ?? []) : []));
  const [first] = found;
  // A new selection begins at the top.
  const key = `${scene.graph} ${found.map((node) => node.id).join(" ")}`;
  return (
    <div className="ll-i-scroll" key={key}>
      {!first ? <Overview scene={scene} /> : found.length === 1 ? <OneNode scene={scene} node={first} /> : <SeveralNodes scene={scene} nodes={found} />}
    </div>
  );
}
