// Layers that Keras does not have: what is drawn and said of them, what is offered, and how they are replaced.

import { expect, test } from "vitest";
import { apply } from "../src/core/apply";
import { cardMaker } from "../src/core/cards";
import { copy, paste, replace, type Outcome, type Scene } from "../src/core/commands";
import { describeNode } from "../src/core/describe";
import * as e from "../src/core/edits";
import { inputPorts, outputCount } from "../src/core/ports";
import { whyUnknown } from "../src/core/placeholders";
import { search } from "../src/core/search";
import type { Json } from "../src/generated/messages";
import { kindTitle } from "../src/core/words";
import { CATALOGUE, document, graph, scene, wires } from "./graphs";

const TOLD = {
  module: "mine.layers", registered_name: "mine>Scale", config: { units: 12, rate: null, name: "scale", activation: { class_name: "Strange" } },
  outputs: [{ shape: [null, 28, 3], dtype: "float16" }, { shape: [null, 4], dtype: "float32" }],
};

/** An input and a placeholder behind it, which two Dense layers take. */
function placed(config: { [name: string]: Json } = TOLD, edges: readonly string[] = ["x→p", "p→d", "p:1→f"]): Scene {
  const made = graph({ x: "Input", y: "Input", p: "placeholder:Scale", d: "Dense", f: "Dense" }, edges);
  return scene(document({ ...made, layers: { ...made.layers, p: e.layer("p", "placeholder:Scale", config, "scale") } }));
}

const cardOf = (here: Scene) => cardMaker()(here, [], "LR").get("p");

function after(here: Scene, outcome: Outcome): Scene {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return { ...here, document: apply(here.document, outcome.edit) };
}

test("a card says the class and the shapes that the file told", () => {
  expect(cardOf(placed())).toMatchObject({ state: "placeholder", title: "Scale", name: "scale", named: false, shape: "28 × 3; 4", parameters: "" });
  expect(cardOf(placed())?.outs).toHaveLength(2);
  expect(describeNode(placed(), "p")).toBe("Scale scale, a placeholder");
});

test("its words say why it is one", () => {
  const why = (kind: string, module: string) => cardOf(placed({ ...TOLD, module }))?.unknown && whyUnknown(`placeholder:${kind}`, module);
  expect(why("Scale", "mine.layers")).toBe("Keras has no Scale");
  expect(why("Lambda", "keras.layers")).toContain("code is never taken from a file");
  expect(why("InputSpec", "keras.src.layers")).toBe("Layerloom does not read InputSpec");
});

test("a file that tells nothing sensible makes a card all the same", () => {
  const odd = placed({ outputs: [{ shape: "?" }, 3], config: [1], module: null }, ["x→p"]);
  expect(cardOf(odd)).toMatchObject({ state: "placeholder", shape: "" });
  expect(outputCount(odd, "p")).toBe(1);
  expect(cardOf(placed({ outputs: [{ shape: [null], dtype: "float32" }] }, ["x→p"]))?.shape).toBe("shape not known");
});

test("it takes a tensor, and whatever its edges bring", () => {
  const ports = (here: Scene) => inputPorts(here, "p").map(({ name, many, required }) => ({ name, many, required }));
  expect(ports(placed())).toEqual([{ name: "inputs", many: false, required: false }]);
  expect(ports(placed(TOLD, ["x→p", "y→p#1", "x→p.context"]))).toEqual([
    { name: "inputs", many: true, required: false }, { name: "context", many: false, required: false },
  ]);
});

test("neither the palette nor a second call offers it", () => {
  const here = placed();
  const kinds = search(CATALOGUE, "", { setting: here }).map((item) => item.kind);
  expect(kinds).toContain("call:d");
  expect(kinds.filter((kind) => kind.includes("placeholder") || kind === "call:p")).toEqual([]);
});

test("its class can hold any sign", () => {
  expect(kindTitle("placeholder:mine>Scale.v2")).toBe("mine>Scale.v2");
});

test("a copy is a placeholder of its own that says the same", () => {
  const here = after(placed(), paste(placed(), copy(placed(), ["p"])));
  const [old, made] = Object.values(here.document.graph.layers).filter((layer) => layer.kind === "placeholder:Scale");
  expect(made?.config).toEqual(old?.config);
  expect([made?.id, made?.name]).not.toContain(old?.id);
});

test("a replacement has its edges and its name, and the settings that mean the same", () => {
  const here = after(placed(), replace(placed(), "p", "Dense"));
  expect(here.document.graph.layers["p"]).toMatchObject({ kind: "Dense", name: "scale", config: { units: 12 } });
  expect(wires(here.document.graph)).toEqual(wires(placed().document.graph));
});

test("what was typed wins, and without a setting it starts as a new layer does", () => {
  expect(after(placed(), replace(placed(), "p", "Dense", { units: 5 })).document.graph.layers["p"]?.config).toEqual({ units: 5 });
  expect(after(placed(), replace(placed(), "p", "Dropout")).document.graph.layers["p"]?.config).toEqual({ rate: 0.5 });
});

test("edges go to the ports that the new layer has", () => {
  const two = placed(TOLD, ["x→p", "y→p.context", "p→d"]);
  const replaced = (kind: string) => wires(after(two, replace(two, "p", kind)).document.graph);
  expect(replaced("ops.subtract")).toEqual(["p→d", "x→p.x1", "y→p.x2"]);
  expect(replaced("MultiHeadAttention")).toEqual(["p→d", "x→p.query", "y→p.value"]);
  expect(replaced("LSTM")).toEqual(["p→d", "x→p", "y→p.initial_state"]);
  expect(replaced("Dense")).toEqual(["p→d", "x→p", "y→p.context"]);
  const list = placed(TOLD, ["x→p", "y→p#1", "p→d"]);
  expect(wires(after(list, replace(list, "p", "Add")).document.graph)).toEqual(["p→d", "x→p", "y→p#1"]);
  expect(wires(after(list, replace(list, "p", "MultiHeadAttention")).document.graph)).toEqual(["p→d", "x→p.query", "y→p.value"]);
});

test("all calls of it are replaced, without arguments that the new layer does not take", () => {
  const one = placed();
  const twice = { ...one.document.graph, nodes: { ...one.document.graph.nodes, again: e.node("again", "p", { constants: { scale: 2 } }) } };
  const here = scene(document(twice));
  const graphAfter = after(here, replace(here, "p", "Dense")).document.graph;
  expect(graphAfter.layers["p"]?.kind).toBe("Dense");
  expect(graphAfter.nodes["again"]?.constants).toEqual({});
});

test("what cannot stand there is refused", () => {
  expect(replace(placed(), "p", "Input")).toHaveProperty("refused");
  expect(replace(placed(), "p", "Strange")).toHaveProperty("refused");
  expect(replace(placed(), "gone", "Dense")).toHaveProperty("refused");
});
