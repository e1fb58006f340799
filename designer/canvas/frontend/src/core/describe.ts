// What to say of a node: on its card in a few short strings, and to a screen reader in a sentence.

import type { Entry, Layer } from "../generated/messages";
import type { Scene } from "./ports";

/** Up to three short strings: "32 filters", "3×3", "relu". */
export function importantParameters(entry: Entry | undefined, layer: Layer): string[] {
  void [entry, layer];
  return [];
}

/** "Conv2D conv2d_1, output 28 × 28 × 32, 320 parameters, ok, shared by 2 calls". */
export function describeNode(scene: Scene, node: string): string {
  void [scene, node];
  return "";
}
