// The ports of a layer and what comes in there.

import { cut, reorder, type Scene } from "../../core/commands";
import { nameOf } from "../../core/names";
import { edgeId, shapeText } from "../../core/places";
import { graphOf, inputPorts, type Port } from "../../core/ports";
import type { Edge } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { CutIcon } from "../icons";
import { OrderedList } from "./OrderedList";
import { Section } from "./Section";
import { useDo } from "./useScene";
import { tensorText } from "./words";

export function Inputs({ scene, node }: { scene: Scene; node: string }) {
  const ports = inputPorts(scene, node);
  if (!ports.length) return null;
  return (
    <Section title={ports.length === 1 ? "Input" : "Inputs"}>
      {ports.map((port) => <PortLine key={port.name} scene={scene} node={node} port={port} alone={ports.length === 1} />)}
    </Section>
  );
}

function PortLine({ scene, node, port, alone }: { scene: Scene; node: string; port: Port; alone: boolean }) {
  const perform = useDo();
  const rows = port.edges.map((edge) => ({
    key: edgeId(edge), name: nameOf(graphOf(scene), edge.source), shown: <Source scene={scene} edge={edge} />,
  }));
  const order = (places: readonly number[]) => perform((now) => reorder(now, node, port.name, places.map((place) => port.edges[place]?.index ?? place)));
  return (
    <div className="ll-port">
      {!alone && <span className="ll-portname">{port.label}</span>}
      {rows.length
        ? <OrderedList label={`Connected to ${port.label}`} rows={rows} reorder={order} />
        : <p className={port.required ? "ll-missing" : "ll-muted"}>{port.required ? "needs a connection" : "not connected (optional)"}</p>}
    </div>
  );
}

function Source({ scene, edge }: { scene: Scene; edge: Edge }) {
  const store = useEditorStore();
  const perform = useDo();
  const name = nameOf(graphOf(scene), edge.source);
  const tensor = scene.report?.nodes[edge.source]?.outputs[edge.source_port];
  const go = () => {
    store.getState().select([edge.source]);
    store.getState().flyTo([edge.source]);
  };
  return (
    <>
      <button type="button" className="ll-link" title={`Go to ${name}`} onClick={go}>{name}{edge.source_port > 0 && ` (output ${edge.source_port + 1})`}</button>
      <span className="ll-shape" title={tensor && `${shapeText(tensor.shape)} ${tensor.dtype}`}>{tensorText(tensor)}</span>
      <button type="button" className="ll-tiny" aria-label={`Disconnect ${name}`} title="Disconnect" onClick={() => perform((now) => cut(now, [edgeId(edge)]))}><CutIcon /></button>
    </>
  );
}
