// A search field over a list of things to choose from; used by find, share and connect.

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useEditorStore } from "../store";

export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** Why it cannot be chosen. */
  readonly reason?: string | undefined;
}

interface PickListProps {
  label: string;
  placeholder: string;
  choices: readonly Choice[];
  empty: string;
  /** What is to be known while choosing. */
  note?: string;
  /** What answers to a text; those with all its words when left out. */
  find?: (text: string) => readonly Choice[];
  onPick: (id: string) => void;
}

export function PickList({ label, placeholder, choices, empty, note, find, onPick }: PickListProps) {
  const store = useEditorStore();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => (find && text.trim() ? find(text) : matching(choices, text)), [choices, text, find]);
  const close = () => store.getState().show(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const pick = (choice: Choice | undefined) => {
    if (!choice) return;
    if (choice.reason) return store.getState().say(choice.reason, "error");
    close();
    onPick(choice.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === "Enter") pick(found[at]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ll-pick" role="dialog" aria-label={label} onKeyDown={onKeyDown}>
      <input
        className="ll-field" autoFocus placeholder={placeholder} aria-label={label} role="combobox" aria-expanded aria-controls="ll-choices"
        aria-activedescendant={`ll-choice-${at}`} value={text} onChange={(event) => { setText(event.target.value); setAt(0); }}
      />
      {note && <p className="ll-muted note" role="status">{note}</p>}
      <ul role="listbox" id="ll-choices" ref={list}>
        {found.map((choice, place) => (
          <li
            key={choice.id} id={`ll-choice-${place}`} role="option" aria-selected={place === at} aria-disabled={Boolean(choice.reason)}
            onPointerMove={() => setAt(place)} onClick={() => pick(choice)}
          >
            <span>{choice.title}</span>
            <span className="ll-muted">{choice.reason ?? choice.detail}</span>
          </li>
        ))}
        {!found.length && <li className="ll-muted none">{choices.length ? `Nothing matches “${text}”.` : empty}</li>}
      </ul>
    </div>
  );
}

function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ title, detail }) => words.every((word) => `${title} ${detail ?? ""}`.toLowerCase().includes(word)));
}
