// What a wire that is being drawn may be joined to, and why not elsewhere.

import type { Answer, Graph } from "../generated/messages";
import { nameOf } from "./names";
import { graphOf, inputPorts, outputCount, type Scene } from "./ports";
import { ancestors, descendants } from "./topology";

/** The end of a wire that stays where it is; `port` of an output is its number as text. */
export interface Held {
  readonly node: string;
  readonly port: string;
  readonly end: "output" | "input";
}

export interface Verdicts {
  readonly held: Held;
  /** Nodes that a wire to or from here would join into a loop. */
  readonly loops: ReadonlySet<string>;
  /** Where else Python says that it cannot end, and why; null until it did. */
  readonly reasons: ReadonlyMap<string, string> | null;
}

export const portKey = (node: string, port: string): string => JSON.stringify([node, port]);

/** What is known at once, before Python answers: what would close a loop. */
export const verdictsOf = (graph: Graph, held: Held): Verdicts => ({
  held,
  loops: held.end === "output" ? ancestors(graph, [held.node]) : descendants(graph, [held.node]),
  reasons: null,
});

export const answered = (verdicts: Verdicts, answer: Answer): Verdicts => ({
  ...verdicts,
  reasons: answer.problem ? null : new Map(answer.bars.flatMap(({ nodes, port, reason }) => nodes.map((node) => [portKey(node, port), reason] as const))),
});

/** Why the wire cannot end at this port; "" when it can, as far as is known. */
export function reasonAgainst(graph: Graph, verdicts: Verdicts, node: string, port: string): string {
  const { held, loops, reasons } = verdicts;
  if (node === held.node) return "A layer cannot feed itself.";
  if (loops.has(node)) {
    const [first, last] = held.end === "output" ? [node, held.node] : [held.node, node];
    return `This would close a loop: ${nameOf(graph, last)} already depends on ${nameOf(graph, first)}.`;
  }
  return reasons?.get(portKey(node, port)) ?? "";
}

/** Where a wire dropped on a node's body ends: its first free port that fits, else one that is taken; or why nowhere. */
export function portOn(scene: Scene, verdicts: Verdicts, node: string): { readonly port: string } | { readonly refused: string } {
  const graph = graphOf(scene);
  const ports = verdicts.held.end === "output" ? inputsOf(scene, node) : outputsOf(scene, node);
  const reasons = ports.map((port) => reasonAgainst(graph, verdicts, node, port.name));
  const found = ports.find((port, place) => port.free && reasons[place] === "") ?? ports.find((_, place) => reasons[place] === "");
  if (found) return { port: found.name };
  const nothing = verdicts.held.end === "output" ? `${nameOf(graph, node)} takes no tensor.` : `${nameOf(graph, node)} gives no tensor.`;
  return { refused: reasons[0] ?? nothing };
}

const inputsOf = (scene: Scene, node: string) =>
  inputPorts(scene, node).map((port) => ({ name: port.name, free: port.many || port.edges.length === 0 }));

const outputsOf = (scene: Scene, node: string) =>
  Array.from({ length: outputCount(scene, node) }, (_, port) => ({ name: String(port), free: true }));
