// What a person wrote on a layer.

import type { KeyboardEvent } from "react";
import { note } from "../../core/commands";
import { useDraft } from "./useDraft";
import { onNode, useDo } from "./useScene";

const PAUSE = 900;

export function NoteField({ node, text }: { node: string; text: string }) {
  const perform = useDo();
  const draft = useDraft({ text, check: () => "", commit: (written) => perform(onNode(node, (now) => note(now, node, written))), pause: PAUSE });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && draft.open) draft.cancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) draft.settle(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      className="ll-field" rows={Math.min(8, Math.max(2, draft.text.split("\n").length))} aria-label="Note" placeholder="What one should know of this layer"
      value={draft.text} onChange={(event) => draft.change(event.target.value)} onBlur={() => draft.settle(true)} onKeyDown={onKeyDown}
    />
  );
}
