// The search over everything that can be added.

import { describe, expect, test } from "vitest";
import { callsThatTake, search, withConfig, type Found } from "../src/core/search";
import { kindsWithTasks } from "../src/core/search/tasks";
import { abbreviates, nameWords, slipped } from "../src/core/search/words";
import type { AddNode, Batch, Document, Graph, GraphReport, Json } from "../src/generated/messages";
import { goldenCatalogue } from "./golden";

const catalogue = goldenCatalogue();
const found = (text: string, count = 3): string[] => search(catalogue, text).slice(0, count).map((item) => item.kind);
const first = (text: string): Found => search(catalogue, text)[0] as Found;

describe("search", () => {
  test.each([
    ["conv2d", "Conv2D"], ["Dense", "Dense"], ["ops.add", "ops.add"], ["max pool", "MaxPooling2D"], ["relu", "ReLU"],
    ["gap2d", "GlobalAveragePooling2D"], ["mp", "MaxPooling2D"], ["bn", "BatchNormalization"], ["c2d", "Conv2D"],
    ["mha", "MultiHeadAttention"], ["c2dt", "Conv2DTranspose"], ["convt", "Conv2DTranspose"], ["avgpool", "AveragePooling2D"],
    ["conv", "Conv2D"], ["dropot", "Dropout"], ["covn2d", "Conv2D"], ["flaten", "Flatten"], ["lsmt", "LSTM"], ["max poling", "MaxPooling2D"],
    ["upsample", "UpSampling2D"], ["flatten to vector", "Flatten"], ["skip connection", "Add"], ["classification head", "GlobalAveragePooling2D"],
    ["downsample", "MaxPooling2D"], ["normalise", "BatchNormalization"], ["normalize", "BatchNormalization"], ["regularise", "Dropout"],
    ["regularisation", "Dropout"], ["overfitting", "Dropout"], ["merge", "Concatenate"], ["plus", "Add"], ["text", "TextVectorization"],
    ["tokens", "TextVectorization"], ["time series", "LSTM"], ["shrink", "MaxPooling2D"], ["grow", "UpSampling2D"], ["stride", "Conv2D"],
    ["average", "Average"], ["fully connected", "Dense"], ["residual", "Add"], ["maxpool2d", "MaxPooling2D"], ["convolution2d", "Conv2D"], ["convolutional", "Conv2D"], ["image", "Input"], ["greyscale", "RandomGrayscale"], ["onehot", "ops.one_hot"],
  ])("finds for “%s” first %s", (text, kind) => {
    expect(first(text)?.kind).toBe(kind);
  });

  test("puts layers before ops of the same rank, and common ones first", () => {
    expect(found("average", 4)).toContain("GlobalAveragePooling2D");
    expect(found("conv", 3)).toEqual(["Conv2D", "Conv2DTranspose", "Conv1D"]);
    const softmax = found("soft", 20);
    expect(softmax.indexOf("Softmax")).toBeLessThan(softmax.indexOf("ops.softmax"));
  });

  test("takes a word that is spelt right for no slip", () => {
    expect(found("dense", 50)).not.toContain("ops.tensordot");
    expect(search(catalogue, "sort").map((item) => item.kind)).not.toContain("ops.sqrt");
  });

  test("finds nothing for nonsense", () => {
    expect(search(catalogue, "xyzzyq")).toEqual([]);
  });

  test("gives everything for no text, the common layers first", () => {
    expect(search(catalogue, " ").length).toBe(catalogue.kinds.size);
    expect(found("")).toEqual(["Dense", "Conv2D", "Dropout"]);
    expect(search(catalogue, "", { first: ["ops.abs"] })[0]?.kind).toBe("ops.abs");
  });

  test("keeps to ops when their module is typed", () => {
    expect(search(catalogue, "ops.").every(({ group }) => group === "op")).toBe(true);
    expect(search(catalogue, "ops.").length).toBe([...catalogue.kinds.keys()].filter((kind) => kind.startsWith("ops.")).length);
  });

  test("keeps to what is allowed", () => {
    const only = new Set(["Dense", "Conv2D"]);
    expect(search(catalogue, "", { only }).map((item) => item.kind)).toEqual(["Dense", "Conv2D"]);
    expect(search(catalogue, "embedding", { only })).toEqual([]);
  });

  test("names only layers and ops that Keras has as answers to tasks", () => {
    expect(kindsWithTasks().filter((kind) => !catalogue.kinds.has(kind))).toEqual([]);
  });

  test("takes under five milliseconds", () => {
    search(catalogue, "warm");
    const texts = ["c", "conv2d 64 3 relu", "globl averge", "flatten to vector", "xyzzyq", "dense 10 softmax"];
    const took = (text: string): number => {
      const begun = performance.now();
      search(catalogue, text);
      return performance.now() - begun;
    };
    // The best of some: what else the machine does is not measured.
    for (const text of texts) expect(Math.min(...Array.from({ length: 15 }, () => took(text)))).toBeLessThan(5);
  });
});

describe("parameters typed behind a name", () => {
  test.each<[string, string, Record<string, Json>]>([
    ["conv2d 64 3", "Conv2D", { filters: 64, kernel_size: 3 }],
    ["conv2d 64 3 2 same relu", "Conv2D", { filters: 64, kernel_size: 3, strides: 2, padding: "same", activation: "relu" }],
    ["conv2d 64 3x5", "Conv2D", { filters: 64, kernel_size: [3, 5] }],
    ["Conv2D(32, (3, 3), padding='same')", "Conv2D", { filters: 32, kernel_size: [3, 3], padding: "same" }],
    ["conv 16", "Conv2D", { filters: 16 }],
    ["dense 10 softmax", "Dense", { units: 10, activation: "softmax" }],
    ["dense softmax", "Dense", { activation: "softmax" }],
    ["dense 10 use_bias=false", "Dense", { units: 10, use_bias: false }],
    ["dropout 0.3", "Dropout", { rate: 0.3 }],
    ["input 28 28 1", "Input", { shape: [28, 28, 1] }],
    ["input none 8", "Input", { shape: [null, 8] }],
    ["max pooling 3 2 same", "MaxPooling2D", { pool_size: 3, strides: 2, padding: "same" }],
    ["mha 8 64", "MultiHeadAttention", { num_heads: 8, key_dim: 64 }],
    ["bn 0.9", "BatchNormalization", { momentum: 0.9 }],
    ["lstm 32 dropout=0.2", "LSTM", { units: 32, dropout: 0.2 }],
    ["reshape 7 7 64", "Reshape", { target_shape: [7, 7, 64] }],
    ["activation relu", "Activation", { activation: "relu" }],
    ["ops.multiply 2", "ops.multiply", { x2: 2 }],
    ["sigmoid", "Activation", { activation: "sigmoid" }],
    ["max pooling2d 2", "MaxPooling2D", { pool_size: 2 }],
    ["rescaling 1/255", "Rescaling", { scale: 1 / 255 }],
    ["ops.sum -1", "ops.sum", { axis: -1 }],
  ])("reads %s", (text, kind, config) => {
    const item = first(text);
    expect([item.kind, item.typed?.problem, item.typed?.config]).toEqual([kind, "", config]);
  });

  test("are shown in words", () => {
    expect(first("conv2d 64 3").typed?.text).toBe("64 filters, kernel_size 3");
    expect(first("conv2d 64 3x5").typed?.text).toBe("64 filters, kernel_size 3 × 5");
  });

  test.each([["dense 10.5", "units takes a whole number, not “10.5”"],
    ["dense 10 5", "“5” is left over after units: name it, as in name=5"], ["relu same", "“same” fits none of its parameters"],
    ["conv2d colour=3", "it has no parameter “colour”"], ["conv2d padding=some", "padding cannot be “some”"]])("say why %s does not fit", (text, problem) => {
    expect(first(text).typed?.problem).toBe(problem);
  });

  test("are not seen in the names of layers", () => {
    expect(first("leaky relu")).toMatchObject({ kind: "LeakyReLU" });
    expect(first("leaky relu").typed).toBeUndefined();
    expect(first("conv 2d").typed).toBeUndefined();
  });

  test("go into the new layer of an outcome, also inside a batch", () => {
    const added = { type: "AddNode", graph: "", layer: { id: "d", kind: "Dense", name: null, config: { units: 64 } } } as unknown as AddNode;
    const batch = { type: "Batch", title: "Insert Dense", edits: [added] } as Batch;
    const outcome = withConfig({ edit: batch, say: "Added" }, { units: 10 });
    expect("edit" in outcome && ((outcome.edit as Batch).edits[0] as AddNode).layer?.config).toEqual({ units: 10 });
    expect(withConfig({ refused: "no" }, { units: 10 })).toEqual({ refused: "no" });
  });
});

describe("a design's own", () => {
  const graph = (kinds: Record<string, string>): Graph => ({
    layers: Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, { id, kind, name: null, config: {} }])),
    nodes: Object.fromEntries(Object.keys(kinds).map((id) => [id, { id, layer: id, constants: {}, position: null, note: "", bypassed: false }])),
    edges: [], groups: {}, outputs: [], structure: { inputs: null, outputs: null },
  });
  const document = {
    graph: graph({ x: "Input", conv2d: "Conv2D", a: "ops.abs" }),
    models: { encoder: graph({ i: "Input", inner: "model:block" }), block: graph({ j: "Input" }) },
  } as unknown as Document;
  const kinds = (text: string, open = ""): string[] =>
    search(catalogue, text, { setting: { document, graph: open } }).map((item) => item.kind);

  test("models and layers to call again are found", () => {
    expect(kinds("encoder")[0]).toBe("model:encoder");
    expect(kinds("conv2d").slice(0, 2)).toEqual(["Conv2D", "call:conv2d"]);
    expect(kinds("shared weights")).toContain("call:conv2d");
    const again = search(catalogue, "conv2d", { setting: { document, graph: "" } })[1];
    expect(again?.summary).toBe("another call of conv2d (shared weights)");
  });

  test("layers take once more what has the shape they take already", () => {
    const out = (...shape: (number | null)[]) => ({ outputs: [{ shape, dtype: "float32" }] });
    const edge = { source: "x", source_port: 0, target: "conv2d", target_port: "inputs", index: 0 };
    const wired = { ...document, graph: { ...document.graph, edges: [edge] } };
    const report = { nodes: { x: out(null, 8), same: out(null, 8), other: out(null, 9) } } as unknown as GraphReport;
    const taking = (node: string) => callsThatTake({ document: wired, graph: "", report }, node, 0);
    expect([taking("same"), taking("other"), taking("unknown")]).toEqual([["call:conv2d"], [], []]);
  });

  test("inputs and ops cannot be called again", () => {
    expect(kinds("").filter((kind) => kind.startsWith("call:"))).toEqual(["call:conv2d"]);
  });

  test("a model is not offered inside itself, nor inside one that it calls", () => {
    expect(kinds("", "block").filter((kind) => kind.startsWith("model:"))).toEqual([]);
    expect(kinds("", "encoder").filter((kind) => kind.startsWith("model:"))).toEqual(["model:block"]);
  });
});

describe("words", () => {
  test("of names are found at their humps", () => {
    expect(nameWords("Conv2DTranspose")).toEqual(["conv", "2d", "transpose"]);
    expect(nameWords("LeakyReLU")).toEqual(["leaky", "re", "lu"]);
    expect(nameWords("ops.one_hot")).toEqual(["one", "hot"]);
    expect(nameWords("ConvLSTM2D")).toEqual(["conv", "lstm", "2d"]);
  });

  test("may be shortened from the first one on", () => {
    expect(abbreviates("gap", ["global", "average", "pooling", "2d"])).toBe(true);
    expect(abbreviates("ap", ["global", "average", "pooling", "2d"])).toBe(false);
  });

  test("may have one slip", () => {
    expect(["dens", "densee", "desne", "dexse"].every((word) => slipped("dense", word))).toBe(true);
    expect(slipped("dense", "sensd")).toBe(false);
  });
});
