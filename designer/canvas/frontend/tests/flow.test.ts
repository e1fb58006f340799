import { describe, expect, test } from "vitest";
import * as e from "../src/core/edits";
import { flowMaker, type CardNode, type Shown } from "../src/core/flow";
import { behind, groupNode, handleAt, handleOf } from "../src/core/handles";
import { edgeId } from "../src/core/places";
import type { Scene } from "../src/core/ports";
import { cardSize, inputSpots } from "../src/core/sizes";
import { answered, portOn, reasonAgainst, verdictsOf } from "../src/core/verdict";
import { shortCount, shortKind } from "../src/core/words";
import type { Document, Graph, Group } from "../src/generated/messages";

const at = (id: string, x: number, layer = id) => e.node(id, layer, { position: { x, y: 0 } });
const group = (collapsed: boolean): Group => ({ id: "g", title: "Block", nodes: ["a", "b"], collapsed });

/** in → a → b → c, with a and b in a group when one is given. */
function chain(block?: Group): Graph {
  return e.graph({
    layers: { in: e.layer("in", "Input"), a: e.layer("a", "Dense"), b: e.layer("b", "Dense"), c: e.layer("c", "Dense") },
    nodes: { in: at("in", 0), a: at("a", 250), b: at("b", 500), c: at("c", 750) },
    edges: [e.edge("in", "a"), e.edge("a", "b"), e.edge("b", "c")],
    groups: block ? { g: block } : {},
  });
}

const catalogue = { mark: "", keras: "", kinds: new Map(), entries: [] };
const sceneOf = (graph: Graph): Scene => ({ document: { graph, models: {} } as unknown as Document, graph: "", catalogue });
const NONE: Shown["problems"] = [];
const shown = (graph: Graph, more: Partial<Shown> = {}): Shown => ({
  scene: sceneOf(graph), problems: NONE, direction: "LR", nodes: new Set(), edges: new Set(), moved: new Map(), ...more,
});

describe("what is drawn", () => {
  test("every node is a card in its place and every edge joins two of their ports", () => {
    const flow = flowMaker()(shown(chain()));
    expect(flow.nodes.map((node) => [node.id, node.position.x])).toEqual([["in", 0], ["a", 250], ["b", 500], ["c", 750]]);
    expect(flow.edges.map((edge) => [edge.source, edge.sourceHandle, edge.target, edge.targetHandle])[0]).toEqual(["in", "out:0", "a", "in:inputs"]);
  });

  test("an edit of one node makes only its own card again", () => {
    const make = flowMaker();
    const graph = chain();
    const before = make(shown(graph));
    const after = make(shown({ ...graph, layers: { ...graph.layers, b: e.layer("b", "Dense", { units: 3 }) } }));
    const same = after.nodes.map((node, place) => node === before.nodes[place]);
    expect(same).toEqual([true, true, false, true]);
    expect(after.edges.every((edge, place) => edge === before.edges[place])).toBe(true);
  });

  test("while a node is dragged its card, the others and all edges are kept", () => {
    const make = flowMaker();
    const now = shown(chain());
    const before = make(now);
    const after = make({ ...now, moved: new Map([["b", { x: 510, y: 40 }]]) });
    expect(after.edges).toBe(before.edges);
    expect(after.nodes[2]?.position).toEqual({ x: 510, y: 40 });
    expect((after.nodes[2] as CardNode).data.card).toBe((before.nodes[2] as CardNode).data.card);
  });

  test("a folded group is one node that keeps the edges across its border", () => {
    const flow = flowMaker()(shown(chain(group(true))));
    expect(flow.nodes.map((node) => node.id)).toEqual([groupNode("g"), "in", "c"]);
    expect(flow.edges.map((edge) => [edge.source, edge.target])).toEqual([["in", groupNode("g")], [groupNode("g"), "c"]]);
    expect(behind(groupNode("g"), flow.edges[0]?.targetHandle ?? "")).toEqual({ node: "a", port: "inputs" });
  });

  test("the frame of an unfolded group lies around its members, also while they are dragged", () => {
    const frame = (moved: Shown["moved"]) => flowMaker()(shown(chain(group(false)), { moved })).boxes.get(groupNode("g"));
    expect(frame(new Map())).toMatchObject({ x: 232 });
    expect(frame(new Map([["a", { x: 150, y: 0 }]]))).toMatchObject({ x: 132 });
  });

  test("what has no place is not drawn, and said", () => {
    const graph = chain();
    const flow = flowMaker()(shown({ ...graph, nodes: { ...graph.nodes, c: e.node("c", "c") } }));
    expect(flow.unplaced).toEqual(["c"]);
    expect(flow.edges).toHaveLength(2);
  });

  test("the place of a tensor among others is shown when its target is selected", () => {
    const graph = chain();
    const two = { ...graph, edges: [...graph.edges, e.edge("a", "c", { index: 1 })] };
    const edge = edgeId(two.edges[3] ?? { target: "", target_port: "", index: 0 });
    const order = (nodes: string[]) => flowMaker()(shown(two, { nodes: new Set(nodes) })).edges.find((one) => one.id === edge)?.data?.order;
    expect([order([]), order(["c"])]).toEqual([0, 2]);
  });
});

test("handles lead back to their node and port, whatever these are called", () => {
  expect(behind("n", handleOf("in", 'a "b"/c'))).toEqual({ node: "n", port: 'a "b"/c' });
  expect(behind(groupNode("g"), handleAt("out", 'x/"y', "1"))).toEqual({ node: 'x/"y', port: "1" });
});

test("the main port of a chain sits in the middle of its card, optional ones below and still on it", () => {
  const size = cardSize(0, [true, false, false, false], 1, "LR");
  const spots = inputSpots(size, [true, false, false, false], "LR");
  expect(spots[0]?.y).toBe(size.height / 2);
  expect(spots.at(-1)?.y).toBeLessThan(size.height);
});

describe("where a wire may end", () => {
  const graph = chain();
  const held = { node: "b", port: "0", end: "output" } as const;

  test("a loop is refused at once, in the names of the layers", () => {
    expect(reasonAgainst(graph, verdictsOf(graph, held), "a", "inputs")).toBe("This would close a loop: dense_1 already depends on dense.");
    expect(reasonAgainst(graph, verdictsOf(graph, held), "c", "inputs")).toBe("");
    expect(reasonAgainst(graph, verdictsOf(graph, { node: "b", port: "inputs", end: "input" }), "c", "0")).toContain("loop");
  });

  test("what Python answers is the reason; while it has not, the port counts as free", () => {
    const answer = { id: "1", bars: [{ nodes: ["c"], port: "inputs", reason: "Too flat." }], offers: [], doc: "", problem: "" };
    expect(reasonAgainst(graph, answered(verdictsOf(graph, held), answer), "c", "inputs")).toBe("Too flat.");
    expect(portOn(sceneOf(graph), answered(verdictsOf(graph, held), answer), "c")).toEqual({ refused: "Too flat." });
    expect(portOn(sceneOf(graph), verdictsOf(graph, held), "c")).toEqual({ port: "inputs" });
  });
});

test("counts and kinds are short", () => {
  expect([320, 1204, 999_600, 31_042_369].map(shortCount)).toEqual(["320", "1.2 k", "1 M", "31 M"]);
  expect(["ops.square", "model:encoder", "GlobalAveragePooling2D"].map(shortKind)).toEqual(["square", "encoder", "GAvgPool2D"]);
});
