// One line of a form: the parameter's name, its field, how to get the default back, help and problems.

import { Fragment, useId, useRef, useState, type ReactNode } from "react";
import { format } from "../../core/values";
import type { Parameter } from "../../generated/messages";
import { useHelp } from "./Help";
import { InfoIcon, ResetIcon } from "./icons";
import { Line } from "./Line";
import { NestedField } from "./NestedField";
import { ProblemText } from "./ProblemText";
import { SelectField } from "./SelectField";
import { isChanged, type Slot } from "./slot";
import { SwitchField } from "./SwitchField";
import { TextField, type FieldProps } from "./TextField";

const NESTED = new Set<Parameter["type"]>(["activation", "initializer", "regularizer", "constraint", "layer"]);

function Field(props: FieldProps) {
  const { type, optional } = props.slot.parameter;
  if (NESTED.has(type)) return <NestedField {...props} />;
  if (type === "choice" || type === "dtype" || (type === "boolean" && optional)) return <SelectField {...props} />;
  return type === "boolean" ? <SwitchField {...props} /> : <TextField {...props} />;
}

export function ParameterRow({ slot }: { slot: Slot }) {
  const { parameter } = slot;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState(false);
  const show = useHelp();
  const changed = isChanged(slot);
  const ask = () => row.current && show(parameter, row.current);
  return (
    <div
      className={`ll-i-parameter${changed ? " changed" : ""}`} ref={row} data-parameter={parameter.name} onMouseOver={(event) => { event.stopPropagation(); ask(); }}
      onMouseLeave={() => show(null)} onFocus={(event) => { event.stopPropagation(); ask(); }} onBlur={() => show(null)}
    >
      <span className="ll-i-label">
        <label htmlFor={id}>
          {changed && <span className="ll-i-dot" aria-hidden="true" />}
          {broken(parameter.name)}
          {changed && <span className="ll-hidden"> (changed)</span>}
        </label>
        <button type="button" className="ll-i-tiny quiet" aria-label={`Help on ${parameter.name}`} aria-expanded={told} onClick={() => setTold(!told)}><InfoIcon /></button>
      </span>
      <div className="ll-i-value"><Field slot={slot} id={id} /></div>
      {changed && !slot.mixed && (
        <button type="button" className="ll-i-tiny" title={resetText(parameter)} aria-label={`${resetText(parameter)}: ${parameter.name}`} onClick={slot.reset}><ResetIcon /></button>
      )}
      {told && <p className="ll-i-told"><Line text={parameter.help || "Nothing is said of it."} /></p>}
      <div className="ll-i-wrong" id={`${id}-wrong`}>{slot.problems.map((problem) => <ProblemText key={problem.rule + problem.message} problem={problem} />)}</div>
    </div>
  );
}

const resetText = (parameter: Parameter): string => `Reset to ${format(parameter, parameter.default)}`;

/** Long names break at their underscores. */
const broken = (name: string): ReactNode =>
  name.split(/(?<=_)/).map((part, place) => <Fragment key={place}>{part}<wbr /></Fragment>);
