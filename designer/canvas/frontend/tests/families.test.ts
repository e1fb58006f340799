// Families of layers on the canvas against those of the pages.

import { describe, expect, test } from "vitest";
import pages from "../../../drawing/families.py?raw";
import { families, familyOf } from "../src/view/families";

const titled = [...pages.matchAll(/Family\("([^"]+)", "(#[0-9a-f]{6})"\)/g)].map(([, name, colour]) => `${name} ${colour}`);
const worded = [...pages.matchAll(/re\.compile\(r"([^"]+)"\), Family\("([^"]+)"/g)].map((found) => [found[1] ?? "", found[2] ?? ""] as const);

describe("families", () => {
  test("are those of the pages, with the same colours", () => {
    expect(titled.length).toBeGreaterThan(10);
    expect(families.map((family) => `${family.name} ${family.colour}`).sort()).toEqual(titled.sort());
  });

  test("take in the same words", () => {
    for (const [words, name] of worded) {
      const alone = words.split("|").map((word) => word.replace("$", ""));
      expect(alone.map((word) => [word, familyOf(word).name])).toEqual(alone.map((word) => [word, name]));
    }
  });

  test("each have a glyph of their own", () => {
    expect(new Set(families.map((family) => family.glyph)).size).toBe(families.length);
  });

  test.each([["SeparableConv2D", "Convolution"], ["ops.max_pool", "Operation"], ["model:encoder", "Nested model"],
    ["Input", "Input"], ["Rescaling", "Other"], ["MaxPooling2D", "Pooling and resizing"]])("put %s under %s", (kind, name) => {
    expect(familyOf(kind).name).toBe(name);
  });
});
