// Copy, paste and duplicate nodes with the edges between them, their groups, shared layers and sub-models.

import type { Edge, Graph, Group, Layer, Node } from "../../generated/messages";
import { refused, type Outcome, type Scene } from "./scene";

/** What was copied: plain data, so that it may lie in the browser's clipboard and be pasted into another design. */
export interface Clip {
  readonly type: "layerloom-clip";
  readonly nodes: readonly Node[];
  readonly layers: readonly Layer[];
  readonly edges: readonly Edge[];
  readonly groups: readonly Group[];
  /** The sub-models that the layers call, directly or through one another. */
  readonly models: { readonly [name: string]: Graph };
}

export function copy(scene: Scene, nodes: readonly string[]): Clip {
  void [scene, nodes];
  return { type: "layerloom-clip", nodes: [], layers: [], edges: [], groups: [], models: {} };
}

export function paste(scene: Scene, clip: Clip, at?: { readonly x: number; readonly y: number }): Outcome {
  void [scene, clip, at];
  return refused("This is not ready yet.");
}

export function duplicate(scene: Scene, nodes: readonly string[]): Outcome {
  void [scene, nodes];
  return refused("This is not ready yet.");
}
