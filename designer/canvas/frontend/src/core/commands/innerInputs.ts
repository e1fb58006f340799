// The Inputs of a sub-model that is made of a selection: one for each tensor that comes from outside.

import type { Edge, Graph, Json, Layer, Node, Position, TensorSpec } from "../../generated/messages";
import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { incoming, own } from "../topology";
import { CARD, GAP, mean, rounded, spots } from "./places";
import type { Tensor } from "./rejoin";
import { called, graphOf, type Scene } from "./scene";

export interface InnerInput {
  /** The tensor outside. */
  readonly from: Tensor;
  readonly node: Node;
  readonly layer: Layer;
  /** The edges that bring it in. */
  readonly edges: readonly Edge[];
}

/** The Inputs, in the order in which their tensors are used; or why they cannot be made. */
export function inputsFor(scene: Scene, chosen: readonly string[]): InnerInput[] | string {
  const graph = graphOf(scene);
  const tensors = tensorsIn(graph, chosen);
  if (!tensors.size) return "The selection takes no tensor from outside, and a sub-model needs an input. Connect it first.";
  const taken = idsOf(graph);
  const inputs: InnerInput[] = [];
  for (const edges of tensors.values()) {
    const [edge] = edges;
    if (!edge) continue;
    const spec = own(scene.report?.nodes ?? {}, edge.source)?.outputs[edge.source_port];
    if (!spec) return `${called(scene, edge.source)} has no known shape yet, and the sub-model's Input needs one. Mend its problems first.`;
    const id = freshId("input", taken);
    taken.add(id);
    const position = placeOf(scene, chosen, edges, inputs.length);
    inputs.push({ from: { node: edge.source, port: edge.source_port }, edges, node: e.node(id, id, { position }), layer: e.layer(id, "Input", configOf(spec)) });
  }
  return inputs;
}

/** The edges that come from outside, by the tensor that they carry. */
function tensorsIn(graph: Graph, chosen: readonly string[]): Map<string, Edge[]> {
  const inside = new Set(chosen);
  const found = new Map<string, Edge[]>();
  for (const edge of chosen.flatMap((id) => incoming(graph).get(id) ?? [])) {
    if (inside.has(edge.source)) continue;
    const tensor = JSON.stringify([edge.source, edge.source_port]);
    found.set(tensor, [...(found.get(tensor) ?? []), edge]);
  }
  return found;
}

/** An Input's shape has no batch dimension; float32 goes without saying. */
const configOf = ({ shape, dtype }: TensorSpec): { [name: string]: Json } =>
  ({ shape: shape.slice(1), ...(dtype === "float32" ? {} : { dtype }) });

/** Before the selection, beside what takes the tensor, one below the other. */
function placeOf(scene: Scene, chosen: readonly string[], edges: readonly Edge[], count: number): Position | null {
  const graph = graphOf(scene);
  const all = spots(graph, chosen);
  const fed = spots(graph, edges.map((edge) => edge.target));
  if (!all.length || !fed.length) return null;
  const down = scene.direction === "TB";
  const start = Math.min(...all.map((spot) => (down ? spot.y : spot.x)));
  const beside = mean(fed.map((spot) => (down ? spot.x : spot.y)));
  const step = down ? CARD.width + 20 : CARD.height + 20;
  return rounded(down ? { x: beside + count * step, y: start - CARD.height - GAP } : { x: start - CARD.width - GAP, y: beside + count * step });
}
