// An edit that does not fit the document, and words as Python writes them, since both sides refuse alike.

/** The message says why the edit does not fit, and what would. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";
}

/** A text in quotes, as Python's repr. */
export function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replace(/[\\\n\r\t]|[\u0000-\u001f\u007f-\u00a0\u00ad]/g, (found) => ESCAPES[found] ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return mark + (mark === "'" ? inner.replaceAll("'", "\\'") : inner) + mark;
}

const ESCAPES: { readonly [character: string]: string } = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

export const listed = (items: readonly (string | number)[]): string => items.join(", ") || "none";
