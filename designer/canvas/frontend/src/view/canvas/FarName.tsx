// What a card says from far away: its kind, as large as it fits, shown by the style sheet only then.

import type { Size } from "../../core/sizes";

/** The width of a letter of the bold font, as a part of its size. */
const LETTER = 0.7;

export function FarName({ text, size }: { text: string; size: Size }) {
  const most = Math.floor(Math.min((size.width - 20) / (LETTER * text.length), size.height * 0.75));
  return <div className="ll-far" style={{ fontSize: `min(var(--ll-far), ${most}px)` }} aria-hidden="true">{text}</div>;
}
