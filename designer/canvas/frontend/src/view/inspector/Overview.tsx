// Nothing selected: the open graph's facts, its inputs and outputs, and what one can do.

import { orderInputs, rename, renameOutput, unmarkOutput, type Scene } from "../../core/commands";
import { nameOf } from "../../core/names";
import { graphOf } from "../../core/ports";
import { inputNodes, layerOf } from "../../core/topology";
import type { Output } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { CutIcon } from "../icons";
import { NameField } from "./NameField";
import { OrderedList } from "./OrderedList";
import { Section } from "./Section";
import { onNode, useDo } from "./useScene";
import { sizeText } from "../../core/words";
import { numberText, tensorText } from "./words";

export function Overview({ scene }: { scene: Scene }) {
  const graph = graphOf(scene);
  const { report } = scene;
  const known = (value: number | undefined, write: (value: number) => string) => (value === undefined ? "being counted …" : write(value));
  return (
    <>
      <header className="ll-i-head">
        <h2>{scene.graph || scene.document.title}</h2>
        {scene.graph !== "" && <p className="ll-muted">A model inside {scene.document.title}</p>}
      </header>
      <Section title="Size">
        <dl className="ll-i-facts">
          <dt>Layers</dt><dd>{numberText(Object.keys(graph.nodes).length)}</dd>
          <dt>Weights</dt><dd>{known(report?.parameters, numberText)}</dd>
          <dt>Trained</dt><dd>{known(report?.trainable, numberText)}</dd>
          <dt>Outputs of a sample</dt><dd>{known(report?.activation_bytes, sizeText)}</dd>
        </dl>
      </Section>
      <Inputs scene={scene} />
      <Outputs scene={scene} outputs={graph.outputs} />
      <Section title="What to do">
        <ul className="ll-i-hints">
          <li>Click a layer to set it up.</li>
          <li>Press <kbd className="ll-kbd">/</kbd> to add one.</li>
          <li>Press <kbd className="ll-kbd">?</kbd> for all shortcuts.</li>
        </ul>
      </Section>
    </>
  );
}

function Inputs({ scene }: { scene: Scene }) {
  const perform = useDo();
  const graph = graphOf(scene);
  const nodes = inputNodes(graph);
  const rows = nodes.map((id) => {
    const layer = layerOf(graph, id);
    const shown = nameOf(graph, id);
    return {
      key: id, name: shown,
      shown: (
        <div className="ll-i-tensor">
          <NameField
            label={`Name of input ${shown}`} name={layer?.name ?? ""} automatic={layer?.name ? "automatic name" : shown}
            outcome={(text) => rename(scene, id, text)} commit={(text) => perform(onNode(id, (now) => rename(now, id, text)))}
          />
          <Tensor scene={scene} node={id} port={0} />
        </div>
      ),
    };
  });
  const order = (places: readonly number[]) => perform((now) => orderInputs(now, places.flatMap((place) => nodes[place] ?? [])));
  return (
    <Section title="Inputs">
      {rows.length ? <OrderedList label="Inputs" rows={rows} reorder={order} /> : <p className="ll-muted">None yet: add an Input from the palette.</p>}
    </Section>
  );
}

function Outputs({ scene, outputs }: { scene: Scene; outputs: readonly Output[] }) {
  const perform = useDo();
  const rows = outputs.map((output) => ({
    key: `${output.node} ${output.port}`, name: output.name,
    shown: (
      <>
        <div className="ll-i-tensor">
          <NameField
            label={`Name of output ${output.name}`} name={output.name}
            outcome={(text) => renameOutput(scene, output.name, text)} commit={(text) => perform(onNode(output.node, (now) => renameOutput(now, output.name, text)))}
          />
          <Tensor scene={scene} node={output.node} port={output.port} />
        </div>
        <button type="button" className="ll-i-tiny" title="No output any more" aria-label={`${output.name} is no output any more`} onClick={() => perform((now) => unmarkOutput(now, output.name))}><CutIcon /></button>
      </>
    ),
  }));
  return (
    <Section title="Outputs">
      {rows.length ? <OrderedList label="Outputs" rows={rows} /> : <p className="ll-muted">None yet: select a layer and mark its output.</p>}
    </Section>
  );
}

function Tensor({ scene, node, port }: { scene: Scene; node: string; port: number }) {
  const store = useEditorStore();
  const go = () => {
    store.getState().select([node]);
    store.getState().flyTo([node]);
  };
  return (
    <button type="button" className="ll-i-link" title={`Go to ${nameOf(graphOf(scene), node)}`} onClick={go}>
      {tensorText(scene.report?.nodes[node]?.outputs[port])}
    </button>
  );
}
