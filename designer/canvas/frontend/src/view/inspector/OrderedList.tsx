// A list that is put in order by dragging, or by buttons.

import { useState, type DragEvent, type ReactNode } from "react";
import { moved } from "./moved";
import { DownIcon, GripIcon, UpIcon } from "./icons";

export interface Row {
  readonly key: string;
  /** What it is called, for the buttons. */
  readonly name: string;
  readonly shown: ReactNode;
}

interface OrderedListProps {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The places of the rows, in their new order. */
  readonly reorder?: (places: readonly number[]) => void;
}

export function OrderedList({ label, rows, reorder }: OrderedListProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const movable = reorder && rows.length > 1;
  const move = (from: number, to: number) => {
    if (reorder && from !== to && to >= 0 && to < rows.length) reorder(moved(rows.length, from, to));
  };
  const dragging = (place: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => { event.dataTransfer.effectAllowed = "move"; setDragged(place); },
    onDragOver: (event: DragEvent) => { if (dragged !== null) { event.preventDefault(); setOver(place); } },
    onDrop: (event: DragEvent) => { event.preventDefault(); if (dragged !== null) move(dragged, place); },
    onDragEnd: () => { setDragged(null); setOver(null); },
  });
  return (
    <ol className="ll-i-list" aria-label={label}>
      {rows.map((row, place) => (
        <li key={row.key} className={mark(place, dragged, over)} {...(movable ? dragging(place) : {})}>
          {movable && <span className="ll-i-grip" aria-hidden="true"><GripIcon /></span>}
          {row.shown}
          {movable && (
            <span className="ll-i-moves">
              <button type="button" className="ll-i-tiny" disabled={place === 0} aria-label={`Move ${row.name} up`} onClick={() => move(place, place - 1)}><UpIcon /></button>
              <button type="button" className="ll-i-tiny" disabled={place === rows.length - 1} aria-label={`Move ${row.name} down`} onClick={() => move(place, place + 1)}><DownIcon /></button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

const mark = (place: number, dragged: number | null, over: number | null): string =>
  place === dragged ? "dragged" : dragged !== null && place === over ? (place < dragged ? "before" : "behind") : "";
