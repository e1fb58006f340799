// One parameter in a form: its value now, and how to change it, wherever the value lives.

import type { Diagnostic, Json, Parameter } from "../../generated/messages";
import { isDefault, same } from "../../core/values";

export interface Slot {
  readonly parameter: Parameter;
  /** Undefined while it is not set: Keras's default holds. */
  readonly value: Json | undefined;
  /** Whether the layers edited together have different values. */
  readonly mixed: boolean;
  readonly problems: readonly Diagnostic[];
  set(value: Json): void;
  reset(): void;
}

/** Set a value, or take the setting away when the value is the default anyway. */
export function give(slot: Slot, value: Json): void {
  if (isDefault(slot.parameter, value)) {
    if (slot.value !== undefined || slot.mixed) slot.reset();
  } else if (slot.mixed || !same(value, slot.value)) slot.set(value);
}

/** The value in force: what is set, or the default. */
export const inForce = ({ parameter, value }: Slot): Json | undefined =>
  value !== undefined || parameter.required ? value : parameter.default;

export const isChanged = (slot: Slot): boolean => slot.mixed || (!slot.parameter.required && !isDefault(slot.parameter, slot.value));
