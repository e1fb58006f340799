// Several selected nodes: how many of what, and one form for all when they are alike.

import { bypass, duplicate, remove, type Scene } from "../../core/commands";
import { graphOf } from "../../core/ports";
import { modelOf, placeholderOf } from "../../core/topology";
import type { Layer, Node } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { FamilyGlyph } from "../FamilyGlyph";
import { familyOf } from "../families";
import { BypassIcon, CopyIcon, DeleteIcon } from "../icons";
import { Form } from "./Form";
import { Section } from "./Section";
import { callSlots, layerSlots } from "./slots";
import { useDo } from "./useScene";
import { countText, kindText, numberText } from "./words";

export function SeveralNodes({ scene, nodes }: { scene: Scene; nodes: readonly Node[] }) {
  const perform = useDo();
  const ids = nodes.map((node) => node.id);
  const layers = [...new Set(nodes.map((node) => node.layer))].flatMap((id) => graphOf(scene).layers[id] ?? []);
  const kinds = counted(scene, nodes);
  const [kind] = kinds.keys();
  return (
    <>
      <header className="ll-i-head">
        <h2>{countText(nodes.length, "layer")} selected</h2>
        {layers.length < nodes.length && <p className="ll-muted">{countText(layers.length, "set")} of weights</p>}
        <p className="ll-muted">{numberText(weightsOf(scene, nodes))} weights in all</p>
        <div className="ll-i-actions" role="group" aria-label="Actions">
          <button type="button" className="ll-button framed" title="Duplicate" onClick={() => perform((now) => duplicate(now, ids))}><CopyIcon /><span>Duplicate</span></button>
          <button type="button" className="ll-button framed" title="Bypass: let the input through" aria-pressed={nodes.every((node) => node.bypassed)} onClick={() => perform((now) => bypass(now, ids))}><BypassIcon /><span>Bypass</span></button>
          <button type="button" className="ll-button framed" title="Delete" onClick={() => perform((now) => remove(now, ids, []))}><DeleteIcon /><span>Delete</span></button>
        </div>
      </header>
      {kinds.size === 1 && kind !== undefined && modelOf(kind) === null && placeholderOf(kind) === null
        ? <Together scene={scene} kind={kind} nodes={nodes} layers={layers} />
        : <Kinds kinds={kinds} />}
    </>
  );
}

function Together({ scene, kind, nodes, layers }: { scene: Scene; kind: string; nodes: readonly Node[]; layers: readonly Layer[] }) {
  const perform = useDo();
  const entry = scene.catalogue.kinds.get(kind);
  const slots = layerSlots(entry, layers, [], perform);
  const calls = callSlots(entry, nodes, [], perform);
  const name = `${scene.graph} ${nodes.map((node) => node.id).join(" ")}`;
  return (
    <>
      <Section title={`All ${nodes.length} are ${kindText(kind, entry)}`}>
        <p className="ll-muted">A change here changes all of them.</p>
        <Form slots={slots} name={name} />
      </Section>
      {calls.length > 0 && <Section title="Call"><Form slots={calls} name={`${name} call`} flat /></Section>}
    </>
  );
}

function Kinds({ kinds }: { kinds: ReadonlyMap<string, readonly string[]> }) {
  const store = useEditorStore();
  return (
    <Section title="Of them">
      <ul className="ll-i-list">
        {[...kinds].map(([kind, nodes]) => (
          <li key={kind}>
            <FamilyGlyph family={familyOf(kind)} />
            <button type="button" className="ll-i-link" title="Select only these" onClick={() => store.getState().select(nodes)}>{kindText(kind, undefined)}</button>
            <span className="ll-muted">{nodes.length}</span>
          </li>
        ))}
      </ul>
      <p className="ll-muted">Layers of one class can be edited together: click one above.</p>
    </Section>
  );
}

/** The nodes of each kind, most first. */
function counted(scene: Scene, nodes: readonly Node[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const node of nodes) {
    const kind = graphOf(scene).layers[node.layer]?.kind ?? "";
    kinds.set(kind, [...(kinds.get(kind) ?? []), node.id]);
  }
  return new Map([...kinds].sort((one, other) => other[1].length - one[1].length));
}

/** Weights of shared layers count once. */
function weightsOf(scene: Scene, nodes: readonly Node[]): number {
  const byLayer = new Map(nodes.map((node) => [node.layer, scene.report?.nodes[node.id]?.parameters ?? 0]));
  return [...byLayer.values()].reduce((sum, count) => sum + count, 0);
}
