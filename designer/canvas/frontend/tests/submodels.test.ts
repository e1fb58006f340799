import { describe, expect, test } from "vitest";
import { apply } from "../src/core/apply";
import { clipOf, copy, duplicate, expandModel, independent, paste, renameModel, shareable, shareWith, toModel, type Outcome, type Scene } from "../src/core/commands";
import * as e from "../src/core/edits";
import { graphOf, inputPorts } from "../src/core/ports";
import type { Document, GraphReport } from "../src/generated/messages";
import { chain, document, graph, scene, wires } from "./graphs";

const after = (before: Scene, outcome: Outcome): Scene => {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return { ...before, document: apply(before.document, outcome.edit) };
};
const why = (outcome: Outcome) => ("refused" in outcome ? outcome.refused : "");

const reported = (design: Document): GraphReport => ({
  nodes: Object.fromEntries(Object.keys(design.graph.nodes).map((id) =>
    [id, { state: "ok" as const, name: id, layer: id, outputs: [{ shape: [null, 8, 3], dtype: id === "words" ? "int32" : "float32" }], parameters: 0, trainable: 0, activation_bytes: 0 }])),
  parameters: 0, trainable: 0, activation_bytes: 0,
});
const known = (design: Document) => scene(design, "", reported(design));

const branches = () => known(document(graph(
  { a: "Input", words: "Input", b: "Dense", c: "Dense", add: "Add", last: "Dense", other: "Add" },
  ["a→b", "words→c", "b→add", "c→add#1", "a→add#2", "add→last", "a→other", "add→other#1", "words→other#2"],
  { outputs: [{ name: "y", node: "last", port: 0 }, { name: "z", node: "add", port: 0 }] },
)));

describe("turning into a sub-model", () => {
  test("one tensor in and one out: a call between them", () => {
    const here = known(chain(3));
    const then = after(here, toModel(here, ["dense_1", "dense"]));
    expect(wires(then.document.graph)).toEqual(["block→dense_2", "input→block"]);
    expect(wires(then.document.models["block"] ?? e.graph())).toEqual(["dense→dense_1", "input_1→dense"]);
    expect(then.document.models["block"]?.layers["input_1"]?.config).toEqual({ shape: [8, 3] });
    expect(then.document.models["block"]?.outputs).toEqual([{ name: "dense_1", node: "dense_1", port: 0 }]);
    expect(then.document.graph.nodes["block"]?.position).toEqual({ x: 375, y: 0 });
  });
  test("several tensors in and out keep their ports, places and outputs", () => {
    const here = branches();
    const then = after(here, toModel(here, ["b", "c", "add", "last"], "both"));
    expect(wires(then.document.graph)).toEqual(["a→both.input", "a→other", "both→other#1", "words→both.input_1", "words→other#2"].sort());
    expect(then.document.graph.outputs).toEqual([{ name: "y", node: "both", port: 1 }, { name: "z", node: "both", port: 0 }]);
    const model = then.document.models["both"] ?? e.graph();
    expect(wires(model)).toEqual(["add→last", "b→add", "c→add#1", "input_1→c", "input→add#2", "input→b"].sort());
    expect(model.layers["input_1"]?.config).toEqual({ shape: [8, 3], dtype: "int32" });
    expect(model.outputs.map(({ name, node }) => [name, node])).toEqual([["z", "add"], ["y", "last"]]);
    expect(inputPorts(then, "both").map((port) => port.name)).toEqual(["input", "input_1"]);
  });
  test("expanding it again gives the same wiring", () => {
    const here = branches();
    const made = after(here, toModel(here, ["b", "c", "add"], "both"));
    const back = after(made, expandModel(made, "both"));
    expect(wires(back.document.graph)).toEqual(wires(here.document.graph));
    expect(back.document.graph.outputs).toEqual(here.document.graph.outputs);
    expect(back.document.models).toEqual({});
  });
  test("a whole group goes inside, and a part of one is taken in by the rest", () => {
    const start = known(chain(4));
    const grouped = after(start, { edit: e.makeGroup("", "g", "Block", ["dense", "dense_1", "dense_2"]), say: "" });
    const whole = after(grouped, toModel(grouped, ["dense", "dense_1", "dense_2"]));
    expect(whole.document.graph.groups).toEqual({});
    expect(whole.document.models["block"]?.groups["g"]?.title).toBe("Block");
    const part = after(grouped, toModel(grouped, ["dense", "dense_1"]));
    expect(part.document.graph.groups["g"]?.nodes).toEqual(["dense_2", "block"]);
  });
  test("it is refused in words", () => {
    const here = branches();
    expect(why(toModel(here, []))).toContain("Select");
    expect(why(toModel(here, ["a", "b"]))).toContain("Leave the Inputs out");
    expect(why(toModel(here, ["b", "last"]))).toBe("A path leaves the selection and comes back through add. Select that layer too.");
    expect(why(toModel({ ...here, report: undefined }, ["b"]))).toContain("has no known shape yet");
    expect(why(toModel(here, ["b"], "2nd"))).toContain("begins with no digit");
    const made = after(here, toModel(here, ["b"], "one"));
    expect(why(toModel({ ...made, report: here.report }, ["c"], "one"))).toContain("already");
    const shared = after(here, { edit: e.share("", "c", "b"), say: "" });
    expect(why(toModel(shared, ["b"]))).toContain("also called outside");
  });
  test("a call of a shared sub-model is not expanded", () => {
    const here = known(chain(3));
    const made = after(here, toModel(here, ["dense"]));
    const twice = after(made, { edit: e.addNode("", e.node("again", "block")), say: "" });
    expect(why(expandModel(twice, "block"))).toContain("more than once");
  });
  test("a sub-model is renamed wherever it is called", () => {
    const here = known(chain(2));
    const made = after(here, toModel(here, ["dense"]));
    expect(after(made, renameModel(made, "block", "encoder")).document.graph.layers["block"]?.kind).toBe("model:encoder");
    expect(why(renameModel(made, "block", "1"))).toContain("letters");
  });
});

describe("copying", () => {
  test("inner edges, shared layers and groups come along; names stay unique", () => {
    const shared = graph({ a: "Input", b: "Dense", add: "Add" }, ["a→b", "b→add#1", "a→add"]);
    const twice = { ...shared, nodes: { ...shared.nodes, c: e.node("c", "b", { note: "again", position: { x: 9, y: 300 } }) }, layers: { ...shared.layers, b: e.layer("b", "Dense", { units: 3 }, "embed") }, groups: { g: { id: "g", title: "Two", nodes: ["b", "c"], collapsed: true } } };
    const here = known(document({ ...twice, edges: [...twice.edges, e.edge("c", "add", { index: 2 })] }));
    const outcome = duplicate(here, ["b", "c", "add"]);
    const then = after(here, outcome).document.graph;
    expect("select" in outcome && outcome.select).toEqual(["dense", "add_1", "dense_1"]);
    expect(wires(then).filter((wire) => wire.includes("add_1"))).toEqual(["dense_1→add_1#1", "dense→add_1"]);
    expect(then.nodes["dense_1"]).toMatchObject({ layer: "dense", note: "again", position: { x: 49, y: 340 } });
    expect(then.layers["dense"]).toMatchObject({ name: "embed_1", config: { units: 3 } });
    expect(then.groups["group"]).toEqual({ id: "group", title: "Two", nodes: ["dense", "dense_1"], collapsed: true });
  });
  test("pasting twice never hides one copy behind another", () => {
    const here = known(chain(2));
    const clip = copy(here, ["dense", "dense_1"]);
    const twice = [1, 2].reduce((now) => after(now, paste(now, clip)), here);
    const places = Object.values(twice.document.graph.nodes).map((node) => JSON.stringify(node.position));
    expect(new Set(places).size).toBe(places.length);
  });
  test("pasting at a place puts the middle there", () => {
    const here = known(chain(2));
    const then = after(here, paste(here, copy(here, ["dense"]), { x: 1095, y: 542 }));
    expect(then.document.graph.nodes["dense_2"]?.position).toEqual({ x: 1000, y: 500 });
  });
  test("sub-models come along into another design, under a free name when another has theirs", () => {
    const here = known(chain(3));
    const made = after(here, toModel(here, ["dense_1"], "block"));
    const clip = copy(made, ["block"]);
    const elsewhere = scene(document(graph({ x: "Input" }), { block: graph({ other: "Input" }) }));
    const then = after(elsewhere, paste(elsewhere, clip)).document;
    expect(Object.keys(then.models)).toEqual(["block", "block_1"]);
    expect(Object.values(then.graph.layers).map((layer) => layer.kind)).toEqual(["Input", "model:block_1"]);
    expect(Object.keys(after(made, paste(made, clip)).document.models)).toEqual(["block"]);
  });
  test("a sub-model is not pasted into itself", () => {
    const here = known(chain(2));
    const made = after(here, toModel(here, ["dense"], "block"));
    expect(why(paste({ ...made, graph: "block" }, copy(made, ["block"])))).toContain("holds itself");
  });
  test("a clip survives the browser's clipboard, and other text is none", () => {
    const here = known(chain(2));
    expect(clipOf(JSON.stringify(copy(here, ["dense"])))).toEqual(copy(here, ["dense"]));
    for (const text of ["", "null", "{}", "[1]", '{"type":"layerloom-clip"}']) expect(clipOf(text)).toBeNull();
  });
});

describe("sharing", () => {
  test("only layers of one kind are offered", () => {
    const here = branches();
    expect(shareable(here, "b").map(({ layer, nodes }) => [layer, nodes])).toEqual([["c", ["c"]], ["last", ["last"]]]);
    expect(shareable(here, "a")).toEqual([]);
    expect(why(shareWith(here, "b", "add"))).toContain("one kind");
  });
  test("what was shared becomes independent again", () => {
    const here = branches();
    const shared = after(here, shareWith(here, "b", "c"));
    expect(graphOf(shared).nodes["b"]?.layer).toBe("c");
    const own = after(shared, independent(shared, "b"));
    expect(graphOf(own).nodes["b"]?.layer).toBe("dense");
    expect(why(independent(own, "b"))).toContain("no other");
  });
});

describe("a model inside a wrapper", () => {
  const design = () => document(
    graph({ a: "Input", w: "TimeDistributed" }, ["a→w"], { layers: { a: e.layer("a", "Input"), w: e.layer("w", "TimeDistributed", { layer: { model: "eye" } }) } }),
    { eye: graph({ i: "Input" }), outer: graph({ j: "Input" }) },
  );

  test("is renamed, copied and found like one that is called", () => {
    const renamed = after(known(design()), renameModel(known(design()), "eye", "look"));
    expect(renamed.document.graph.layers["w"]?.config).toEqual({ layer: { model: "look" } });
    const clip = copy(known(design()), ["w"]);
    expect(Object.keys(clip.models)).toEqual(["eye"]);
    const other = known(document(graph({ a: "Input" }), { eye: graph({ other: "Input" }) }));
    const pasted = after(other, paste(other, clip));
    expect(pasted.document.graph.layers["time_distributed"]?.config).toEqual({ layer: { model: "eye_1" } });
    expect(pasted.document.models["eye_1"]?.layers).toHaveProperty("i");
  });

  test("stays while the wrapper holds it, and no model holds itself", () => {
    expect(() => apply(design(), e.removeModel("eye"))).toThrow("holds sub-model 'eye'");
    const inner = { ...graph({ k: "Input", w: "TimeDistributed" }), layers: { k: e.layer("k", "Input"), w: e.layer("w", "TimeDistributed", { layer: { model: "eye" } }) } };
    expect(() => apply(design(), e.setModel("eye", inner))).toThrow("holds itself");
  });
});
