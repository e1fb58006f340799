// The smallest single change that makes one text of another: cursor and scrolling stay where nothing changed.

import type { ChangeSpec, Text } from "@codemirror/state";

export function changeTo(doc: Text, text: string): ChangeSpec | null {
  const before = doc.toString();
  const after = text.replace(/\r\n?/g, "\n");
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
