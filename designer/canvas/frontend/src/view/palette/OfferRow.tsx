// One answer of the quick search: what it is, what it is for, and the parameters that were typed.

import { memo } from "react";
import type { Found } from "../../core/search";
import { familyOf } from "../families";
import { FamilyGlyph } from "../FamilyGlyph";
import { WarningIcon } from "../icons";
import { KindName } from "./KindName";

interface OfferRowProps {
  id: string;
  found: Found;
  chosen: boolean;
  onPoint: () => void;
  onPick: () => void;
}

export const OfferRow = memo(function OfferRow({ id, found, chosen, onPoint, onPick }: OfferRowProps) {
  const family = familyOf(found.drawn);
  const { typed } = found;
  return (
    <li id={id} role="option" aria-selected={chosen} className="ll-offer" onPointerMove={chosen ? undefined : onPoint} onClick={onPick}>
      <span className="ll-tile" style={{ background: `color-mix(in srgb, ${family.colour} 16%, transparent)` }}><FamilyGlyph family={family} size={14} /></span>
      <span className="ll-offer-text">
        <KindName item={found} />
        {typed?.problem ? (
          <span className="ll-offer-problem"><WarningIcon />{typed.problem}</span>
        ) : (
          <span className={typed?.text ? "ll-typed" : "ll-offer-summary"}>{typed?.text || found.summary}</span>
        )}
      </span>
      {!typed && <span className="ll-tag">{tagOf(found)}</span>}
    </li>
  );
});

const tagOf = (found: Found): string =>
  found.group === "call" ? "shared weights" : found.group === "model" ? "model" : found.group === "op" ? "op" : (found.entry?.category ?? "");
