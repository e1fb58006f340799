// A switch for yes or no.

import { give, inForce } from "./slot";
import type { FieldProps } from "./TextField";

export function SwitchField({ slot, id }: FieldProps) {
  const on = inForce(slot) === true;
  return (
    <button
      type="button" role="switch" id={id} className="ll-i-switch" aria-checked={slot.mixed ? "mixed" : on} aria-describedby={`${id}-wrong`}
      onClick={() => give(slot, slot.mixed || !on)}
    >
      <span className="ll-i-knob" aria-hidden="true" />
      <span className="ll-muted">{slot.mixed ? "mixed" : on ? "yes" : "no"}</span>
    </button>
  );
}
