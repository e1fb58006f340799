// A field for what is chosen from a list: choices, types of numbers, yes or no where nothing is a choice too.

import { format, same } from "../../core/values";
import type { Json, Parameter } from "../../generated/messages";
import { give, inForce, isChanged } from "./slot";
import type { FieldProps } from "./TextField";

const TYPES = ["float32", "float16", "bfloat16", "float64", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool", "string"];
const POLICIES = ["mixed_float16", "mixed_bfloat16"];

export function SelectField({ slot, id }: FieldProps) {
  const { parameter } = slot;
  const now = inForce(slot);
  const values = valuesOf(parameter);
  const known = values.findIndex((value) => now !== undefined && same(value, now));
  const strange = !slot.mixed && now !== undefined && known === -1;
  return (
    <select
      id={id} className={`ll-field${isChanged(slot) || parameter.required ? "" : " still"}`} aria-describedby={`${id}-wrong`}
      aria-invalid={slot.problems.some((one) => one.severity === "error")} value={slot.mixed ? -1 : known}
      onChange={(event) => {
        const value = values[Number(event.target.value)];
        if (value !== undefined) give(slot, value);
      }}
    >
      {(slot.mixed || known === -1) && <option value={-1} disabled>{slot.mixed ? "mixed" : strange ? format(parameter, now as Json) : "choose …"}</option>}
      {values.map((value, place) => <option key={place} value={place}>{labelOf(value)}</option>)}
    </select>
  );
}

const labelOf = (value: Json): string => (value === true ? "yes" : value === false ? "no" : value === null ? "none" : String(value));

function valuesOf(parameter: Parameter): Json[] {
  const values: Json[] = parameter.type === "boolean" ? [true, false] : parameter.type === "dtype" ? typesFor(parameter) : parameter.choices;
  return parameter.optional ? [null, ...values] : values;
}

/** A layer's own dtype may be a policy; wherever a dtype has to be given, it is one of tensors. */
const typesFor = (parameter: Parameter): string[] =>
  parameter.choices.length ? parameter.choices : parameter.name === "dtype" && parameter.optional ? [...TYPES, ...POLICIES] : TYPES;
