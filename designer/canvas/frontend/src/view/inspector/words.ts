// How numbers and states are written in the inspector.

import { shortShape } from "../../core/places";
import type { Entry, NodeReport, TensorSpec } from "../../generated/messages";

const UNITS = ["B", "kB", "MB", "GB", "TB"];

export const numberText = (value: number): string => value.toLocaleString("en");

export const countText = (value: number, one: string): string => `${numberText(value)} ${one}${value === 1 ? "" : "s"}`;

/** A number of bytes in the unit that reads best: "3.4 MB". */
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** power;
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
}

export const weightsText = (total: number, trainable: number): string =>
  total === 0 ? "none" : trainable === total ? numberText(total) : `${numberText(total)}, ${trainable === 0 ? "none" : numberText(trainable)} of them trained`;

export const tensorText = (tensor: TensorSpec | undefined): string => (tensor ? shortShape(tensor.shape) : "?");

const STATES: Record<NodeReport["state"], string> = {
  ok: "Works",
  error: "Does not work",
  waiting: "Waits for what comes before it",
  bypassed: "Bypassed: its input goes straight through",
};

export function stateText(report: NodeReport | undefined, bypassed: boolean): string {
  if (bypassed) return "Bypassed: its input goes straight through";
  return report ? STATES[report.state] : "Being checked …";
}

/** What a kind of layer is called: the class, the op, or that it is a nested model. */
export function kindText(kind: string, entry: Entry | undefined): string {
  if (kind.startsWith("model:")) return `model ${kind.slice(6)}`;
  return kind.startsWith("ops.") ? `keras.${kind}` : (entry?.name ?? kind);
}
