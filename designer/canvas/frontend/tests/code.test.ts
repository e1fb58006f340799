// The code editor without a browser: what it tells Python, and what it makes of what Python says.

import { indentUnit } from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState, Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeTo } from "../src/code/change";
import { existing } from "../src/code/highlight";
import { indent } from "../src/code/keys";
import { AGAIN, lineFrom, PAUSE } from "../src/code/line";
import { diagnosticsOf, nextMark, previousMark } from "../src/code/marks";
import type { Mark, Sent } from "../src/code/messages";
import { inWords } from "../src/code/status";

const FIRST = { session: "s", start: "a", text: "one", seen: 0, saved: 0 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line, and all that went over it. */
function talk(first = FIRST) {
  const sent: Sent[] = [];
  return { line: lineFrom(first, (one) => sent.push(one)), sent, texts: () => sent.map(({ text }) => text) };
}

describe("what is typed", () => {
  test("is sent once, after a pause", () => {
    const { line, sent } = talk();
    for (const text of ["one.", "one..", "one..."]) {
      line.typed(text);
      vi.advanceTimersByTime(PAUSE - 1);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual([{ start: "a", number: 1, text: "one...", saved: 0 }]);
  });

  test("is sent at once when the editor is left, and not again after the pause", () => {
    const { line, texts } = talk();
    line.typed("two");
    line.flush();
    vi.advanceTimersByTime(PAUSE);
    expect(texts()).toEqual(["two"]);
  });

  test("is not sent when it was taken back", () => {
    const { line, sent } = talk();
    line.typed("two");
    line.typed("one");
    line.flush();
    vi.advanceTimersByTime(PAUSE);
    expect(sent).toEqual([]);
  });

  test("is sent when the editor goes away", () => {
    const { line, texts } = talk();
    line.typed("two");
    line.close();
    vi.advanceTimersByTime(10 * AGAIN);
    expect(texts()).toEqual(["two"]);
  });

  test("is sent again, ever more seldom, until it was heard", () => {
    const { line, sent } = talk();
    line.typed("two");
    line.flush();
    vi.advanceTimersByTime(AGAIN + 2 * AGAIN);
    expect(sent.map(({ number, text }) => [number, text])).toEqual([[1, "two"], [1, "two"], [1, "two"]]);
    line.hear({ ...FIRST, seen: 1 });
    vi.advanceTimersByTime(100 * AGAIN);
    expect(sent.length).toBe(3);
  });
});

test("saving sends at once, also what did not change, with a number that grows", () => {
  const { line, sent } = talk();
  line.save();
  line.save();
  vi.setSystemTime(0);
  line.save();
  const numbers = sent.map(({ saved }) => saved);
  expect(numbers.length).toBe(3);
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
});

describe("what Python says", () => {
  test("is an echo while the text began with the same: newer keys stay", () => {
    const { line, texts } = talk();
    line.typed("two");
    line.flush();
    line.typed("two three");
    expect(line.hear({ ...FIRST, text: "two", seen: 1 })).toBeNull();
    vi.advanceTimersByTime(PAUSE);
    expect(texts()).toEqual(["two", "two three"]);
  });

  test("is taken over when it is another text, and what was not sent is dropped", () => {
    const { line, sent } = talk();
    line.typed("two");
    expect(line.hear({ ...FIRST, start: "b", text: "other" })).toBe("other");
    vi.advanceTimersByTime(PAUSE);
    expect(sent).toEqual([]);
    line.typed("other.");
    line.flush();
    expect(sent).toEqual([{ start: "b", number: 1, text: "other.", saved: 0 }]);
  });

  test("is taken over when an editor before this one sent it last", () => {
    const { line } = talk();
    expect(line.hear({ ...FIRST, text: "two", seen: 1 })).toBe("two");
    expect(line.current()).toBe(true);
  });

  test("is about the text only when all of it was heard", () => {
    const { line } = talk();
    expect(line.current()).toBe(true);
    line.typed("two");
    expect(line.current()).toBe(false);
    line.flush();
    expect(line.current()).toBe(false);
    line.hear({ ...FIRST, text: "two", seen: 1 });
    expect(line.current()).toBe(true);
  });

  test.each(["one", "two", "three"])("after a new start of the server with %j loses nothing", (kept) => {
    const { line, sent } = talk();
    for (const text of ["two", "three"]) {
      line.typed(text);
      line.flush();
    }
    line.typed("four");
    expect(line.hear({ session: "t", start: "b", text: kept, seen: 0, saved: 0 })).toBeNull();
    expect(sent.at(-1)).toEqual({ start: "b", number: 1, text: "four", saved: 0 });
  });

  test("after a new start of the server wins where it is none of ours, or was passed already", () => {
    const { line } = talk();
    line.typed("two");
    line.flush();
    line.typed("three");
    line.flush();
    line.hear({ ...FIRST, text: "three", seen: 2 });
    expect(line.hear({ session: "t", start: "b", text: "two", seen: 0, saved: 0 })).toBe("two");
    expect(line.hear({ session: "u", start: "c", text: "strange", seen: 0, saved: 0 })).toBe("strange");
  });
});

test.each([
  ["", "a"], ["a", ""], ["a\nb\nc", "a\nB\nc"], ["aaa", "aaaa"], ["aaaa", "aaa"], ["abab", "ab"], ["x", "x\r\ny\rz"],
])("the smallest change makes of %j the text %j", (before, after) => {
  const state = EditorState.create({ doc: before });
  const change = changeTo(state.doc, after);
  expect(state.update({ changes: change! }).state.doc.toString()).toBe(after.replace(/\r\n?/g, "\n"));
});

test("a change touches nothing but what differs, and nothing at all where nothing does", () => {
  expect(changeTo(Text.of(["a = 1", "b = 2", "c = 3"]), "a = 1\nb = 5\nc = 3")).toEqual({ from: 10, to: 11, insert: "5" });
  expect(changeTo(Text.of(["a", "b"]), "a\r\nb")).toBeNull();
});

describe("marks", () => {
  const doc = ["def f(x):", "    return y  ", "", "z"];
  const mark = (line: number, message = "m", severity: Mark["severity"] = "error"): Mark => ({ line, message, severity });
  const marked = (marks: Mark[], at = 0) => {
    const state = EditorState.create({ doc: doc.join("\n"), selection: { anchor: at } });
    return state.update(setDiagnostics(state, diagnosticsOf(state.doc, marks))).state;
  };
  const places = (state: EditorState, move: typeof nextMark, times: number) =>
    Array.from({ length: times }, () => {
      move({ state, dispatch: (transaction: { state: EditorState }) => void (state = transaction.state) } as unknown as EditorView);
      return state.doc.lineAt(state.selection.main.head).number;
    });

  test("lie under the words of their line, and on the last line when there is none", () => {
    const spans = diagnosticsOf(Text.of(doc), [mark(2), mark(3), mark(9), mark(0)]).map(({ from, to }) => [from, to]);
    expect(spans).toEqual([[14, 22], [25, 25], [26, 27], [0, 9]]);
  });

  test("are gone through with F8, round and round, and back", () => {
    expect(places(marked([mark(4), mark(2)]), nextMark, 3)).toEqual([2, 4, 2]);
    expect(places(marked([mark(4), mark(2)]), previousMark, 3)).toEqual([4, 2, 4]);
    expect(places(marked([]), nextMark, 1)).toEqual([1]);
  });

  test("are told: those of the line, or how many there are elsewhere", () => {
    expect(inWords(marked([mark(2, "No y."), mark(2, "No z."), mark(4)], 12))).toBe("No y. No z.");
    expect(inWords(marked([mark(2), mark(4)]))).toBe("2 problems: F8 goes to the next one");
    expect(inWords(marked([mark(2)]))).toBe("1 problem: F8 goes to the next one");
    expect(inWords(marked([]))).toBe("");
  });
});

test("only lines that there are can be meant", () => {
  const doc = Text.of(["a", "b", "c"]);
  expect([[1, 2], [3, 9], [0, 1], [7, 9], [2, 1]].map(([first, last]) => existing(doc, [first!, last!]))).toEqual([[1, 2], [3], [1], [], []]);
});

describe("Tab", () => {
  const pressed = (doc: string, anchor: number, head = anchor, readOnly = false) => {
    let state = EditorState.create({ doc, selection: { anchor, head }, extensions: [indentUnit.of("    "), EditorState.readOnly.of(readOnly)] });
    const view = { state, dispatch: (transaction: { state: EditorState }) => void (state = transaction.state) };
    return [indent(view as unknown as EditorView), state.doc.toString()];
  };

  test("fills up to the next stop", () => {
    expect(pressed("", 0)[1]).toBe("    ");
    expect(pressed("ab = 1", 2)[1]).toBe("ab   = 1");
    expect(pressed("    x", 4)[1]).toBe("        x");
  });

  test("indents all lines that are chosen", () => {
    expect(pressed("a\n  b\nc", 0, 4)[1]).toBe("    a\n      b\nc");
  });

  test("where nothing can be written is left to the page", () => {
    expect(pressed("a", 0, 0, true)).toEqual([false, "a"]);
  });
});
