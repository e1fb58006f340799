import { expect, test } from "vitest";
import { begin, sent, takeIn, wish, type Sync } from "../src/core/sync";
import type { Content, Document, View } from "../src/generated/messages";

const DOCUMENT = {
  id: "d", title: "Design", graph: { layers: {}, nodes: {}, edges: [], groups: {}, outputs: [] }, models: {}, data: null, training: {}, gallery: null,
} as unknown as Document;
const titled = (title: string): Content => ({ document: { ...DOCUMENT, title }, analysis: null, can_undo: false, can_redo: false, training: null, inside: null, focus: null, custom: [], code: null });
const whole = (version: number, title: string, more: Partial<View> = {}): View => ({ session: "s", design: "d", version, content: titled(title), ...more });
const rename = (title: string) => ({ type: "Do" as const, edit: { type: "SetTitle" as const, title } });
const open = (): Sync => takeIn(begin("me", "d"), whole(1, "One")).sync;

test("a wish is seen at once and sent until it is acknowledged", () => {
  const wished = wish(wish(open(), rename("Two")), rename("Three"));
  expect(wished.shown?.title).toBe("Three");
  expect(sent(wished, [], "").requests.map((request) => request.number)).toEqual([1, 2]);
  const later = takeIn(wished, whole(2, "Two", { client: "me", acknowledged: 1 })).sync;
  expect(later.shown?.title).toBe("Three");
  expect(sent(later, [], "").requests.map((request) => request.number)).toEqual([2]);
});

test("what another tab did is the ground on which pending wishes are made again", () => {
  const wished = wish(open(), rename("Mine"));
  const elsewhere = takeIn(wished, whole(2, "Theirs", { client: "other", acknowledged: 9 })).sync;
  expect(elsewhere.shown?.title).toBe("Mine");
  expect(takeIn(elsewhere, whole(3, "Theirs", { client: "me", acknowledged: 1 })).sync.shown?.title).toBe("Theirs");
});

test("a refusal is told once and the guess goes back", () => {
  const wished = wish(open(), rename("Mine"));
  const view = whole(1, "One", { client: "me", acknowledged: 1, refusals: [{ number: 1, message: "No." }] });
  const taken = takeIn(wished, view);
  expect(taken.refusals.map((refusal) => refusal.message)).toEqual(["No."]);
  expect(taken.sync.shown?.title).toBe("One");
  expect(takeIn(taken.sync, view).refusals).toEqual([]);
});

test("a patch is followed from the version it starts at, and no other", () => {
  const view = (base: number): View => ({ session: "s", design: "d", version: 2, base, patch: { in: { document: { in: { title: { set: "Two" } } } } } });
  expect(takeIn(open(), view(1)).sync.shown?.title).toBe("Two");
  expect(takeIn(open(), view(7)).changed).toBe(false);
});

test("views of another design, older ones and repeated ones change nothing", () => {
  const now = takeIn(open(), whole(2, "Two")).sync;
  expect(takeIn(now, whole(1, "One")).changed).toBe(false);
  expect(takeIn(now, whole(2, "Two")).changed).toBe(false);
  expect(takeIn(now, { ...whole(3, "Three"), design: "other" }).changed).toBe(false);
});

test("after a restart of the server the new session's first view is taken, and requests are kept", () => {
  const wished = wish(takeIn(open(), whole(8, "Eight")).sync, rename("Mine"));
  const after = takeIn(wished, { ...whole(1, "Eight"), session: "t" }).sync;
  expect([after.session, after.version, after.shown?.title, after.pending.length]).toEqual(["t", 1, "Mine", 1]);
});

test("a client that goes on never uses a number twice", () => {
  const kept = wish(open(), rename("Two"));
  const again = takeIn(begin("me", "d", kept.next, []), whole(1, "One", { client: "me", acknowledged: 5 })).sync;
  expect(wish(again, rename("Three")).pending[0]?.number).toBe(6);
});
