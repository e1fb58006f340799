// The sign of a family of layers: a small line drawing in its colour.

import type { Family } from "./families";

export function FamilyGlyph({ family, size = 12 }: { family: Family; size?: number }) {
  return (
    <svg
      className="ll-glyph" viewBox="0 0 12 12" width={size} height={size} fill="none" stroke={family.colour}
      strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"
    >
      <path d={family.glyph} />
    </svg>
  );
}
