import { describe, expect, test } from "vitest";
import { apply } from "../src/core/apply";
import { sizeOf } from "../src/core/cards";
import { add, bypass, connect, cut, markOutput, reattach, remove, type Outcome, type Scene } from "../src/core/commands";
import * as e from "../src/core/edits";
import { edgeId } from "../src/core/places";
import { graphOf } from "../src/core/ports";
import type { Graph } from "../src/generated/messages";
import type { AddPlace } from "../src/store";
import { chain, document, edge, graph, scene, wires } from "./graphs";

const made = (before: Scene, outcome: Outcome) => {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return graphOf({ ...before, document: apply(before.document, outcome.edit) });
};
const height = (before: Scene, after: Graph, id: string) => sizeOf({ ...before, document: { ...before.document, graph: after } }, id, "LR").height;
const why = (outcome: Outcome) => ("refused" in outcome ? outcome.refused : "");
const at = (wire: string) => edgeId(edge(wire));
const BEHIND: AddPlace = { kind: "selection" };

const merge = () => scene(document(graph(
  { a: "Input", b: "Dense", c: "Dense", d: "Dense", add: "Add", last: "Dense" },
  ["a→b", "a→c", "a→d", "b→add", "c→add#1", "d→add#2", "add→last"],
)));

describe("connecting", () => {
  test("a free port takes the edge", () => {
    const here = scene(document(graph({ a: "Input", b: "Dense" })));
    expect(wires(made(here, connect(here, { source: "a", source_port: 0, target: "b", target_port: "inputs" })))).toEqual(["a→b"]);
  });
  test("a taken port gives its edge up", () => {
    const here = scene(document(graph({ a: "Input", b: "Input", c: "Dense" }, ["a→c"])));
    expect(wires(made(here, connect(here, { source: "b", source_port: 0, target: "c", target_port: "inputs" })))).toEqual(["b→c"]);
  });
  test("a merge takes one more", () => {
    const here = scene(document(graph({ a: "Input", b: "Input", c: "Add" }, ["a→c"])));
    expect(wires(made(here, connect(here, { source: "b", source_port: 0, target: "c", target_port: "inputs" })))).toEqual(["a→c", "b→c#1"]);
  });
  test("a place among a merge's inputs is taken without moving the others", () => {
    const here = merge();
    const after = made(here, connect(here, { source: "a", source_port: 0, target: "add", target_port: "inputs", index: 1 }));
    expect(wires(after).filter((wire) => wire.includes("→add"))).toEqual(["a→add#1", "b→add", "d→add#2"]);
  });
  test("a loop is refused with the names of both layers", () => {
    const here = merge();
    expect(why(connect(here, { source: "last", source_port: 0, target: "b", target_port: "inputs" }))).toBe("This would close a loop: dense_3 already depends on dense.");
  });
  test("an Input takes nothing", () => {
    const here = merge();
    expect(why(connect(here, { source: "b", source_port: 0, target: "a", target_port: "inputs" }))).toContain("Input");
  });
  test("one action is one edit with a title", () => {
    const here = scene(document(graph({ a: "Input", b: "Input", c: "Dense" }, ["a→c"])));
    expect(connect(here, { source: "b", source_port: 0, target: "c", target_port: "inputs" })).toMatchObject({
      edit: { type: "Batch", title: "Connect input_layer_1 to dense" }, say: "Connected input_layer_1 to dense",
    });
  });
});

describe("attaching again", () => {
  test("another source leaves the place", () => {
    const here = merge();
    const after = made(here, reattach(here, at("c→add#1"), { source: "a", source_port: 0, target: "add", target_port: "inputs" }));
    expect(wires(after).filter((wire) => wire.includes("→add"))).toEqual(["a→add#1", "b→add", "d→add#2"]);
  });
  test("another target leaves the rest of the old port in order", () => {
    const here = merge();
    const after = made(here, reattach(here, at("b→add"), { source: "b", source_port: 0, target: "last", target_port: "inputs" }));
    expect(wires(after)).toEqual(["a→b", "a→c", "a→d", "b→last", "c→add", "d→add#1"]);
  });
  test("what would close a loop is refused", () => {
    const here = merge();
    expect(why(reattach(here, at("a→b"), { source: "last", source_port: 0, target: "b", target_port: "inputs" }))).toContain("loop");
  });
});

test("cutting several edges of one port cuts just these", () => {
  const here = merge();
  expect(wires(made(here, cut(here, [at("b→add"), at("c→add#1")])))).toEqual(["add→last", "a→b", "a→c", "a→d", "d→add"]);
});

describe("removing", () => {
  test("a link of a chain joins its neighbours", () => {
    const here = scene(chain(3));
    expect(wires(made(here, remove(here, ["dense_1"], [])))).toEqual(["dense→dense_2", "input→dense"]);
  });
  test("a run of a chain joins the ends", () => {
    const here = scene(chain(4));
    expect(wires(made(here, remove(here, ["dense_2", "dense_1"], [])))).toEqual(["dense→dense_3", "input→dense"]);
  });
  test("the place in a merge is kept", () => {
    const here = scene(document(graph({ a: "Input", b: "Input", x: "Dense", add: "Subtract" }, ["a→x", "x→add", "b→add#1"])));
    expect(wires(made(here, remove(here, ["x"], [])))).toEqual(["a→add", "b→add#1"]);
  });
  test("a branch of a merge that takes the tensor already goes without a trace", () => {
    const here = scene(document(graph({ a: "Input", x: "Dense", add: "Add" }, ["a→x", "x→add", "a→add#1"])));
    expect(wires(made(here, remove(here, ["x"], [])))).toEqual(["a→add"]);
  });
  test("a merge has no one input to join", () => {
    const here = merge();
    expect(wires(made(here, remove(here, ["add"], [])))).toEqual(["a→b", "a→c", "a→d"]);
  });
  test("an edge that was selected too is not made again", () => {
    const here = scene(chain(3));
    expect(wires(made(here, remove(here, ["dense_1"], [at("dense_1→dense_2")])))).toEqual(["input→dense"]);
  });
  test("edges elsewhere go with the nodes", () => {
    const here = merge();
    expect(wires(made(here, remove(here, ["last"], [at("b→add"), at("c→add#1")])))).toEqual(["a→b", "a→c", "a→d", "d→add"]);
  });
  test("everything can go", () => {
    const here = merge();
    expect(made(here, remove(here, Object.keys(graphOf(here).nodes), []))).toEqual(e.graph());
  });
});

describe("adding behind the selection", () => {
  test("continues a chain, to the right of it, with what a new layer starts with", () => {
    const here = scene(chain(1));
    const after = made(here, add(here, "Conv2D", BEHIND, ["dense"]));
    expect(wires(after)).toEqual(["dense→conv2d", "input→dense"]);
    expect(after.nodes["conv2d"]?.position).toEqual({ x: 500, y: 0 });
    expect(after.layers["conv2d"]?.config).toEqual({ filters: 32, kernel_size: 3 });
  });
  test("leaves outputs alone", () => {
    const here = scene(chain(1));
    const marked = { ...here, document: apply(here.document, e.setOutputs("", [{ name: "y", node: "dense", port: 0 }])) };
    expect(made(marked, add(marked, "Dense", BEHIND, ["dense"])).outputs).toEqual([{ name: "y", node: "dense", port: 0 }]);
  });
  test("does not lie on another card", () => {
    const here = scene(chain(2));
    const after = made(here, add(here, "Dense", BEHIND, ["dense"]));
    expect(after.nodes["dense_2"]?.position).toEqual({ x: 500, y: 104 });
  });
  test("a merge takes all selected, in order", () => {
    const here = scene(document(graph({ a: "Input", b: "Input" })));
    expect(wires(made(here, add(here, "Subtract", BEHIND, ["b", "a"])))).toEqual(["a→subtract#1", "b→subtract"]);
  });
  test("named ports take one each, required ones only", () => {
    const here = scene(document(graph({ a: "Input", b: "Input", c: "Input" })));
    expect(wires(made(here, add(here, "MultiHeadAttention", BEHIND, ["a", "b", "c"])))).toEqual(["a→multi_head_attention.query", "b→multi_head_attention.value"]);
    expect(wires(made(here, add(here, "ops.subtract", BEHIND, ["a", "b"])))).toEqual(["a→subtract.x1", "b→subtract.x2"]);
  });
  test("an empty graph begins at its origin", () => {
    const here = scene(document(graph({})));
    expect(made(here, add(here, "Input", BEHIND, []))).toMatchObject({ nodes: { input: { position: { x: 0, y: 0 } } }, layers: { input: { config: { shape: [28, 28, 1] } } } });
  });
  test("a second Input stands below the first and takes nothing", () => {
    const here = scene(chain(1));
    const after = made(here, add(here, "Input", BEHIND, ["dense"]));
    expect(wires(after)).toEqual(["input→dense"]);
    expect(after.nodes["input_1"]?.position).toEqual({ x: 0, y: 104 });
  });
  test("a call of a layer shares its weights", () => {
    const here = scene(document(graph({ a: "Input", b: "Input", x: "Dense" }, ["a→x"])));
    const after = made(here, add(here, "call:x", BEHIND, ["b"]));
    expect(after.nodes["dense"]?.layer).toBe("x");
    expect(Object.keys(after.layers)).toEqual(["a", "b", "x"]);
  });
  test("a sub-model cannot be put into itself", () => {
    const inner = graph({ i: "Input", d: "Dense" }, ["i→d"]);
    const here = scene(document(graph({ a: "Input" }), { block: inner }), "block");
    expect(why(add(here, "model:block", BEHIND, ["d"]))).toContain("holds itself");
  });
  test("a kind that Keras lacks is refused", () => {
    const here = scene(chain(1));
    expect(why(add(here, "Dens", BEHIND, []))).toBe("Keras has no layer or op Dens.");
  });
});

describe("adding on an edge", () => {
  test("makes room and keeps the place in a merge", () => {
    const here = merge();
    const after = made(here, add(here, "Dropout", { kind: "edge", edge: at("c→add#1") }, []));
    expect(wires(after).filter((wire) => wire.includes("dropout"))).toEqual(["c→dropout", "dropout→add#1"]);
    const xs = ["c", "dropout", "add", "last"].map((id) => after.nodes[id]?.position?.x ?? NaN);
    expect(xs.every((x, i) => i === 0 || x >= (xs[i - 1] ?? 0) + 190)).toBe(true);
  });
  test("moves nothing where there is room", () => {
    const here = scene(document({ ...graph({ a: "Input", b: "Dense" }, ["a→b"]), nodes: {
      a: e.node("a", "a", { position: { x: 0, y: 0 } }), b: e.node("b", "b", { position: { x: 800, y: 100 } }),
    } }));
    const after = made(here, add(here, "Dense", { kind: "edge", edge: at("a→b") }, []));
    expect(after.nodes["dense"]?.position).toEqual({ x: 400, y: 50 });
    expect(after.nodes["b"]?.position).toEqual({ x: 800, y: 100 });
  });
  test("between two members joins their group", () => {
    const start = scene(chain(3));
    const here = { ...start, document: apply(start.document, e.makeGroup("", "g", "Block", ["dense", "dense_1"])) };
    const after = made(here, add(here, "Dropout", { kind: "edge", edge: at("dense→dense_1") }, []));
    expect(after.groups["g"]?.nodes).toEqual(["dense", "dense_1", "dropout"]);
  });
  test("an Input does not fit there", () => {
    const here = scene(chain(1));
    expect(why(add(here, "Input", { kind: "edge", edge: at("input→dense") }, []))).toContain("takes no tensor");
  });
});

describe("adding at a wire's loose end", () => {
  const loose = { kind: "wire", x: 900, y: 300, index: 0 } as const;
  test("behind an output", () => {
    const here = scene(document(graph({ a: "Input", s: "ops.split" }, ["a→s.x"])), "", {
      nodes: { s: { state: "ok", name: "s", layer: "s", outputs: [{ shape: [null, 2], dtype: "float32" }, { shape: [null, 2], dtype: "float32" }], parameters: 0, trainable: 0, activation_bytes: 0 } },
      parameters: 0, trainable: 0, activation_bytes: 0,
    });
    const after = made(here, add(here, "Dense", { ...loose, node: "s", port: "1", end: "output" }, []));
    expect(wires(after)).toEqual(["a→s.x", "s:1→dense"]);
    expect(after.nodes["dense"]?.position).toEqual({ x: 900, y: Math.round(300 - height(here, after, "dense") / 2) });
  });
  test("before an input", () => {
    const here = merge();
    const after = made(here, add(here, "Dense", { ...loose, node: "add", port: "inputs", end: "input", index: 3 }, []));
    expect(wires(after)).toContain("dense→add#3");
    expect(after.nodes["dense"]?.position).toEqual({ x: 710, y: Math.round(300 - height(here, after, "dense") / 2) });
  });
});

test("cards dropped on one spot do not hide one another", () => {
  const here = scene(document(graph({})));
  const drop: AddPlace = { kind: "at", x: 95, y: 42 };
  const one = apply(here.document, (add(here, "Dense", drop, []) as { edit: Parameters<typeof apply>[1] }).edit);
  const then = { ...here, document: one };
  const [first, second] = Object.values(made(then, add(then, "Dense", drop, [])).nodes).map((node) => node.position?.y ?? NaN);
  expect((second ?? NaN) - (first ?? NaN)).toBeGreaterThan(30);
});

test("a card is dropped with its middle at the pointer, high or low", () => {
  const here = scene(document(graph({})));
  for (const kind of ["Flatten", "Dense", "MultiHeadAttention"]) {
    const after = made(here, add(here, kind, { kind: "at", x: 400, y: 300 }, []));
    const [node] = Object.values(after.nodes);
    const middle = (node?.position?.y ?? NaN) + height(here, after, node?.id ?? "") / 2;
    expect(Math.abs(middle - 300)).toBeLessThanOrEqual(0.5);
    expect(node?.position?.x).toBe(400 - 95);
  }
});

test("bypassing turns back when all are bypassed", () => {
  const here = scene(chain(2));
  const on = apply(here.document, (bypass(here, ["input", "dense", "dense_1"]) as { edit: Parameters<typeof apply>[1] }).edit);
  expect(Object.values(on.graph.nodes).map((node) => node.bypassed)).toEqual([false, true, true]);
  expect(Object.values(made({ ...here, document: on }, bypass({ ...here, document: on }, ["dense", "dense_1"])).nodes).some((node) => node.bypassed)).toBe(false);
});

test("a tensor is marked as an output once, under the layer's name", () => {
  const here = scene(chain(1));
  const after = made(here, markOutput(here, "dense", 0));
  expect(after.outputs).toEqual([{ name: "dense", node: "dense", port: 0 }]);
  const then = { ...here, document: { ...here.document, graph: after } };
  expect(why(markOutput(then, "dense", 0))).toBe("This tensor is the output dense already.");
});
