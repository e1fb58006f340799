import { describe, expect, test } from "vitest";
import { apply } from "../src/core/apply";
import { align, distribute, fold, group as makeGroup, move, note, orderInputs, rename, renameGroup, renameOutput, reorder, resetConfig, setConfig, setConstant, ungroup, unmarkOutput, type Outcome, type Scene } from "../src/core/commands";
import * as e from "../src/core/edits";
import { freshId } from "../src/core/ids";
import { displayNames, snakeCase } from "../src/core/names";
import { graphOf, inputPorts, outputCount } from "../src/core/ports";
import { ancestors, descendants, reaches, topologicalOrder } from "../src/core/topology";
import { chain, document, graph, scene } from "./graphs";

const after = (before: Scene, outcome: Outcome): Scene => {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return { ...before, document: apply(before.document, outcome.edit) };
};
const why = (outcome: Outcome) => ("refused" in outcome ? outcome.refused : "");

describe("names", () => {
  test("are written as Keras writes them", () => {
    const kinds = ["Dense", "Conv2DTranspose", "MaxPooling2D", "LSTM", "MultiHeadAttention", "ReLU", "ops.nn.relu", "model:Encoder", "PReLU", "STFTSpectrogram"];
    expect(kinds.map(snakeCase)).toEqual(["dense", "conv2d_transpose", "max_pooling2d", "lstm", "multi_head_attention", "re_lu", "relu", "encoder", "p_re_lu", "stft_spectrogram"]);
  });
  test("are counted in the order of calls, around the user's own", () => {
    const made = graph({ last: "Dense", first: "Dense", in: "Input" }, ["in→first", "first→last"]);
    const named = { ...made, layers: { ...made.layers, last: e.layer("last", "Dense"), extra: e.layer("extra", "Dense", {}, "dense_1") }, nodes: { ...made.nodes, extra: e.node("extra", "extra") } };
    expect(Object.fromEntries(displayNames(named))).toEqual({ in: "input_layer", first: "dense", last: "dense_2", extra: "dense_1" });
  });
  test("ids are the first free ones", () => {
    expect(freshId("dense", new Set(["dense", "dense_1", "dense_3"]))).toBe("dense_2");
  });
});

test("who feeds whom", () => {
  const made = graph({ a: "Input", b: "Dense", c: "Dense", d: "Add" }, ["a→b", "b→d", "c→d#1"]);
  expect(topologicalOrder(made)).toEqual(["a", "b", "c", "d"]);
  expect([...descendants(made, ["a"])].sort()).toEqual(["a", "b", "d"]);
  expect([...ancestors(made, ["d"])].sort()).toEqual(["a", "b", "c", "d"]);
  expect([reaches(made, "a", "d"), reaches(made, "d", "a"), reaches(made, "a", "a")]).toEqual([true, false, true]);
});

describe("ports", () => {
  test("come from the catalogue, with what is connected", () => {
    const here = scene(document(graph({ a: "Input", m: "MultiHeadAttention" }, ["a→m.value", "a→m.odd"])));
    expect(inputPorts(here, "m").map(({ name, required, edges }) => [name, required, edges.length])).toEqual([
      ["query", true, 0], ["value", true, 1], ["key", false, 0], ["odd", false, 1],
    ]);
  });
  test("of an op need no tensor where its configuration gives a number", () => {
    const made = graph({ s: "ops.subtract" });
    const here = scene(document({ ...made, layers: { s: e.layer("s", "ops.subtract", { x2: 1 }) } }));
    expect(inputPorts(here, "s").map(({ name, required }) => [name, required])).toEqual([["x1", true], ["x2", false]]);
  });
  test("of a sub-model are its Inputs", () => {
    const two = graph({ left: "Input", right: "Input", add: "Add" }, ["left→add", "right→add#1"], { outputs: [{ name: "x", node: "add", port: 0 }, { name: "y", node: "left", port: 0 }] });
    const here = scene(document(graph({ m: "model:two", n: "model:one" }), { two, one: graph({ only: "Input" }) }));
    expect(inputPorts(here, "m").map(({ name, label }) => [name, label])).toEqual([["left", "input_layer"], ["right", "input_layer_1"]]);
    expect(inputPorts(here, "n").map(({ name }) => name)).toEqual(["inputs"]);
    expect([outputCount(here, "m"), outputCount(here, "n")]).toEqual([2, 0]);
  });
  test("of an unknown kind are those that are in use", () => {
    const here = scene(document(graph({ a: "Input", x: "Strange" }, ["a→x", "a→x.mask"])));
    expect(inputPorts(here, "x").map(({ name }) => name)).toEqual(["inputs", "mask"]);
  });
});

describe("arranging", () => {
  const here = scene(chain(2));
  const boxes = new Map([["input", { x: 0, y: 0, width: 100, height: 50 }], ["dense", { x: 120, y: 30, width: 100, height: 70 }], ["dense_1", { x: 500, y: 90, width: 100, height: 50 }]]);
  const places = (outcome: Outcome) => Object.values(graphOf(after(here, outcome)).nodes).map(({ position }) => [position?.x, position?.y]);
  test("aligns sides and middles", () => {
    expect(places(align(here, boxes, "left"))).toEqual([[0, 0], [0, 30], [0, 90]]);
    expect(places(align(here, boxes, "right"))).toEqual([[500, 0], [500, 30], [500, 90]]);
    expect(places(align(here, boxes, "bottom"))).toEqual([[0, 90], [120, 70], [500, 90]]);
    expect(places(align(here, boxes, "middle"))).toEqual([[0, 45], [120, 35], [500, 45]]);
  });
  test("distributes the gaps evenly", () => {
    expect(places(distribute(here, boxes, "x"))).toEqual([[0, 0], [250, 30], [500, 90]]);
  });
  test("needs enough to do so", () => {
    expect(why(align(here, new Map([...boxes].slice(1, 2)), "left"))).toContain("at least two");
    expect(why(distribute(here, new Map([...boxes].slice(1)), "x"))).toContain("at least three");
    expect(why(move(here, { gone: { x: 0, y: 0 } }))).toContain("Select");
  });
});

test("groups are made, named, folded and dissolved", () => {
  const made = after(scene(chain(3)), makeGroup(scene(chain(3)), ["dense_1", "dense"]));
  expect(made.document.graph.groups["group"]).toEqual({ id: "group", title: "Group 1", nodes: ["dense", "dense_1"], collapsed: false });
  const next = after(after(made, renameGroup(made, "group", " Stem ")), fold(made, "group", true));
  expect(next.document.graph.groups["group"]).toMatchObject({ title: "Stem", collapsed: true });
  expect(after(next, ungroup(next, "group")).document.graph.groups).toEqual({});
  expect([why(renameGroup(made, "group", " ")), why(fold(made, "gone", true)), why(makeGroup(made, []))].every(Boolean)).toBe(true);
});

test("names, notes and values are set and taken back", () => {
  const here = scene(chain(2));
  const named = after(here, rename(here, "dense", " head "));
  expect(named.document.graph.layers["dense"]?.name).toBe("head");
  expect(why(rename(named, "dense_1", "head"))).toContain("unique");
  expect(why(rename(named, "dense_1", "a/b"))).toContain("/");
  expect(after(named, rename(named, "dense", "")).document.graph.layers["dense"]?.name).toBeNull();
  const set = after(here, setConfig(here, ["dense", "dense_1", "gone"], "units", 9));
  expect([set.document.graph.layers["dense"]?.config, set.document.graph.layers["dense_1"]?.config]).toEqual([{ units: 9 }, { units: 9 }]);
  expect(after(set, resetConfig(set, ["dense"], "units")).document.graph.layers["dense"]?.config).toEqual({});
  expect(after(here, setConstant(here, "dense", "training", true)).document.graph.nodes["dense"]?.constants).toEqual({ training: true });
  expect(after(here, note(here, "dense", " why ")).document.graph.nodes["dense"]?.note).toBe("why");
});

test("the order of a merge's tensors and of the inputs is changed", () => {
  const here = scene(document(graph({ a: "Input", b: "Input", add: "Add" }, ["a→add", "b→add#1"])));
  expect(inputPorts(after(here, reorder(here, "add", "inputs", [1, 0])), "add")[0]?.edges.map((edge) => edge.source)).toEqual(["b", "a"]);
  expect(why(reorder(here, "add", "inputs", [0]))).toContain("changed meanwhile");
  expect(Object.keys(after(here, orderInputs(here, ["b", "a"])).document.graph.nodes)).toEqual(["b", "a", "add"]);
});

test("outputs are renamed and taken away", () => {
  const marked = scene(document({ ...chain(1).graph, outputs: [{ name: "y", node: "dense", port: 0 }, { name: "x", node: "input", port: 0 }] }));
  expect(after(marked, renameOutput(marked, "y", "z")).document.graph.outputs.map(({ name }) => name)).toEqual(["z", "x"]);
  expect(why(renameOutput(marked, "y", "x"))).toContain("Another output");
  expect(after(marked, unmarkOutput(marked, "y")).document.graph.outputs.map(({ name }) => name)).toEqual(["x"]);
});

test("what a name stands for in the training plan and the data follows it", () => {
  const design = {
    ...document({ ...chain(1).graph, outputs: [{ name: "y", node: "dense", port: 0 }] }),
    training: { ...chain(1).training, objectives: { y: { loss: { kind: "MeanSquaredError", config: {} }, weight: 1, metrics: [], class_weights: null } } },
    data: { dataset: "d", inputs: { input_layer: "pixels" }, targets: { y: "digit" }, validation: 0.1, test: 0.1, seed: 1 },
  };
  const here = scene(design);
  const renamed = after(here, renameOutput(here, "y", "z")).document;
  expect([Object.keys(renamed.training.objectives), renamed.data?.targets]).toEqual([["z"], { z: "digit" }]);
  expect(after(here, rename(here, "input", "image")).document.data?.inputs).toEqual({ image: "pixels" });
  expect(rename(here, "dense", "head")).toMatchObject({ edit: { type: "Rename" } });
});
