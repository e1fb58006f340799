// Names of places in a graph, as the canvas needs them for keys and selections.

import type { Edge, TensorSpec } from "../generated/messages";

/** An edge is known by where it ends: a port's place takes one edge. */
export type EdgeId = string;

export const edgeId = (edge: Pick<Edge, "target" | "target_port" | "index">): EdgeId =>
  JSON.stringify([edge.target, edge.target_port, edge.index]);

/** A shape as Keras prints it: (None, 28, 28, 3). */
export const shapeText = (shape: readonly (number | null)[]): string =>
  `(${shape.map((size) => size ?? "None").join(", ")}${shape.length === 1 ? "," : ""})`;

/** A shape without the batch dimension, short: 28 × 28 × 3; a scalar a sample is "1 number". */
export const shortShape = (shape: readonly (number | null)[]): string =>
  shape.length <= 1 ? "scalar" : shape.slice(1).map((size) => size ?? "?").join(" × ");

export const outputsText = (report: { readonly outputs: readonly TensorSpec[] } | null | undefined): string =>
  report?.outputs.map((output) => shortShape(output.shape)).join("; ") ?? "";
