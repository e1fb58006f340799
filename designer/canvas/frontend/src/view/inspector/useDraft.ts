// Text being written: kept while it is typed, given on when it is valid and typing stops, refused in words otherwise.

import { useEffect, useRef, useState } from "react";

interface Written {
  /** What the document says now. */
  readonly text: string;
  /** What is wrong with a text, in words; "" when nothing is. */
  check(draft: string): string;
  commit(draft: string): void;
  /** Milliseconds after which what was typed is given on; otherwise only Enter and leaving the field do that. */
  readonly pause?: number;
}

export interface Draft {
  readonly text: string;
  readonly problem: string;
  /** Whether something is written that the document does not hold yet. */
  readonly open: boolean;
  change(text: string): void;
  /** Give on what was written; the field is left when `leaving`. */
  settle(leaving: boolean): void;
  cancel(): void;
}

export function useDraft({ text, check, commit, pause }: Written): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const given = useRef<string | null>(null);
  // A field may go at once when it is cancelled, before it is drawn again.
  const dropped = useRef(false);
  const settle = (leaving: boolean): void => {
    clearTimeout(timer.current);
    if (draft === null || dropped.current) return;
    const wrong = check(draft) !== "";
    setTold(wrong);
    if (wrong) return;
    if (draft !== text && draft !== given.current) commit(draft);
    given.current = leaving ? null : draft;
    if (leaving) setDraft(null);
  };
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  // Another layer may be selected before the field is left: what was written still counts.
  useEffect(() => () => latest.current(true), []);
  return {
    text: draft ?? text,
    problem: told && draft !== null ? check(draft) : "",
    open: draft !== null,
    change(next) {
      dropped.current = false;
      setDraft(next);
      if (check(next) === "") setTold(false);
      clearTimeout(timer.current);
      if (pause !== undefined) timer.current = setTimeout(() => latest.current(false), pause);
    },
    settle,
    cancel() {
      clearTimeout(timer.current);
      given.current = null;
      dropped.current = true;
      setTold(false);
      setDraft(null);
    },
  };
}
