// A form of parameters: what is required, what is common, and everything else on demand.

import { useOpen } from "./open";
import { ChevronIcon } from "../icons";
import { partsOf } from "./grouping";
import { ParameterRow } from "./ParameterRow";
import { isChanged, type Slot } from "./slot";

interface FormProps {
  readonly slots: readonly Slot[];
  /** Of whose parameters these are: fields of another form are other fields. */
  readonly name: string;
  /** Show all at once. */
  readonly flat?: boolean;
}

export function Form({ slots, name, flat = false }: FormProps) {
  const { required, common, rare } = partsOf(slots);
  const [opened, toggle] = useOpen("all settings");
  const row = (slot: Slot) => <ParameterRow key={`${name} ${slot.parameter.name}`} slot={slot} />;
  if (flat || !rare.length) return <div className="ll-i-form">{[...required, ...common, ...rare].map(row)}</div>;
  const urgent = rare.some((slot) => slot.problems.length);
  const changed = rare.filter(isChanged).length;
  return (
    <div className="ll-i-form">
      {[...required, ...common].map(row)}
      <button type="button" className="ll-i-fold" aria-expanded={opened || urgent} onClick={toggle}>
        <ChevronIcon />All settings{changed > 0 && <span className="ll-muted"> · {changed} changed</span>}
      </button>
      {(opened || urgent) && rare.map(row)}
    </div>
  );
}
