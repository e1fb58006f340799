import { expect, test } from "vitest";
import { describeNode, importantParameters } from "../src/core/describe";
import * as e from "../src/core/edits";
import type { Json } from "../src/generated/messages";
import { CATALOGUE, document, graph, scene } from "./graphs";

const card = (kind: string, config: { [name: string]: Json } = {}) =>
  importantParameters(CATALOGUE.kinds.get(kind), e.layer("x", kind, config));

test("a card shows what one looks for", () => {
  expect(card("Conv2D", { filters: 32, kernel_size: 3, activation: "relu" })).toEqual(["32 filters", "3×3", "relu"]);
  expect(card("Conv2D", { filters: 1, kernel_size: [3, 1], strides: 2, padding: "same" })).toEqual(["1 filter", "3×1", "strides 2×2"]);
  expect(card("Dense", { units: 64, activation: "relu" })).toEqual(["64 units", "relu"]);
  expect(card("Dropout", { rate: 0.5 })).toEqual(["rate 0.5"]);
  expect(card("MaxPooling2D")).toEqual(["2×2"]);
  expect(card("ops.mean", { axis: -1 })).toEqual(["axis −1"]);
  expect(card("Input", { shape: [28, 28, 1] })).toEqual(["28 × 28 × 1"]);
  expect(card("Input", { shape: [null, 8], dtype: "int32" })).toEqual(["? × 8", "int32"]);
});

test("what is as Keras has it goes without saying", () => {
  expect(card("BatchNormalization")).toEqual([]);
  expect(card("BatchNormalization", { momentum: 0.99 })).toEqual([]);
  expect(card("LSTM", { units: 8, return_sequences: true })).toEqual(["8 units", "return sequences"]);
  expect(card("LSTM", { units: 8, activation: { class_name: "ReLU", config: {} } })).toEqual(["8 units", "ReLU"]);
});

test("a kind that the catalogue lacks shows nothing", () => {
  expect(importantParameters(undefined, e.layer("x", "Strange", { units: 3 }))).toEqual([]);
});

test("a screen reader hears all that a card shows", () => {
  const made = graph({ a: "Input", c: "Conv2D" }, ["a→c"], { outputs: [{ name: "mask", node: "c", port: 0 }] });
  const twice = { ...made, nodes: { ...made.nodes, d: e.node("d", "c", { note: "the other eye", bypassed: true }) } };
  const report = {
    nodes: Object.fromEntries(["c", "d"].map((id) => [id, { state: "ok" as const, name: "conv2d", layer: "c", outputs: [{ shape: [null, 28, 28, 32], dtype: "float32" }], parameters: 1320, trainable: 1320, activation_bytes: 0 }])),
    parameters: 0, trainable: 0, activation_bytes: 0,
  };
  const here = scene(document(twice), "", report);
  expect(describeNode(here, "c")).toBe("Conv2D conv2d, output 28 × 28 × 32, 1,320 parameters, ok, shared by 2 calls, is the output mask");
  expect(describeNode(here, "d")).toBe("Conv2D conv2d, output 28 × 28 × 32, 1,320 parameters, ok, bypassed, shared by 2 calls, note: the other eye");
  expect(describeNode(here, "a")).toBe("Input input_layer");
});
