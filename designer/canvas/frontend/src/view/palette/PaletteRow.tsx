// One layer or op in the palette: dragged onto the canvas, or added by a double-click.

import { memo } from "react";
import type { Found } from "../../core/search";
import { familyOf } from "../families";
import { FamilyGlyph } from "../FamilyGlyph";
import { beginDrag, endDrag } from "./dragging";
import { KindName } from "./KindName";
import { noteUse, toggleFavourite } from "./kept";
import { StarIcon } from "./StarIcon";

interface PaletteRowProps {
  id: string;
  item: Found;
  level: number;
  favourite: boolean;
  /** Whether Tab leads here. */
  current: boolean;
  onAdd: (item: Found) => void;
}

export const PaletteRow = memo(function PaletteRow({ id, item, level, favourite, current, onAdd }: PaletteRowProps) {
  const family = familyOf(item.drawn);
  const again = item.group === "call";
  return (
    <div
      className="ll-row-item" role="treeitem" aria-level={level} data-row={id} tabIndex={current ? 0 : -1} draggable
      aria-label={`${item.title}${again ? ", another call, shared weights" : ""}, ${family.name}${favourite ? ", favourite" : ""}`}
      title={`${item.title}\n${item.typed?.problem || item.typed?.text || item.summary}`}
      onDoubleClick={() => onAdd(item)}
      onDragStart={(event) => beginDrag(event.dataTransfer, item.kind)}
      onDragEnd={(event) => {
        endDrag();
        if (event.dataTransfer.dropEffect !== "none") noteUse(item.kind);
      }}
    >
      <FamilyGlyph family={family} />
      <KindName item={item} />
      {item.typed?.text && <span className="ll-typed">{item.typed.text}</span>}
      {again && <span className="ll-tag">call again</span>}
      {!again && (
        <button
          type="button" className="ll-star" tabIndex={-1} aria-pressed={favourite} title={favourite ? "No favourite any more (F)" : "Make it a favourite (F)"}
          aria-label={`Favourite ${item.title}`}
          onMouseDown={(event) => event.preventDefault()} onClick={() => toggleFavourite(item.kind)} onDoubleClick={(event) => event.stopPropagation()}
        >
          <StarIcon filled={favourite} />
        </button>
      )}
    </div>
  );
});
