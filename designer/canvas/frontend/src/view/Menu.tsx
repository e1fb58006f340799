// A list of commands that opens at a place: arrows move, Enter runs, Escape closes.

import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly off?: boolean;
  readonly checked?: boolean;
  /** A line above it. */
  readonly line?: boolean;
  readonly danger?: boolean;
  run(): void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  style?: CSSProperties;
  onDone: () => void;
}

export function Menu({ label, items, style, onDone }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>("[role=menuitem]:not(:disabled)")?.focus();
    const outside = (event: Event) => {
      if (list.current && !event.composedPath().includes(list.current)) onDone();
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [onDone]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") onDone();
    else if (step) moveFocus(list.current, step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ll-menu" role="menu" aria-label={label} ref={list} style={style} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.label} type="button" role="menuitem" disabled={item.off} aria-current={item.checked || undefined}
          className={`${item.line ? "lined" : ""} ${item.danger ? "danger" : ""}`}
          onClick={() => { onDone(); item.run(); }}
        >
          <span>{item.checked ? "✓ " : ""}{item.label}</span>
          {item.keys && <kbd>{item.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function moveFocus(list: HTMLElement | null, step: number): void {
  const items = [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])];
  const root = list?.getRootNode() as ShadowRoot | Document | undefined;
  const now = items.indexOf(root?.activeElement as HTMLElement);
  items[(now + step + items.length) % items.length]?.focus();
}
