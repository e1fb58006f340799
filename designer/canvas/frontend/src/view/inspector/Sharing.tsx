// Layers that are called several times: where, and how to share or part weights.

import { independent, shareable, type Scene } from "../../core/commands";
import { nameOf } from "../../core/names";
import { graphOf } from "../../core/ports";
import { callers, incoming } from "../../core/topology";
import type { Layer } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { SharedIcon } from "./icons";
import { Section } from "./Section";
import { useDo } from "./useScene";

export function Sharing({ scene, node, layer }: { scene: Scene; node: string; layer: Layer }) {
  const store = useEditorStore();
  const perform = useDo();
  const calls = callers(graphOf(scene), layer.id);
  const partners = layer.kind.startsWith("ops.") ? [] : shareable(scene, node);
  if (calls.length < 2 && !partners.length) return null;
  const go = (id: string) => {
    store.getState().select([id]);
    store.getState().flyTo([id]);
  };
  return (
    <Section title="Sharing">
      {calls.length > 1 && (
        <>
          <p className="ll-i-shared"><SharedIcon />Shared by {calls.length} calls: a change here changes all.</p>
          <ul className="ll-i-list">
            {calls.map((id, place) => (
              <li key={id} aria-current={id === node}>
                <button type="button" className="ll-i-link" disabled={id === node} onClick={() => go(id)}>{callText(scene, id, place)}</button>
                {id === node && <span className="ll-muted">this one</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="ll-i-actions">
        {calls.length > 1 && <button type="button" className="ll-button framed" onClick={() => perform((now) => independent(now, node))}>Make independent</button>}
        {partners.length > 0 && <button type="button" className="ll-button framed" onClick={() => store.getState().show({ kind: "share", node })}>Share weights with …</button>}
      </div>
    </Section>
  );
}

/** Calls of one layer have one name; what they take tells them apart. */
function callText(scene: Scene, node: string, place: number): string {
  const graph = graphOf(scene);
  const sources = [...new Set((incoming(graph).get(node) ?? []).map((edge) => nameOf(graph, edge.source)))];
  return `Call ${place + 1}${sources.length ? ` on ${sources.join(", ")}` : ", not connected"}`;
}
