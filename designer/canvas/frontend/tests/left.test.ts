// What waits for a lost connection: told of in words, and kept while the page is loaded anew.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Document, View } from "../src/generated/messages";
import { begin, wish, type Sync } from "../src/core/sync";
import * as e from "../src/core/edits";
import { leave, takeLeft } from "../src/left";
import { resume } from "../src/tab";
import { chain } from "./graphs";

/** The browser's storage, without a browser. */
function storage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() { return held.size; },
    key: (place) => [...held.keys()][place] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
}

const document: Document = { ...chain(1), id: "d" };
const content = { document, analysis: null, can_undo: false, can_redo: false, training: null, inside: null, focus: null, custom: [], code: null };
const shown = (client: string): Sync => ({ ...begin(client, "d"), shown: document, session: "s", version: 1 });
const edited = (client: string): Sync => wish(shown(client), { type: "Do", edit: e.setNote("", "dense", "offline") });

let loaded: "navigate" | "reload" = "navigate";

beforeEach(() => {
  loaded = "navigate";
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("performance", { now: () => Date.now(), getEntriesByType: () => [{ type: loaded }] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what a page had not got through when it was left", () => {
  test("is taken over by the next page of the design, as the client it was", () => {
    const sync = edited("me");
    leave(sync);
    expect(resume("d")).toEqual(["me", "d", sync.next, sync.pending]);
  });
  test("is taken over once: a second page is a client of its own", () => {
    leave(edited("me"));
    resume("d");
    expect(resume("d")[0]).not.toBe("me");
  });
  test("waits for its own design", () => {
    leave(edited("me"));
    expect(takeLeft("other")).toBeNull();
    expect(takeLeft("d")?.client).toBe("me");
  });
  test("comes after what a reloaded page has itself, which is not sent by two", () => {
    leave({ ...edited("closed"), client: "closed" });
    const mine = edited("me");
    sessionStorage.setItem("layerloom-canvas:d", JSON.stringify({ client: "me", next: mine.next, pending: mine.pending }));
    leave(mine);
    loaded = "reload";
    expect(resume("d")[0]).toBe("me");
    loaded = "navigate";
    expect(resume("d")[0]).toBe("closed");
    expect(takeLeft("d")).toBeNull();
  });
  test("is nothing once all was acknowledged", () => {
    leave(edited("me"));
    leave({ ...shown("me"), pending: [] });
    expect(localStorage.length).toBe(0);
  });
  test("is kept of the last pages only, and not for ever", () => {
    for (let page = 0; page < 30; page++) leave(edited(`tab${page}`));
    expect(localStorage.length).toBe(20);
    vi.useFakeTimers({ now: Date.now() + 26 * 24 * 3600 * 1000 });
    expect(takeLeft("d")).toBeNull();
    expect(localStorage.length).toBe(0);
  });
  test("is thrown away when it cannot be read", () => {
    localStorage.setItem("layerloom-left:d:me", "{");
    localStorage.setItem("layerloom-left:d:you", JSON.stringify({ client: 3, left: Date.now() }));
    expect(takeLeft("d")).toBeNull();
    expect(localStorage.length).toBe(0);
  });
});

describe("a question that nobody hears", () => {
  const view = (more: Partial<View> = {}): View => ({ session: "s", design: "d", version: 1, content, ...more });
  const offers = { type: "AskOffers", graph: "", node: "dense", port: "0", end: "output" } as const;

  test("is told after a moment, sent again, and answered when the server is back", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    const { connect } = await import("../src/connection");
    const said: unknown[] = [];
    const line = connect("d", (_, value) => said.push(value));
    line.take(view(), (_, value) => said.push(value));
    const { store } = line;
    const answer = store.getState().ask(offers);
    const id = store.getState().asks[0]?.id ?? "";
    const before = said.length;
    vi.advanceTimersByTime(2000);
    expect(store.getState().late).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(store.getState().late).toBe(true);
    vi.advanceTimersByTime(10_000);
    expect(said.length).toBeGreaterThan(before);
    const { client } = store.getState().sync;
    line.take(view({ client, waiting: [id], pending: true }), (_, value) => said.push(value));
    expect(store.getState().late).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(store.getState().late).toBe(false);
    line.take(view({ client, answers: [{ id, bars: [], offers: ["Dense"], doc: "", problem: "" }] }), () => undefined);
    expect((await answer).offers).toEqual(["Dense"]);
    expect(store.getState().asks).toEqual([]);
    line.close();
  });
});

describe("while the app turns to another page", () => {
  const view = (more: Partial<View> = {}): View => ({ session: "s", design: "turned", version: 1, content, ...more });

  test("nothing is said, and what is owed is said with the next view, or when no other page came", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    const { connect } = await import("../src/connection");
    const said: unknown[] = [];
    const say = (_: string, value: unknown): void => void said.push(value);
    const line = connect("turned", say);
    line.take(view({ pending: true }), say);
    line.rest();
    let before = said.length;
    line.store.getState().edit(e.setNote("", "dense", "resting"));
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveLength(before);
    line.take(view({ version: 2 }), say);
    expect(said.length).toBeGreaterThan(before);
    window.dispatchEvent(new Event("popstate"));
    before = said.length;
    line.store.getState().edit(e.setNote("", "dense", "turning"));
    vi.advanceTimersByTime(2500);
    expect(said).toHaveLength(before);
    vi.advanceTimersByTime(1000);
    expect(said.length).toBeGreaterThan(before);
    line.close();
  });
});
