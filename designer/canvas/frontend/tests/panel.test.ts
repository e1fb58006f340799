// The code panel: lines and nodes, a text that was changed, and what was written until it is applied.

import { describe, expect, test } from "vitest";
import { follow, linesFor, textOf } from "../src/core/code";
import type { Code, Content, Document, View } from "../src/generated/messages";
import { begin, createEditor, toSend } from "../src/store";

const line = (text: string, ...nodes: string[]) => ({ text, graph: "", nodes });
const wish = { what: "model", layout: "grouped", spelling: "keras" } as const;
const CODE: Code = { wish, problem: "", lines: [line("import keras"), line("x = a(", "a"), line(")", "a"), line("y = b(x)", "b", "a")] };

describe("lines", () => {
  test("of a node are told as ranges", () => {
    expect(linesFor(CODE, "", new Set(["a"]))).toEqual([[2, 4]]);
    expect(linesFor(CODE, "", new Set(["b"]))).toEqual([[4, 4]]);
    expect(linesFor(CODE, "other", new Set(["a"]))).toEqual([]);
  });

  test("are found again in a text that grew out of theirs", () => {
    const before = "a\nb\nc\nd";
    expect([1, 2, 3, 4].map((one) => follow(one, before, "a\nnew\nb\nc\nd"))).toEqual([1, 3, 4, 5]);
    expect([1, 2, 3, 4].map((one) => follow(one, before, "a\nc\nd"))).toEqual([1, 1, 2, 3]);
    expect([1, 2, 3, 4].map((one) => follow(one, before, "a\nB\nc\nd"))).toEqual([1, 2, 3, 4]);
    expect(follow(1, before, "")).toBe(1);
  });
});

describe("what was written", () => {
  const document = { id: "d", title: "D", graph: { layers: {}, nodes: {}, edges: [], groups: {}, outputs: [] }, models: {} } as unknown as Document;
  const content: Content = { document, analysis: null, can_undo: false, can_redo: false, training: null, inside: null, focus: null, custom: [], code: CODE };
  const view = (more: Partial<View> = {}): View => ({ session: "s", design: "d", version: 1, content, ...more });
  const opened = () => {
    const store = createEditor(begin("me", "d"));
    store.getState().take(view());
    return store;
  };

  test("is code wanted as long as the panel is open", () => {
    const store = opened();
    expect(toSend(store.getState()).code).toBeNull();
    store.getState().toggle("code", true);
    expect(toSend(store.getState()).code).toEqual(wish);
  });

  test("is said until Python tells what came of it, and goes once the design follows it", () => {
    const store = opened();
    store.getState().setCode({ draft: { text: "new", base: textOf(CODE) } });
    store.getState().applyCode();
    const said = toSend(store.getState()).apply_code;
    expect(said?.text).toBe("new");
    store.getState().take(view({ client: "other", code_applied: { number: said!.number, done: true, marks: [] } }));
    store.getState().take(view({ client: "me", code_applied: { number: 1, done: true, marks: [] } }));
    expect(toSend(store.getState()).apply_code).toBe(said);
    store.getState().take(view({ client: "me", code_applied: { number: said!.number, done: true, marks: [] } }));
    expect(toSend(store.getState()).apply_code).toBeNull();
    expect(store.getState().code.draft).toBeNull();
  });

  test("stays when there is a mistake in it, and when the person wrote on meanwhile", () => {
    const store = opened();
    const marks = [{ line: 2, message: "no", severity: "error" as const }];
    for (const [done, text] of [[false, "new"], [true, "newer"]] as const) {
      store.getState().setCode({ draft: { text: "new", base: "" } });
      store.getState().applyCode();
      store.getState().setCode({ draft: { text, base: "" } });
      const number = toSend(store.getState()).apply_code!.number;
      store.getState().take(view({ client: "me", code_applied: { number, done, marks: done ? [] : marks } }));
      expect(store.getState().code).toMatchObject({ draft: { text }, applying: null, marks: done ? [] : marks });
    }
  });
});
