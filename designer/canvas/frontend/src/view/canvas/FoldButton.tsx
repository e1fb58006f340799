// Folds a group, or unfolds it.

import { ChevronIcon } from "../icons";

export function FoldButton({ folded, title, onClick }: { folded: boolean; title: string; onClick: () => void }) {
  const words = `${folded ? "Unfold" : "Fold"} group ${title}`;
  return (
    <button
      type="button" className={`ll-sign fold nodrag${folded ? " folded" : ""}`} aria-label={words} title={words} aria-expanded={!folded}
      onClick={(event) => { event.stopPropagation(); onClick(); }} onDoubleClick={(event) => event.stopPropagation()}
    >
      <ChevronIcon />
    </button>
  );
}
