// Add a layer: after the selection, on an edge, at the end of a wire, or anywhere.

import type { AddPlace } from "../../store";
import { refused, type Outcome, type Scene } from "./scene";

/** `kind` is a layer's or op's kind, "model:<name>", or "call:<layer id>" to call a layer once more. */
export function add(scene: Scene, kind: string, place: AddPlace, selected: readonly string[] = []): Outcome {
  void [scene, kind, place, selected];
  return refused("This is not ready yet.");
}
