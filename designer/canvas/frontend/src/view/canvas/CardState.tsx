// Signs at the corner of a card: how the layer is doing, a note, a model inside.

import type { Card } from "../../core/cards";
import { useEditorStore } from "../../store";
import { BypassIcon, ErrorIcon, ModelIcon, OkIcon, UnknownIcon, WaitIcon, WarningIcon } from "../icons";

export function CardState({ card }: { card: Pick<Card, "id" | "unknown" | "state" | "problem" | "warning" | "note" | "model" | "bypassed"> }) {
  const store = useEditorStore();
  return (
    <span className="ll-card-signs">
      {card.model !== null && <Sign className="model" words={`Holds the model ${card.model}: double-click to open it`}><ModelIcon /></Sign>}
      {card.note && (
        <button type="button" className="ll-sign note nodrag" title={card.note} aria-label={`Note: ${card.note}`} onClick={() => store.getState().show({ kind: "note", node: card.id })}>
          <NoteIcon />
        </button>
      )}
      {card.bypassed ? <Sign className="bypass" words="Bypassed: the input goes straight through"><BypassIcon /></Sign> : <State card={card} />}
    </span>
  );
}

/** What a placeholder is, in words. */
export const unknownWords = (card: Pick<Card, "unknown">): string =>
  `${card.unknown}. The layer stands here as its file described it; replace it before the model is built`;

function State({ card }: { card: Pick<Card, "unknown" | "state" | "problem" | "warning"> }) {
  if (card.state === "placeholder") return <Sign className="unknown" words={unknownWords(card)}><UnknownIcon /></Sign>;
  if (card.state === "error") return <Sign className="error" words={`Error: ${card.problem || "this layer cannot be built"}`}><ErrorIcon /></Sign>;
  if (card.state === "waiting") return <Sign className="waiting" words="Waiting: something before it is missing or wrong"><WaitIcon /></Sign>;
  if (card.warning) return <Sign className="warning" words={`Warning: ${card.warning}`}><WarningIcon /></Sign>;
  if (card.state === "ok") return <Sign className="ok" words="Works"><OkIcon /></Sign>;
  return null;
}

const Sign = ({ className, words, children }: { className: string; words: string; children: React.ReactNode }) => (
  <span className={`ll-sign ${className}`} role="img" aria-label={words} title={words}>{children}</span>
);

const NoteIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden="true">
    <path d="M2.5 2.5h11v7.5l-3.5 3.5h-7.5zM13.5 10H10v3.5M5 5.5h6M5 8h3.5" strokeLinecap="round" />
  </svg>
);
