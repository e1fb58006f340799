// A name that is given by hand; without one, the automatic name is shown.

import type { KeyboardEvent } from "react";
import type { Outcome } from "../../core/commands";
import { useDraft } from "./useDraft";

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly automatic?: string;
  /** What naming it would do: a refusal is shown beside the field. */
  readonly outcome: (name: string) => Outcome;
  readonly commit: (name: string) => void;
  readonly autoFocus?: boolean;
  readonly onLeave?: () => void;
}

export function NameField({ label, name, automatic, outcome, commit, autoFocus, onLeave }: NameFieldProps) {
  const draft = useDraft({
    text: name,
    check: (text) => {
      const would = outcome(text);
      return "refused" in would ? would.refused : "";
    },
    commit,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") draft.cancel();
    else draft.settle(false);
    if (event.key === "Escape" || !draft.open || !("refused" in outcome(draft.text))) onLeave?.();
  };
  return (
    <>
      <input
        className="ll-field ll-i-name" type="text" aria-label={label} value={draft.text} placeholder={automatic} autoFocus={autoFocus}
        autoComplete="off" spellCheck={false} aria-invalid={draft.problem !== ""} onKeyDown={onKeyDown}
        onChange={(event) => draft.change(event.target.value)} onFocus={(event) => event.target.select()}
        onBlur={() => { draft.settle(true); if (!draft.open || !("refused" in outcome(draft.text))) onLeave?.(); }}
      />
      {draft.problem && <p className="ll-i-said" role="alert">{draft.problem}</p>}
    </>
  );
}
