import { describe, expect, test } from "vitest";
import { patched } from "../src/core/patch";
import cases from "./patch-cases.json?raw";

interface Case {
  readonly before: unknown;
  readonly patch: unknown;
  readonly after: unknown;
}

test("patched does what Python does, also the order of keys", () => {
  const all = JSON.parse(cases) as Case[];
  expect(all.length).toBeGreaterThan(50);
  for (const { before, patch, after } of all) expect(JSON.stringify(patched(before, patch))).toBe(JSON.stringify(after));
});

describe("a patch", () => {
  const value = { a: { x: 1 }, b: [1, 2, 3, 4], c: { y: { z: 1 } } };
  test("leaves what it does not name as it is", () => {
    const after = patched(value, { in: { b: { at: 1, cut: 2, put: [9] } } }) as typeof value;
    expect(after).toEqual({ a: { x: 1 }, b: [1, 9, 4], c: { y: { z: 1 } } });
    expect(after.a).toBe(value.a);
    expect(after.c).toBe(value.c);
    expect(patched(value, {})).toBe(value);
    expect(value.b).toEqual([1, 2, 3, 4]);
  });
  test("drops, adds last, and orders", () => {
    expect(JSON.stringify(patched({ a: 1, b: 2 }, { drop: ["a"], in: { c: { set: 3 } } }))).toBe('{"b":2,"c":3}');
    expect(JSON.stringify(patched({ a: 1, b: 2 }, { order: ["b", "a"] }))).toBe('{"b":2,"a":1}');
    expect(JSON.stringify(patched({ a: 1 }, { drop: ["a"], in: { a: { set: 2 } } }))).toBe('{"a":2}');
  });
  test("sets null, and keys that mean something to JavaScript", () => {
    expect(patched({ a: 1 }, { set: null })).toBeNull();
    expect(Object.keys(patched({}, { in: { ["__proto__"]: { set: 1 }, constructor: { set: 2 } } }) as object)).toEqual(["__proto__", "constructor"]);
  });
  test("that does not fit is an error", () => {
    expect(() => patched([1], { in: { a: { set: 1 } } })).toThrow();
    expect(() => patched({ a: 1 }, { at: 0, cut: 0, put: [] })).toThrow();
  });
});
