// A name on the canvas that a double-click lets one write over.

import { useState, type KeyboardEvent } from "react";

interface Props {
  readonly shown: string;
  /** What stands in the field at first. */
  readonly text: string;
  readonly label: string;
  readonly className: string;
  readonly onRename: (text: string) => void;
}

export function InlineName({ shown, text, label, className, onRename }: Props) {
  const [editing, setEditing] = useState(false);
  if (!editing) {
    return (
      <span className={className} title="Double-click to rename" onDoubleClick={(event) => { event.stopPropagation(); setEditing(true); }}>
        {shown}
      </span>
    );
  }
  const finish = (written: string | null): void => {
    setEditing(false);
    if (written !== null && written.trim() !== text) onRename(written.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === "Enter") finish(event.currentTarget.value);
    if (event.key !== "Escape" && event.key !== "Enter") return;
    if (event.key === "Escape") finish(null);
    event.currentTarget.closest<HTMLElement>(".ll-canvas")?.focus({ preventScroll: true });
  };
  return (
    <input
      className="ll-inline-name nodrag nopan" aria-label={label} defaultValue={text} placeholder={shown} autoFocus
      onFocus={(event) => event.target.select()} onKeyDown={onKeyDown} onBlur={(event) => finish(event.target.value)}
      onDoubleClick={(event) => event.stopPropagation()} onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
