// A problem in words, with buttons that mend it.

import type { ReactNode } from "react";
import type { Diagnostic } from "../../generated/messages";
import { useEditorStore } from "../../store";
import { ErrorIcon, FixIcon, HintIcon, WarningIcon } from "../icons";

const SIGNS: Record<Diagnostic["severity"], readonly [icon: ReactNode, word: string]> = {
  error: [<ErrorIcon />, "Does not work"],
  warning: [<WarningIcon />, "Doubtful"],
  hint: [<HintIcon />, "Hint"],
};

export function ProblemText({ problem }: { problem: Diagnostic }) {
  const store = useEditorStore();
  const [icon, word] = SIGNS[problem.severity];
  return (
    <div className={`ll-i-problem ${problem.severity}`}>
      <p>{icon}<span><span className="ll-hidden">{word}: </span>{problem.message}</span></p>
      {problem.fixes.map((fix) => (
        <button
          key={fix.title} type="button" className="ll-button framed"
          onClick={() => { if (store.getState().edit(fix.edit)) store.getState().speak(`Done: ${fix.title}`); }}
        >
          <FixIcon />{fix.title}
        </button>
      ))}
    </div>
  );
}
