// Places for nodes: tensors flow in one direction, and nothing lies on anything else. Plain data in and out.

import type { Graph, Position } from "../generated/messages";

export type Direction = "LR" | "TB";
/** The size of every node; that of a folded group lies under the group's id. */
export type Sizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;
export type Places = ReadonlyMap<string, Position>;

/** Places for all nodes; those of `fixed` stay where they are, and only the others are placed. */
export function layout(graph: Graph, sizes: Sizes, direction: Direction, fixed?: Places): Map<string, Position> {
  void [graph, sizes, direction, fixed];
  return new Map();
}
