// Words as people type them: parts of names, two spellings, abbreviations and slips of the finger.

/** The words of a name: "Conv2DTranspose" → conv, 2d, transpose; "ops.one_hot" → one, hot. */
export const nameWords = (name: string): string[] =>
  (name.replace(/^ops\./, "").match(/\d+D?(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());

/** A name or a text without all that separates: "Max Pooling_2D" → maxpooling2d. */
export const flat = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{4})is(?=e|i|a|$)/g, "$1iz"], [/colou/g, "colo"], [/neighbou/g, "neighbo"], [/centre/g, "center"], [/grey/g, "gray"],
  [/\bavg/g, "average"],
];

/** A text as typed, and as Keras would spell it where that differs: normalise, normalize. */
export function spellings(text: string): string[] {
  const keras = BRITISH.reduce((word, [typed, spelt]) => word.replace(typed, spelt), text);
  return keras === text ? [text] : [text, keras];
}

/**
 * Whether a text is put together from the beginnings of a name's words: gap2d, mha, convt.
 *
 * Words may be left out at the end, and "2D" anywhere.
 */
export function abbreviates(text: string, words: readonly string[]): boolean {
  const rest = (from: number, at: number): boolean => {
    if (from === text.length) return true;
    const word = words[at];
    if (word === undefined) return false;
    for (let length = shared(text, from, word); length > 0; length--) if (rest(from + length, at + 1)) return true;
    return at > 0 && /^\d/.test(word) && rest(from, at + 1);
  };
  return rest(0, 0);
}

function shared(text: string, from: number, word: string): number {
  let length = 0;
  while (length < word.length && text[from + length] === word[length]) length++;
  return length;
}

/** Whether one letter too many, too few, wrong or swapped with its neighbour makes the difference. */
export function slipped(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const start = shared(one, 0, other);
  const [left, right] = [one.slice(start), other.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
