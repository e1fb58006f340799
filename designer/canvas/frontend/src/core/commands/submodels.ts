// Make a sub-model of the selection, and rename sub-models.

import { refused, type Outcome, type Scene } from "./scene";

export function toModel(scene: Scene, nodes: readonly string[], name?: string): Outcome {
  void [scene, nodes, name];
  return refused("This is not ready yet.");
}

export function renameModel(scene: Scene, name: string, to: string): Outcome {
  void [scene, name, to];
  return refused("This is not ready yet.");
}
