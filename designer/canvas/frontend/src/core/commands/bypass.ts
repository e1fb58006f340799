// Let the model be built as if tensors went straight through some nodes, or not any more.

import * as e from "../edits";
import { INPUT, layerOf } from "../topology";
import { graphOf, listed, present, refused, type Outcome, type Scene } from "./scene";

/** Bypass the nodes; when all of them are bypassed already, take that back. Inputs are left alone. */
export function bypass(scene: Scene, nodes: readonly string[]): Outcome {
  const graph = graphOf(scene);
  const chosen = present(scene, nodes);
  if (!chosen.length) return refused("Select the layers to bypass.");
  const able = chosen.filter((id) => layerOf(graph, id)?.kind !== INPUT);
  if (!able.length) return refused("An Input cannot be bypassed: it is where data comes in.");
  const on = able.some((id) => !graph.nodes[id]?.bypassed);
  const names = listed(scene, able);
  return { edit: e.setBypassed(scene.graph, able, on), say: on ? `Bypassed ${names}` : `No longer bypassed: ${names}` };
}
