// Layers whose class Keras does not have: what the file said of them, as the document keeps it.

import type { Json, Layer, TensorSpec } from "../generated/messages";
import { shortShape } from "./places";
import { placeholderOf } from "./topology";

export interface Told {
  readonly module: string;
  readonly registered: string;
  readonly config: { readonly [name: string]: Json };
  /** The tensors it gives, batch first. */
  readonly outputs: readonly TensorSpec[];
}

/** Classes that Keras has and that are kept apart all the same: what they do is code, or a file of another program. */
const CODE = new Set(["Lambda", "TFSMLayer", "JaxLayer", "FlaxLayer", "TorchModuleWrapper"]);

/** Why a placeholder is one, as the beginning of a sentence. */
export function whyUnknown(kind: string, module = ""): string {
  const name = placeholderOf(kind) ?? kind;
  if (CODE.has(name)) return `What a ${name} does is code, and code is never taken from a file`;
  return /^keras\b/.test(module) ? `Layerloom does not read ${name}` : `Keras has no ${name}`;
}

/** The shapes that a file told, as far as it did. */
export const toldText = (told: Told): string => told.outputs.map(tensorWords).join("; ");

/** A shape without its batch; a placeholder that gives (None,) gives what the file did not say. */
export const tensorWords = ({ shape }: TensorSpec): string => (shape.length > 1 ? shortShape(shape) : "shape not known");

type Table = { readonly [name: string]: Json };

const isTable = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");

/** What the file said of a layer; null for a layer that Keras has. */
export function toldOf(layer: Layer | undefined): Told | null {
  if (!layer || placeholderOf(layer.kind) === null) return null;
  const { module, registered_name, config, outputs } = layer.config as Table;
  return {
    module: text(module), registered: text(registered_name), config: isTable(config) ? config : {},
    outputs: Array.isArray(outputs) ? outputs.flatMap((output) => tensor(output)) : [],
  };
}

function tensor(value: Json): TensorSpec[] {
  if (!isTable(value) || !Array.isArray(value["shape"])) return [];
  const shape = value["shape"].map((size) => (typeof size === "number" ? size : null));
  return [{ shape, dtype: text(value["dtype"]) || "float32" }];
}
