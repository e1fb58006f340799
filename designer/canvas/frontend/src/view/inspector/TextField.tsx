// A field for what is written: numbers, lists of sizes, texts and JSON.

import type { ChangeEvent, KeyboardEvent } from "react";
import { format, parse } from "../../core/values";
import { DownIcon, UpIcon } from "./icons";
import { give, isChanged, type Slot } from "./slot";
import { useDraft } from "./useDraft";

const PAUSE = 400;

export interface FieldProps {
  readonly slot: Slot;
  /** Of the control, for its label. */
  readonly id: string;
}

export function TextField({ slot, id }: FieldProps) {
  const { parameter, value, mixed } = slot;
  const draft = useDraft({
    text: mixed || value === undefined ? "" : format(parameter, value),
    check: (text) => problemOf(slot, text),
    commit: (text) => {
      const parsed = parse(parameter, text);
      if ("value" in parsed) give(slot, parsed.value);
    },
    pause: PAUSE,
  });
  const step = (by: number) => {
    const now = parse(parameter, draft.text);
    const from = "value" in now && typeof now.value === "number" ? now.value : Number(parameter.default ?? 0);
    draft.change(String(from + by));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Enter" && !(parameter.type === "json" && event.shiftKey)) draft.settle(false);
    else if (event.key === "Escape" && draft.open) draft.cancel();
    else if (by && parameter.type === "integer") step(event.shiftKey ? 10 * by : by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    id,
    className: `ll-field${isChanged(slot) || parameter.required || draft.open ? "" : " still"}${parameter.type === "string" ? "" : " code"}`,
    value: draft.text,
    placeholder: placeholderOf(slot),
    "aria-invalid": draft.problem !== "" || slot.problems.some((one) => one.severity === "error"),
    "aria-describedby": `${id}-said ${id}-wrong`,
    autoComplete: "off",
    spellCheck: false,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => draft.change(event.target.value),
    onBlur: () => draft.settle(true),
    onKeyDown,
  };
  return (
    <>
      {parameter.type === "json"
        ? <textarea {...shared} rows={Math.min(6, Math.max(1, Math.ceil(draft.text.length / 20), draft.text.split("\n").length))} />
        : <div className="ll-i-written">
            <input {...shared} type="text" inputMode={parameter.type === "integer" ? "numeric" : undefined} list={parameter.choices.length ? `${id}-list` : undefined} />
            {parameter.type === "integer" && <Stepper step={step} name={parameter.name} />}
          </div>}
      {parameter.choices.length > 0 && <datalist id={`${id}-list`}>{parameter.choices.map((choice) => <option key={choice} value={choice} />)}</datalist>}
      <p className="ll-i-said" id={`${id}-said`} aria-live="polite">{draft.problem}</p>
    </>
  );
}

/** The same as the arrow keys, so it is passed over by Tab and by screen readers. */
function Stepper({ step, name }: { step: (by: number) => void; name: string }) {
  return (
    <span className="ll-i-stepper" aria-hidden="true">
      <button type="button" tabIndex={-1} title={`More ${name}`} onClick={() => step(1)}><UpIcon /></button>
      <button type="button" tabIndex={-1} title={`Fewer ${name}`} onClick={() => step(-1)}><DownIcon /></button>
    </span>
  );
}

function problemOf({ parameter, mixed }: Slot, text: string): string {
  if (mixed && text.trim() === "") return "";
  const parsed = parse(parameter, text);
  return "problem" in parsed ? parsed.problem : "";
}

function placeholderOf({ parameter, mixed }: Slot): string {
  if (mixed) return "mixed";
  return parameter.required ? "needed" : format(parameter, parameter.default);
}
