// A layer that Keras does not have: why it is here, what the file said of it, and what to do.

import { Fragment } from "react";
import { toldOf, whyUnknown } from "../../core/placeholders";
import { kindTitle } from "../../core/words";
import { shapeText } from "../../core/places";
import type { Layer, Node } from "../../generated/messages";
import { useEditor, useEditorStore } from "../../store";
import { ReplaceIcon } from "../icons";
import { Section } from "./Section";

export function Placeholder({ node, layer }: { node: Node; layer: Layer }) {
  const store = useEditorStore();
  const file = useEditor((state) => state.sync.shown?.origin?.file);
  const told = toldOf(layer);
  if (!told) return null;
  const configured = Object.keys(told.config).length > 0;
  return (
    <>
      <Section title="Placeholder">
        <p>{whyUnknown(layer.kind, told.module)}. The layer stands here as {file ?? "its file"} described it; nothing of it was run. Everything around it can be edited. To build and train the model, replace it.</p>
        <div className="ll-i-actions">
          <button type="button" className="ll-button primary" onClick={() => store.getState().show({ kind: "replace", node: node.id })}><ReplaceIcon />Replace by a layer …</button>
        </div>
      </Section>
      <Section title="What the file says of it">
        <dl className="ll-i-facts told">
          <dt>Class</dt><dd>{kindTitle(layer.kind)}</dd>
          {told.module && <><dt>Module</dt><dd>{inParts(told.module)}</dd></>}
          {told.registered && told.registered !== kindTitle(layer.kind) && <><dt>Registered as</dt><dd>{inParts(told.registered)}</dd></>}
          <dt>Gives</dt>
          <dd>{told.outputs.length ? told.outputs.map((output, place) => <span key={place}>{output.shape.length > 1 ? `${shapeText(output.shape)} ${output.dtype}` : "not said"}</span>) : "not said"}</dd>
        </dl>
      </Section>
      <Section title="Configuration">
        {configured
          ? <pre className="ll-i-json" tabIndex={0} aria-label="Configuration, as in the file">{JSON.stringify(told.config, null, 2)}</pre>
          : <p className="ll-muted">The file configures nothing.</p>}
      </Section>
    </>
  );
}

/** A dotted name that breaks at its dots where there is no room. */
const inParts = (name: string) => name.split(/(?<=[.>])/).map((part, place) => <Fragment key={place}>{part}<wbr /></Fragment>);
