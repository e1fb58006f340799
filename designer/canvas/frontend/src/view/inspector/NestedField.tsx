// A field for a Keras object inside a layer's settings: which one, and below it its own settings.

import { useState } from "react";
import { choicesFor, chosen, entryFor, namedIn, withSetting, type Choices } from "../../core/nested";
import { heldFunction, heldModel } from "../../core/references";
import { customOf } from "../../core/topology";
import { useEditor, useEditorStore } from "../../store";
import { ChevronIcon } from "../icons";
import type { Entry } from "../../generated/messages";
import { Form } from "./Form";
import { give, inForce, isChanged, type Slot } from "./slot";
import type { FieldProps } from "./TextField";

const NONE = "none";

export function NestedField({ slot, id }: FieldProps) {
  const store = useEditorStore();
  const catalogue = useEditor((state) => state.catalogue);
  if (!catalogue) return null;
  const { parameter } = slot;
  const now = slot.mixed ? undefined : inForce(slot);
  const entry = entryFor(catalogue, parameter, now);
  const model = heldModel(now);
  const code = heldFunction(now);
  const held = model === null ? code : `model ${model}`;
  const name = slot.mixed ? "mixed" : entry ? keyOf(entry) : (namedIn(now)?.name ?? held ?? (now === null ? NONE : "choose …"));
  const groups = choicesFor(catalogue, parameter);
  const entries = groups.flatMap((group) => group.entries);
  const strange = !(now === null && parameter.optional) && !(entry && entries.includes(entry));
  const choose = (key: string) => {
    const wanted = entries.find((one) => keyOf(one) === key);
    if (key === NONE) give(slot, null);
    else if (wanted) give(slot, chosen(wanted, parameter, slot.value));
  };
  return (
    <>
      <select
        id={id} className={`ll-field${isChanged(slot) || parameter.required ? "" : " still"}`} aria-describedby={`${id}-wrong`}
        aria-invalid={slot.problems.some((one) => one.severity === "error")} value={strange ? "" : name} onChange={(event) => choose(event.target.value)}
      >
        {strange && <option value="" disabled>{name}</option>}
        {parameter.optional && <option value={NONE}>none</option>}
        {groups.map((group) => <Group key={group.title} group={group} />)}
      </select>
      {model !== null && <button type="button" className="ll-i-link" onClick={() => store.getState().open(model)}>Open {held}</button>}
      {code !== null && <button type="button" className="ll-i-link" onClick={() => store.getState().editCode(code)}>Edit the code of {code}</button>}
      {entry && entry.family !== "activation" && entry.parameters.length > 0 && <Settings key={entry.name} slot={slot} entry={entry} id={id} />}
    </>
  );
}

/** A function and a class may have the same name. */
const keyOf = (entry: Entry): string => (entry.family === "layer" ? `layer ${entry.name}` : entry.name);

function Group({ group }: { group: Choices }) {
  const options = group.entries.map((entry) => <option key={keyOf(entry)} value={keyOf(entry)}>{customOf(entry.name) ?? entry.name}</option>);
  return group.title ? <optgroup label={group.title}>{options}</optgroup> : <>{options}</>;
}

function Settings({ slot, entry, id }: { slot: Slot; entry: Entry; id: string }) {
  const { parameter } = slot;
  const value = inForce(slot);
  const config = namedIn(value)?.config ?? {};
  const [open, setOpen] = useState(parameter.type === "layer" || Object.keys(config).length > 0);
  const slots = entry.parameters.map((inner): Slot => ({
    parameter: inner, value: config[inner.name], mixed: false, problems: [],
    set: (setting) => give(slot, withSetting(entry, parameter, value, inner.name, setting)),
    reset: () => give(slot, withSetting(entry, parameter, value, inner.name, undefined)),
  }));
  return (
    <div className="ll-i-nested" role="group" aria-label={`Settings of ${entry.name}`}>
      <button type="button" className="ll-i-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronIcon />{slots.length === 1 ? "1 setting" : `${slots.length} settings`}
      </button>
      {open && <Form slots={slots} name={`${id} ${entry.name}`} flat={entry.family !== "layer"} />}
    </div>
  );
}
