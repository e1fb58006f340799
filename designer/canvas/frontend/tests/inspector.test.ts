// What the inspector decides without drawing: order of parameters, documentation as blocks, words and orders.

import { describe, expect, it } from "vitest";
import type { Parameter } from "../src/generated/messages";
import { partsOf } from "../src/view/inspector/grouping";
import { blocksOf, inlineOf } from "../src/view/inspector/markdown";
import { moved } from "../src/view/inspector/moved";
import { sizeText } from "../src/core/words";
import { weightsText } from "../src/view/inspector/words";

const parameter = (name: string, required = false): { parameter: Parameter } =>
  ({ parameter: { name, required, type: "json", default: null, choices: [], help: "", optional: false } });

describe("the order of a form", () => {
  it("begins with what is required and keeps what is rare for later", () => {
    const parts = partsOf(["filters", "kernel_size", "strides", "dilation_rate", "activation", "kernel_initializer", "dtype"].map((name, place) => parameter(name, place < 2)));
    const names = (items: readonly { parameter: Parameter }[]) => items.map((item) => item.parameter.name);
    expect([names(parts.required), names(parts.common), names(parts.rare)]).toEqual([
      ["filters", "kernel_size"], ["strides", "activation"], ["dilation_rate", "kernel_initializer", "dtype"],
    ]);
  });

  it("never hides what is required", () => expect(partsOf([parameter("dtype", true)]).required).toHaveLength(1));
});

describe("documentation", () => {
  it("is cut into headings, paragraphs, lists and code", () => {
    const text = "2D layer.\n\nThis layer\ndoes it.\n\n**Input shape**\n\n- one:\n    A tensor\n- two\n\n```python\n>>> x = 1\n  y\n```";
    expect(blocksOf(text)).toEqual([
      { kind: "paragraph", text: "2D layer." },
      { kind: "paragraph", text: "This layer does it." },
      { kind: "heading", text: "Input shape" },
      { kind: "list", items: [[{ kind: "paragraph", text: "one: A tensor" }], [{ kind: "paragraph", text: "two" }]] },
      { kind: "code", text: ">>> x = 1\n  y" },
    ]);
  });

  it("ends code that is never closed with the text", () => expect(blocksOf("```\na")).toEqual([{ kind: "code", text: "a" }]));

  it("finds code, strong words and web links, and nothing else", () => {
    expect(inlineOf("use `a*b` and **never** [Keras](https://keras.io) or [x](javascript:alert(1)) <b>")).toEqual([
      { kind: "text", text: "use " }, { kind: "code", text: "a*b" }, { kind: "text", text: " and " }, { kind: "strong", text: "never" },
      { kind: "text", text: " " }, { kind: "link", text: "Keras", url: "https://keras.io" }, { kind: "text", text: " or [x](javascript:alert(1)) <b>" },
    ]);
  });
});

describe("moving in a list", () => {
  it.each([[0, 2, [1, 2, 0]], [2, 0, [2, 0, 1]], [1, 1, [0, 1, 2]]])("from %i to %i", (from, to, order) => expect(moved(3, from, to)).toEqual(order));
});

describe("words", () => {
  it("write sizes in the unit that reads best", () => expect([0, 999, 1000, 100_352, 3_400_000].map(sizeText)).toEqual(["0 B", "999 B", "1.0 kB", "100 kB", "3.4 MB"]));
  it("say how many weights are trained", () => expect([weightsText(0, 0), weightsText(1200, 1200), weightsText(10, 4), weightsText(10, 0)]).toEqual(["none", "1,200", "10, 4 of them trained", "10, none of them trained"]));
});
