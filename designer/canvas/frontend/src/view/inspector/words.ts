// How numbers and states are written in the inspector.

import { shortShape } from "../../core/places";
import type { Entry, NodeReport, TensorSpec } from "../../generated/messages";

export const numberText = (value: number): string => value.toLocaleString("en");

export const countText = (value: number, one: string): string => `${numberText(value)} ${one}${value === 1 ? "" : "s"}`;

export const weightsText = (total: number, trainable: number): string =>
  total === 0 ? "none" : trainable === total ? numberText(total) : `${numberText(total)}, ${trainable === 0 ? "none" : numberText(trainable)} of them trained`;

export const tensorText = (tensor: TensorSpec | undefined): string => (tensor ? shortShape(tensor.shape) : "?");

const STATES: { readonly [state: string]: string } = {
  ok: "Works",
  error: "Does not work",
  waiting: "Waits for what comes before it",
  bypassed: "Bypassed: its input goes straight through",
  placeholder: "Stands for a layer that is to be replaced",
};

export function stateText(report: NodeReport | undefined, bypassed: boolean): string {
  if (bypassed) return "Bypassed: its input goes straight through";
  return report ? (STATES[report.state] ?? report.state) : "Being checked …";
}

/** What a kind of layer is called: the class, the op, the code of the design, or that it is a nested model. */
export function kindText(kind: string, entry: Entry | undefined): string {
  if (kind.startsWith("placeholder:")) return kind.slice("placeholder:".length);
  if (kind.startsWith("custom:")) return kind.slice("custom:".length);
  if (kind.startsWith("model:")) return `model ${kind.slice(6)}`;
  return kind.startsWith("ops.") ? `keras.${kind}` : (entry?.name ?? kind);
}
