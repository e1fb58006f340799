// The palette's list: sections that open and close, and rows; arrows move, Enter adds, F makes a favourite.

import { memo, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { Item } from "../../core/search";
import { ChevronIcon } from "../icons";
import { setOpen, toggleFavourite, useKept } from "./kept";
import { PaletteRow } from "./PaletteRow";
import type { Section } from "./sections";

interface PaletteTreeProps {
  tree: RefObject<HTMLDivElement | null>;
  sections: readonly Section[];
  /** Whether the sections are what a search found: without headings. */
  found: boolean;
  onAdd: (item: Item) => void;
  /** Up from the first row. */
  onLeave: () => void;
}

interface Row {
  readonly id: string;
  readonly section: Section;
  readonly item?: Item;
}

export const PaletteTree = memo(function PaletteTree({ tree, sections, found, onAdd, onLeave }: PaletteTreeProps) {
  const { favourites } = useKept();
  const [current, setCurrent] = useState("");
  const rows = sections.flatMap((section) => rowsOf(section, found));
  const entry = rows.some(({ id }) => id === current) ? current : rows[0]?.id;
  const focus = (id: string | undefined) =>
    id !== undefined && tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ id }) => id === current);
    if (event.key === "ArrowUp" && at <= 0) onLeave();
    else if (!press(event.key, rows, at, focus, onAdd)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset.row;
    if (row !== undefined) setCurrent(row);
  };
  return (
    <div className="ll-tree" role="tree" aria-label="Layers and ops" ref={tree} onKeyDown={onKeyDown} onFocus={onFocus}>
      {rows.map(({ id, section, item }) =>
        item ? (
          <PaletteRow
            key={id} id={id} item={item} level={found ? 1 : 2} current={id === entry} onAdd={onAdd}
            favourite={favourites.includes(item.kind)}
          />
        ) : (
          <div
            key={id} className="ll-heading" role="treeitem" aria-level={1} aria-expanded={section.open} data-row={id}
            aria-label={`${section.title}, ${section.items.length}`} tabIndex={id === entry ? 0 : -1} onClick={() => setOpen(section.id, !section.open)}
          >
            <ChevronIcon />
            <span>{section.title}</span>
            <span className="ll-count">{section.items.length}</span>
          </div>
        ),
      )}
    </div>
  );
});

function rowsOf(section: Section, found: boolean): Row[] {
  const items = section.items.map((item) => ({ id: `${section.id}/${item.kind}`, section, item }));
  return found ? items : [{ id: section.id, section }, ...(section.open ? items : [])];
}

/** What a key means in the list; whether it means anything. */
function press(key: string, rows: readonly Row[], at: number, focus: (id: string | undefined) => unknown, onAdd: (item: Item) => void): boolean {
  const row = rows[at];
  if (!row) return false;
  const { section, item } = row;
  const heading = rows.find((one) => !one.item && one.section.id === section.id);
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -rows.length, End: rows.length }[key];
  if (step !== undefined) focus(rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.id);
  else if (key === "Enter" || key === " ") item ? onAdd(item) : setOpen(section.id, !section.open);
  else if (key.toLowerCase() === "f" && item) item.group !== "call" && toggleFavourite(item.kind);
  else if (key === "ArrowRight") item || section.open ? focus(item ? row.id : rows[at + 1]?.id) : setOpen(section.id, true);
  else if (key === "ArrowLeft") item ? focus(heading?.id) : setOpen(section.id, false);
  else return false;
  return true;
}
