// Connect nodes, put an edge's end elsewhere, and cut edges.

import type { EdgeId } from "../places";
import { refused, type Outcome, type Scene } from "./scene";

/** An edge to be; without an index it takes the port's free place, or with `many` the one after the last. */
export interface Wire {
  readonly source: string;
  readonly source_port: number;
  readonly target: string;
  readonly target_port: string;
  readonly index?: number;
}

export function connect(scene: Scene, wire: Wire): Outcome {
  void [scene, wire];
  return refused("This is not ready yet.");
}

export function reattach(scene: Scene, edge: EdgeId, wire: Wire): Outcome {
  void [scene, edge, wire];
  return refused("This is not ready yet.");
}

export function cut(scene: Scene, edges: readonly EdgeId[]): Outcome {
  void [scene, edges];
  return refused("This is not ready yet.");
}
