// What every command takes and gives: a graph with what is known about it, and one edit or a refusal in words.

import type { Edit } from "../../generated/messages";
import { apply, EditRefused } from "../apply";
import * as e from "../edits";
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

/** The scene after some edits; EditRefused when one does not fit. */
export const after = (scene: Scene, edits: readonly Edit[]): Scene =>
  ({ ...scene, document: edits.reduce(apply, scene.document) });

/** Words said afterwards, which may need the names that layers have then. */
type Said = string | ((then: Scene) => string);

/** Edits as one step, once it is sure that they fit; otherwise why they do not. */
export const done = (scene: Scene, title: string, edits: readonly Edit[], say: Said, select?: readonly string[]): Outcome =>
  guarded(() => {
    const then = after(scene, edits);
    return { edit: e.step(title, edits), select, say: typeof say === "string" ? say : say(then) };
  });

/** What a command gives, or why an edit that it tried does not fit. */
export function guarded(command: () => Outcome): Outcome {
  try {
    return command();
  } catch (error) {
    if (error instanceof EditRefused) return refused(error.message);
    throw error;
  }
}
