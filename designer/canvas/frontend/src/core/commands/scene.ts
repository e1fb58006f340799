// What every command takes and gives: a graph with what is known about it, and one edit or a refusal in words.

import type { Edit } from "../../generated/messages";
import { nameOf } from "../names";
import { graphOf, type Scene } from "../ports";

export { graphOf, type Scene };

export type Outcome =
  | {
      readonly edit: Edit;
      /** The nodes to select afterwards. */
      readonly select?: readonly string[];
      /** In the past tense, for screen readers and undo: "Connected conv2d to add". */
      readonly say: string;
    }
  | { readonly refused: string };

export const refused = (why: string): Outcome => ({ refused: why });

/** The name that people see for a node. */
export const called = (scene: Scene, node: string): string => nameOf(graphOf(scene), node);

/** "conv2d", "conv2d and add", "5 layers". */
export function listed(scene: Scene, nodes: readonly string[]): string {
  const [first, second] = nodes;
  if (first !== undefined && nodes.length === 1) return called(scene, first);
  if (first !== undefined && second !== undefined && nodes.length === 2) return `${called(scene, first)} and ${called(scene, second)}`;
  return counted(nodes.length, "layer");
}

export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Those of the ids that are nodes of the graph, each once. */
export const present = (scene: Scene, nodes: Iterable<string>): string[] =>
  [...new Set(nodes)].filter((id) => Object.hasOwn(graphOf(scene).nodes, id));
