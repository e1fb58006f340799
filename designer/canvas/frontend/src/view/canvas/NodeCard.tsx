// One node: what its layer is, what it gives, how it is doing, and its ports.

import type { NodeProps } from "@xyflow/react";
import { memo, type CSSProperties } from "react";
import { act, scene } from "../../act";
import type { Card } from "../../core/cards";
import { rename } from "../../core/commands";
import type { CardNode } from "../../core/flow";
import { tintsShown, useEditor, useEditorStore } from "../../store";
import { familyOf } from "../families";
import { FamilyGlyph } from "../FamilyGlyph";
import { CardState, unknownWords } from "./CardState";
import { FarName } from "./FarName";
import { InlineName } from "./InlineName";
import { Ports } from "./Ports";
import { tintStyle } from "./InsideLegend";
import { useArmed } from "./useArmed";
import { barred, useMarks } from "./useMarks";

export const NodeCard = memo(
  function NodeCard({ data: { card }, selected }: NodeProps<CardNode>) {
    const marks = useMarks(card.id, card.inputs, card.outs);
    const [armed, arm] = useArmed();
    const tint = useEditor((state) => tintsShown(state).get(card.id));
    const family = familyOf(card.kind);
    const classes = ["ll-card", card.state, selected && "selected", card.bypassed && "bypassed", barred(marks) && "barred", card.model && "nested", tint && "tinted"];
    return (
      <div className={classes.filter(Boolean).join(" ")} style={{ "--ll-family": family.colour, ...(tint && tintStyle(tint)) } as CSSProperties} title={card.problem || (card.state === "placeholder" ? unknownWords(card) : undefined)} {...(armed ? {} : { onPointerEnter: arm, onPointerMove: arm })}>
        <FarName text={card.short} size={card.size} />
        <div className="ll-card-body">
          <div className="ll-card-head">
            <FamilyGlyph family={family} size={14} />
            <CardName card={card} />
            <CardState card={card} />
          </div>
          {card.named && <CardName card={card} below />}
          {card.parameters && <div className="ll-card-line" title={card.parameters}>{card.parameters}</div>}
          <div className="ll-card-foot">
            <span className="ll-card-shape">{card.shape || WORDS[card.state]}</span>
            {card.count && <span className="ll-card-count" title="Parameters">{card.count}</span>}
          </div>
        </div>
        <Badges card={card} />
        {tint?.short && <span className="ll-tint" title={tint.words}>{tint.short}</span>}
        <Ports id={card.id} armed={armed} inputs={card.inputs} outs={card.outs} direction={card.direction} marks={marks} />
      </div>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

const WORDS: Readonly<Record<Card["state"], string>> = { ok: "", error: "does not work", waiting: "waits for its inputs", placeholder: "shape not known", unknown: "" };

/** The kind, with the name below it when that says more; either can be written over. */
function CardName({ card, below = false }: { card: Card; below?: boolean }) {
  const store = useEditorStore();
  const own = card.named ? card.name : "";
  if (card.named && !below) return <span className="ll-card-kind" title={card.kind}>{card.title}</span>;
  const onRename = (text: string): void => void act(store, rename(scene(store.getState()), card.id, text || null));
  return (
    <InlineName
      shown={below ? card.name : card.title} text={own} label="Name of the layer"
      className={below ? "ll-card-name" : "ll-card-kind"} onRename={onRename}
    />
  );
}

function Badges({ card }: { card: Card }) {
  const unknown = card.state === "placeholder";
  if (!card.shared && card.outputs.length === 0 && !card.bypassed && !unknown && card.custom === null) return null;
  return (
    <div className="ll-badges">
      {unknown && <span className="ll-badge unknown" title={unknownWords(card)}>placeholder</span>}
      {card.custom !== null && <span className="ll-badge custom" title={`Code of this design: double-click to edit ${card.custom}`}>custom</span>}
      {card.bypassed && <span className="ll-badge">bypassed</span>}
      {card.shared && (
        <span className={`ll-badge shared hue-${card.shared.number % 6}`} title={`One of ${card.shared.calls} calls of ${card.name}: they share their weights`}>
          shared ×{card.shared.calls} <b>{card.shared.number}</b>
        </span>
      )}
      {card.outputs.map((name) => <span className="ll-badge output" key={name} title={`An output of the model: ${name}`}>output: {name}</span>)}
    </div>
  );
}
