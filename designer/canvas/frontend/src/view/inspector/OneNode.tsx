// One selected node: everything about it.

import type { Scene } from "../../core/commands";
import { isOwn } from "../../core/lookup";
import { graphOf, inputPorts } from "../../core/ports";
import { customOf, modelOf, placeholderOf } from "../../core/topology";
import type { Diagnostic, Layer, Node } from "../../generated/messages";
import { diagnostics, useEditor } from "../../store";
import { Documentation, Text } from "./Documentation";
import { Form } from "./Form";
import { Head } from "./Head";
import { Inputs } from "./Inputs";
import { NoteField } from "./NoteField";
import { Outputs } from "./Outputs";
import { Placeholder } from "./Placeholder";
import { ProblemText } from "./ProblemText";
import { Folded, Section } from "./Section";
import { Sharing } from "./Sharing";
import { callSlots, layerSlots } from "./slots";
import { useDo } from "./useScene";
import { sizeText } from "../../core/words";
import { countText, weightsText } from "./words";

export function OneNode({ scene, node }: { scene: Scene; node: Node }) {
  const layer = graphOf(scene).layers[node.layer];
  const all = useEditor(diagnostics);
  const perform = useDo();
  if (!layer) return null;
  const entry = scene.catalogue.kinds.get(layer.kind);
  const unknown = placeholderOf(layer.kind) !== null;
  // That Keras lacks the class is said at length below.
  const problems = all.filter((one) => one.graph === scene.graph && one.node === node.id && !(unknown && one.rule === "placeholder"));
  const connected = new Set(inputPorts(scene, node.id).filter((port) => port.edges.length).map((port) => port.name));
  const slots = layerSlots(entry, [layer], problems, perform).filter((slot) => !connected.has(slot.parameter.name));
  const calls = callSlots(entry, [node], problems, perform);
  const fields = new Set([...slots, ...calls].map((slot) => slot.parameter.name));
  const report = scene.report?.nodes[node.id];
  return (
    <>
      <Head scene={scene} node={node} layer={layer} />
      <Problems problems={problems.filter((one) => one.parameter === null || !fields.has(one.parameter))} />
      {unknown ? <Placeholder node={node} layer={layer} /> : <Parameters scene={scene} layer={layer}><Form slots={slots} name={`${scene.graph} ${layer.id}`} /></Parameters>}
      {calls.length > 0 && <Section title="Call"><Form slots={calls} name={`${scene.graph} ${node.id} call`} flat /></Section>}
      <Inputs scene={scene} node={node.id} />
      <Outputs scene={scene} node={node.id} />
      <Section title="Size">
        <dl className="ll-i-facts">
          <dt>Weights</dt><dd>{unknown ? "not known" : report ? weightsText(report.parameters, report.trainable) : "?"}</dd>
          <dt>Output of a sample</dt><dd>{report?.outputs.length ? sizeText(report.activation_bytes) : "?"}</dd>
        </dl>
      </Section>
      <Sharing scene={scene} node={node.id} layer={layer} />
      <Section title="Note"><NoteField key={`${scene.graph} ${node.id}`} node={node.id} text={node.note} /></Section>
      {entry && !isOwn(entry) && <Folded title="Keras documentation">{() => <Documentation entry={entry} />}</Folded>}
      {entry && isOwn(entry) && entry.doc !== "" && <Folded title="Documentation">{() => <Text text={entry.doc} />}</Folded>}
    </>
  );
}

function Problems({ problems }: { problems: readonly Diagnostic[] }) {
  if (!problems.length) return null;
  return <section className="ll-i-section" aria-label="Problems">{problems.map((one) => <ProblemText key={one.rule + one.message} problem={one} />)}</section>;
}

function Parameters({ scene, layer, children }: { scene: Scene; layer: Layer; children: React.ReactNode }) {
  const model = modelOf(layer.kind);
  const entry = scene.catalogue.kinds.get(layer.kind);
  if (model !== null) {
    const inner = scene.document.models[model];
    return <Section title="Model"><p className="ll-muted">{inner ? `${countText(Object.keys(inner.nodes).length, "layer")} inside; open it to change them.` : "This model is not in the design any more."}</p></Section>;
  }
  if (!scene.catalogue.mark) return <Section title="Parameters"><p className="ll-muted" role="status">Reading what Keras has …</p></Section>;
  const code = customOf(layer.kind);
  if (!entry && code !== null) return <Section title="Parameters"><p className="ll-i-said">The code of {code} defines no layer and no function that can be called. Edit it.</p>{children}</Section>;
  if (!entry) return <Section title="Parameters"><p className="ll-i-said">Keras {scene.catalogue.keras} has no {layer.kind}.</p>{children}</Section>;
  if (!entry.parameters.length) return null;
  return <Section title="Parameters">{children}</Section>;
}
