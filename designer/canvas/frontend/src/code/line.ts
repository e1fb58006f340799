// The line to Python for one editor: what is typed is told after a pause and until it is heard; an echo is told from news.

import type { Sent, View } from "./messages";

type Told = Pick<View, "session" | "start" | "text" | "seen" | "saved">;

/** What was typed is sent so many milliseconds after the last key. */
export const PAUSE = 400;
/** What was not heard is sent again after so many milliseconds, then after twice as many: a slow page must come to its end. */
export const AGAIN = 4000;

export interface Line {
  /** The text is now this. */
  typed(text: string): void;
  /** Tell Python what it does not know yet, at once. */
  flush(): void;
  /** The same, and that the person wants it kept. */
  save(): void;
  /** Hear Python; gives the text to take over, or null when the editor's own stays. */
  hear(told: Told): string | null;
  /** Whether what Python said last is about the text as it is now. */
  current(): boolean;
  close(): void;
}

export function lineFrom(first: Told, send: (sent: Sent) => void): Line {
  let { session, start, text, saved, seen } = first;
  let number = seen;
  /** Texts that Python may have kept: the one it gave, and those sent that it has not answered. */
  let known = new Map([[number, text]]);
  let given = text;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const utter = (wait: number): void => {
    clearTimeout(again);
    again = setTimeout(() => utter(2 * wait), wait);
    send({ start, number, text: known.get(number)!, saved });
  };
  const tell = (): void => {
    clearTimeout(pause);
    known.set(++number, text);
    utter(AGAIN);
  };
  const flush = (): void => {
    if (text !== known.get(number)) tell();
  };
  const begin = (told: Told): void => {
    clearTimeout(pause);
    clearTimeout(again);
    ({ session, start, seen, text: given } = told);
    saved = Math.max(saved, told.saved);
    number = seen;
    known = new Map([[number, given]]);
  };
  return {
    typed(now) {
      text = now;
      clearTimeout(pause);
      pause = setTimeout(flush, PAUSE);
    },
    flush,
    save() {
      // A time, so that it grows also when the editor was away in between.
      saved = Math.max(saved + 1, Date.now());
      tell();
    },
    hear(told) {
      if (told.start === start && told.seen <= number) {
        seen = told.seen;
        if (seen === number) clearTimeout(again);
        for (const one of known.keys()) if (one < seen) known.delete(one);
        return null;
      }
      // A server that was started again has what was kept; what was written since is only here.
      const ours = told.session !== session && (told.text === given || [...known.values()].includes(told.text));
      begin(told);
      if (ours) flush();
      else text = told.text;
      return ours ? null : text;
    },
    current: () => seen === number && text === known.get(number),
    close() {
      flush();
      clearTimeout(again);
    },
  };
}
