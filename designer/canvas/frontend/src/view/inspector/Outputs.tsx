// What a layer gives, and which of it the model gives.

import { markOutput, renameOutput, unmarkOutput, type Scene } from "../../core/commands";
import { shapeText } from "../../core/places";
import { tensorWords, toldOf } from "../../core/placeholders";
import { graphOf, outputCount } from "../../core/ports";
import { layerOf } from "../../core/topology";
import { FlagIcon } from "./icons";
import { NameField } from "./NameField";
import { Section } from "./Section";
import { onNode, useDo } from "./useScene";
import { tensorText } from "./words";

export function Outputs({ scene, node }: { scene: Scene; node: string }) {
  const count = outputCount(scene, node);
  return (
    <Section title={count === 1 ? "Output" : "Outputs"}>
      {Array.from({ length: count }, (_, port) => <Given key={port} scene={scene} node={node} port={port} alone={count === 1} />)}
    </Section>
  );
}

function Given({ scene, node, port, alone }: { scene: Scene; node: string; port: number; alone: boolean }) {
  const perform = useDo();
  const told = toldOf(layerOf(graphOf(scene), node))?.outputs[port];
  const tensor = told ?? scene.report?.nodes[node]?.outputs[port];
  const marked = graphOf(scene).outputs.find((output) => output.node === node && output.port === port);
  const toggle = () => perform((now) => (marked ? unmarkOutput(now, marked.name) : markOutput(now, node, port)));
  const whose = alone ? "" : ` ${port + 1}`;
  return (
    <div className="ll-i-given">
      <p>
        {!alone && <span className="ll-muted">{port + 1}</span>}
        <span className="ll-i-shape" title={tensor && shapeText(tensor.shape)}>{told ? tensorWords(told) : tensor ? tensorText(tensor) : "not known yet"}</span>
        <span className="ll-muted">{tensor?.dtype}</span>
        <button type="button" className="ll-button framed" aria-pressed={marked !== undefined} aria-label={`Output${whose} of the model`} title="Let the model give this tensor" onClick={toggle}>
          <FlagIcon />{marked ? "Model output" : "Mark as output"}
        </button>
      </p>
      {marked && (
        <div className="ll-i-outname">
          <NameField
            key={marked.name} label={`Name of output ${marked.name}`} name={marked.name} outcome={(text) => renameOutput(scene, marked.name, text)}
            commit={(text) => perform(onNode(node, (now) => renameOutput(now, marked.name, text)))}
          />
        </div>
      )}
    </div>
  );
}
