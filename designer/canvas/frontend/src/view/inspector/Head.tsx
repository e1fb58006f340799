// What the selected layer is: name, class, family, state, and what can be done with it.

import { useEffect, useRef, useState } from "react";
import { bypass, duplicate, remove, rename, type Scene } from "../../core/commands";
import { graphOf } from "../../core/ports";
import { nameOf } from "../../core/names";
import { customOf, modelOf } from "../../core/topology";
import type { Layer, Node } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { FamilyGlyph } from "../FamilyGlyph";
import { familyOf } from "../families";
import { BypassIcon, CodeIcon, CopyIcon, DeleteIcon, ModelIcon } from "../icons";
import { PenIcon } from "./icons";
import { NameField } from "./NameField";
import { onNode, useDo } from "./useScene";
import { kindText, stateText } from "./words";

export function Head({ scene, node, layer }: { scene: Scene; node: Node; layer: Layer }) {
  const store = useEditorStore();
  const entry = scene.catalogue.kinds.get(layer.kind);
  const report = scene.report?.nodes[node.id];
  const family = familyOf(layer.kind);
  const model = modelOf(layer.kind);
  const code = customOf(layer.kind);
  const perform = useDo();
  const state = node.bypassed ? "bypassed" : (report?.state ?? "waiting");
  return (
    <header className="ll-i-head" style={{ borderColor: family.colour }}>
      <Title scene={scene} node={node} layer={layer} />
      <p className="ll-i-kind"><FamilyGlyph family={family} />{kindText(layer.kind, entry)}<span className="ll-muted"> · {family.name}</span></p>
      <p className={`ll-i-state ${state}`}><span aria-hidden="true" />{stateText(report, node.bypassed)}</p>
      {entry?.summary && <p className="ll-muted">{entry.summary}</p>}
      <div className="ll-i-actions" role="group" aria-label="Actions">
        {model !== null && <button type="button" className="ll-button framed" onClick={() => store.getState().open(model)}><ModelIcon />Open model</button>}
        {code !== null && <button type="button" className="ll-button framed" title="Edit the code (E)" onClick={() => store.getState().editCode(code)}><CodeIcon />Edit code</button>}
        <button type="button" className="ll-button framed" title="Duplicate" onClick={() => perform((now) => duplicate(now, [node.id]))}><CopyIcon /><span>Duplicate</span></button>
        <button type="button" className="ll-button framed" title="Bypass: let the input through" aria-pressed={node.bypassed} onClick={() => perform((now) => bypass(now, [node.id]))}><BypassIcon /><span>Bypass</span></button>
        <button type="button" className="ll-button framed" title="Delete" onClick={() => perform((now) => remove(now, [node.id], []))}><DeleteIcon /><span>Delete</span></button>
      </div>
    </header>
  );
}

function Title({ scene, node, layer }: { scene: Scene; node: Node; layer: Layer }) {
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wrote = useRef(false);
  useEffect(() => {
    if (!writing && wrote.current) button.current?.focus();
    wrote.current = writing;
  }, [writing]);
  const perform = useDo();
  const shown = nameOf(graphOf(scene), node.id);
  if (writing) {
    return (
      <NameField
        label="Name of the layer" name={layer.name ?? ""} automatic={layer.name ? "automatic name" : shown} autoFocus onLeave={() => setWriting(false)}
        outcome={(text) => rename(scene, node.id, text)} commit={(text) => perform(onNode(node.id, (now) => rename(now, node.id, text)))}
      />
    );
  }
  return (
    <h2>
      <button type="button" ref={button} className="ll-i-title" title="Rename" onClick={() => setWriting(true)}>
        <span>{shown}</span><span className="ll-hidden"> (rename)</span><PenIcon />
      </button>
    </h2>
  );
}
