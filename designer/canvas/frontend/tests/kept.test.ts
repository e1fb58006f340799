// What the palette remembers in the browser.

import { beforeEach, expect, test, vi } from "vitest";

const storage = new Map<string, string>();
beforeEach(() => {
  storage.clear();
  vi.stubGlobal("localStorage", { getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, value: string) => void storage.set(key, value) });
});

/** The module as a page that was just opened has it. */
async function opened() {
  vi.resetModules();
  return import("../src/view/palette/kept");
}

test("favourites, recent ones and closed sections are there after a reload", async () => {
  const before = await opened();
  before.toggleFavourite("Dense");
  before.noteUse("Conv2D");
  before.noteUse("ops.add");
  before.setOpen("op:NumPy", true);
  expect((await opened()).keptNow()).toEqual({ favourites: ["Dense"], recent: ["ops.add", "Conv2D"], open: { "op:NumPy": true } });
});

test("a second call of a layer is not remembered, and the newest of eight come first", async () => {
  const { noteUse, keptNow } = await opened();
  noteUse("call:conv2d");
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 5]) noteUse(`ops.${number}`);
  expect(keptNow().recent).toEqual([5, 9, 8, 7, 6, 4, 3, 2].map((number) => `ops.${number}`));
});

test("a storage that holds something else, or cannot be used, is no trouble", async () => {
  storage.set("layerloom-palette", '{"favourites": 7, "recent": [1, "Dense"]}');
  expect((await opened()).keptNow()).toEqual({ favourites: [], recent: ["Dense"], open: {} });
  vi.stubGlobal("localStorage", undefined);
  const { toggleFavourite, keptNow } = await opened();
  toggleFavourite("Dense");
  expect(keptNow().favourites).toEqual(["Dense"]);
});
