// Put the layers of a sub-model in the place of the node that calls it.

import { refused, type Outcome, type Scene } from "./scene";

export function expandModel(scene: Scene, node: string): Outcome {
  void [scene, node];
  return refused("This is not ready yet.");
}
