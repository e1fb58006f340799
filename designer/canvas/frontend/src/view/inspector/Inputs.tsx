// The ports of a layer and what comes in there.

import { cut, reorder, type Scene } from "../../core/commands";
import { nameOf } from "../../core/names";
import { edgeId, shapeText } from "../../core/places";
import { graphOf, inputPorts, type Port } from "../../core/ports";
import { callers } from "../../core/topology";
import type { Edge, Graph } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { CutIcon } from "../icons";
import { OrderedList } from "./OrderedList";
import { Section } from "./Section";
import { useDo } from "./useScene";
import { tensorText } from "./words";

export function Inputs({ scene, node }: { scene: Scene; node: string }) {
  // Without the catalogue only those in use are known.
  const ports = inputPorts(scene, node).filter((port) => scene.catalogue.mark || port.edges.length);
  if (!ports.length) return null;
  const [told, free] = [ports.filter((port) => port.required || port.edges.length), ports.filter((port) => !port.required && !port.edges.length)];
  return (
    <Section title={ports.length === 1 ? "Input" : "Inputs"}>
      {told.map((port) => <PortLine key={port.name} scene={scene} node={node} port={port} alone={ports.length === 1} />)}
      {free.length > 0 && <p className="ll-i-free">Not connected, optional: {free.map((port) => port.label).join(", ")}</p>}
    </Section>
  );
}

function PortLine({ scene, node, port, alone }: { scene: Scene; node: string; port: Port; alone: boolean }) {
  const perform = useDo();
  const rows = port.edges.map((edge) => ({
    key: edgeId(edge), name: callName(graphOf(scene), edge.source), shown: <Source scene={scene} edge={edge} />,
  }));
  const order = (places: readonly number[]) => perform((now) => reorder(now, node, port.name, places.map((place) => port.edges[place]?.index ?? place)));
  return (
    <div className="ll-i-inport">
      {!alone && <span className="ll-i-portname">{port.label}</span>}
      {rows.length
        ? <OrderedList label={`Connected to ${port.label}`} rows={rows} reorder={order} />
        : <p className="ll-i-missing">needs a connection</p>}
    </div>
  );
}

function Source({ scene, edge }: { scene: Scene; edge: Edge }) {
  const store = useEditorStore();
  const perform = useDo();
  const name = callName(graphOf(scene), edge.source);
  const tensor = scene.report?.nodes[edge.source]?.outputs[edge.source_port];
  const go = () => {
    store.getState().select([edge.source]);
    store.getState().flyTo([edge.source]);
  };
  return (
    <>
      <button type="button" className="ll-i-link" title={`Go to ${name}`} onClick={go}>{name}{edge.source_port > 0 && ` (output ${edge.source_port + 1})`}</button>
      <span className="ll-i-shape" title={tensor && `${shapeText(tensor.shape)} ${tensor.dtype}`}>{tensorText(tensor)}</span>
      <button type="button" className="ll-i-tiny" aria-label={`Disconnect ${name}`} title="Disconnect" onClick={() => perform((now) => cut(now, [edgeId(edge)]))}><CutIcon /></button>
    </>
  );
}

/** A node's name; calls of a shared layer have one name, so they are counted. */
function callName(graph: Graph, node: string): string {
  const calls = callers(graph, graph.nodes[node]?.layer ?? "");
  return calls.length > 1 ? `${nameOf(graph, node)} (call ${calls.indexOf(node) + 1})` : nameOf(graph, node);
}
