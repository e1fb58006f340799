// Wires: how they run, what is put into them, and how they are reached without a mouse.

import { describe, expect, test } from "vitest";
import { ACTIONS, placeToAdd } from "../src/actions";
import { apply } from "../src/core/apply";
import { fold, group as makeGroup, insert, joint, type Outcome, type Scene } from "../src/core/commands";
import { flowMaker } from "../src/core/flow";
import { edgeId } from "../src/core/places";
import { graphOf } from "../src/core/ports";
import { drawn, laneAround, wireAt, type Way } from "../src/core/routes";
import { begin } from "../src/core/sync";
import { createEditor, type EditorStore } from "../src/store";
import { stepAlong, stepThrough, stepWires } from "../src/walk";
import { chain, document, edge, graph, scene, wires } from "./graphs";

const after = (before: Scene, outcome: Outcome): Scene => {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return { ...before, document: apply(before.document, outcome.edit) };
};
const at = (wire: string) => edgeId(edge(wire));

describe("a wire", () => {
  const box = (x: number, y: number) => ({ x, y, width: 190, height: 70 });
  const way = (more: Partial<Way> = {}): Way => ({ from: { x: 0, y: 50 }, to: { x: 800, y: 50 }, lane: null, ...more });
  test("runs straight where nothing is in its way", () => {
    expect(laneAround({ x: 0, y: 50 }, { x: 800, y: 50 }, [box(300, 120), box(-190, 20), box(800, 20)], "LR")).toBeNull();
    expect(drawn(way(), "LR").middle).toEqual({ x: 400, y: 50 });
  });
  test("runs around a card that it would run behind, past the next one too", () => {
    const lane = laneAround({ x: 0, y: 50 }, { x: 800, y: 50 }, [box(300, 20), box(320, -75)], "LR");
    expect(lane).toEqual({ start: 282, end: 508, at: 108 });
    expect(drawn(way({ lane }), "LR").middle.y).toBe(108);
  });
  test("does so downwards as well, and runs straight while its ends are dragged past the lane", () => {
    expect(laneAround({ x: 50, y: 0 }, { x: 50, y: 800 }, [{ x: 20, y: 300, width: 190, height: 70 }], "TB")).toEqual({ start: 282, end: 388, at: 2 });
    expect(drawn(way({ from: { x: 400, y: 50 }, lane: { start: 282, end: 508, at: 108 } }), "LR").middle).toEqual({ x: 600, y: 50 });
  });
  test("is found by a place near it, the nearest first", () => {
    const ways: [string, Way][] = [["one", way()], ["around", way({ lane: { start: 282, end: 508, at: 108 } })]];
    expect(wireAt(ways, { x: 400, y: 60 }, 30, "LR")).toBe("one");
    expect(wireAt(ways, { x: 400, y: 100 }, 30, "LR")).toBe("around");
    expect(wireAt(ways, { x: 400, y: 200 }, 30, "LR")).toBeNull();
  });
  test("to a folded group does not run behind a card", () => {
    const made = graph({ a: "Input", b: "Dense", c: "Dense", d: "Dense", e: "Dense" }, ["a→b", "a→d", "d→e"]);
    const here = scene(document(made));
    const grouped = after(here, makeGroup(here, ["d", "e"]));
    const folded = after(grouped, fold(grouped, Object.keys(graphOf(grouped).groups)[0] ?? "", true));
    const flow = flowMaker()({ scene: folded, problems: [], direction: "LR", nodes: new Set(), edges: new Set(), moved: new Map() });
    const found = flow.edges.find(({ source, target }) => source === "a" && target.startsWith("group:"));
    const lane = found?.data?.lane;
    for (const card of ["b", "c"]) {
      const { y, height } = flow.boxes.get(card) ?? { y: NaN, height: NaN };
      expect(lane && (lane.at < y || lane.at > y + height)).toBe(true);
    }
  });
});

describe("putting a layer that is there into a wire", () => {
  const loose = () => scene(document(graph({ a: "Input", b: "Dense", c: "Dropout" }, ["a→b"])));
  test("takes a loose one in, where it was let go, as one step", () => {
    const here = { ...loose(), document: document(graph({ a: "Input", c: "Dropout", b: "Dense" }, ["a→b"])) };
    const outcome = insert(here, "c", at("a→b"), { x: 250, y: 12 });
    const then = graphOf(after(here, outcome));
    expect(wires(then)).toEqual(["a→c", "c→b"]);
    expect(then.nodes["c"]?.position).toEqual({ x: 250, y: 12 });
    expect(outcome).toMatchObject({ edit: { type: "Batch", title: "Insert dropout" }, say: "Inserted dropout between input_layer and dense", select: ["c"] });
  });
  test("makes room where it would lie on another card", () => {
    const here = loose();
    const then = graphOf(after(here, insert(here, "c", at("a→b"), { x: 125, y: 0 })));
    const [a, c, b] = ["a", "c", "b"].map((id) => then.nodes[id]?.position?.x ?? NaN) as [number, number, number];
    expect([c - a, b - c].every((gap) => gap >= 190)).toBe(true);
  });
  test("lets a link of a chain go to another place: the chain closes behind it", () => {
    const here = scene(chain(3));
    expect(wires(graphOf(after(here, insert(here, "dense", at("dense_1→dense_2"), { x: 600, y: 200 }))))).toEqual(["dense_1→dense", "dense→dense_2", "input→dense_1"]);
  });
  test("keeps the places of a merge's tensors", () => {
    const kinds = { a: "Input", b: "Dense", c: "Dense", add: "Add" };
    const two = scene(document(graph(kinds, ["a→b", "b→add", "c→add#1", "a→c"])));
    expect(wires(graphOf(after(two, insert(two, "b", at("c→add#1"), { x: 0, y: 400 }))))).toEqual(["a→add", "a→c", "b→add#1", "c→b"]);
    const skip = scene(document(graph({ a: "Input", b: "Dense", c: "Dense", add: "Add" }, ["a→b", "b→add", "a→add#1", "c→add#2"])));
    expect(wires(graphOf(after(skip, insert(skip, "b", at("c→add#2"), { x: 0, y: 400 }))))).toEqual(["a→add", "b→add#1", "c→b"]);
  });
  test("joins the group that it goes into", () => {
    const here = scene(document(graph({ a: "Input", b: "Dense", d: "Dense", c: "Dropout" }, ["a→b", "b→d"])));
    const grouped = after(here, makeGroup(here, ["b", "d"]));
    const [made] = Object.values(graphOf(after(grouped, insert(grouped, "c", at("b→d"), { x: 300, y: 300 }))).groups);
    expect(made?.nodes).toEqual(["b", "d", "c"]);
  });
  test("leaves alone what would tear more apart, and what nothing passes through", () => {
    const here = scene(document(graph({ a: "Input", b: "Dense", c: "Dense", d: "Dense", x: "Input" }, ["a→b", "b→c", "b→d"])));
    expect(["a", "b", "c", "x"].map((id) => joint(here, id))).toEqual([null, null, null, null]);
    expect(insert(here, "b", at("b→c"), { x: 0, y: 0 })).toHaveProperty("refused");
    expect(insert(here, "c", at("gone→c"), { x: 0, y: 0 })).toHaveProperty("refused");
  });
});

describe("wires without a mouse", () => {
  function opened(): EditorStore {
    const design = { ...document(graph({ a: "Input", b: "Dense", c: "Dense", add: "Add" }, ["a→b", "a→c", "b→add", "c→add#1"])), id: "d" };
    const store = createEditor(begin("me", "d"));
    const content = { document: design, analysis: null, can_undo: false, can_redo: false, training: null, inside: null, focus: null, custom: [], code: null };
    store.getState().take({ session: "s", design: "d", version: 1, content });
    return store;
  }
  const chosen = (store: EditorStore) => [...store.getState().selection.nodes, ...store.getState().selection.edges];

  test("are walked through from a layer: what comes in, what goes out, and around", () => {
    const store = opened();
    store.getState().select(["b"]);
    stepWires(store, 1);
    expect(chosen(store)).toEqual([at("a→b")]);
    expect(store.getState().spoken).toMatch(/^Wire from input_layer to dense\. Wire 1 of 2 of dense\. Delete cuts it/);
    stepWires(store, 1);
    expect(chosen(store)).toEqual([at("b→add")]);
    stepWires(store, 1);
    expect(chosen(store)).toEqual([at("a→b")]);
    stepWires(store, -1);
    expect(chosen(store)).toEqual([at("b→add")]);
  });
  test("are all reached when no layer is selected", () => {
    const store = opened();
    const found = Array.from({ length: 4 }, () => (stepWires(store, 1), chosen(store)[0]));
    expect(new Set(found)).toEqual(new Set([at("a→b"), at("a→c"), at("b→add"), at("c→add#1")]));
  });
  test("lead to the layers at their ends", () => {
    const store = opened();
    for (const [step, node] of [[() => stepAlong(store, "before", false), "b"], [() => stepAlong(store, "behind", false), "add"], [() => stepThrough(store, 1), "add"], [() => stepThrough(store, -1), "b"]] as const) {
      store.getState().select([], [at("b→add")]);
      step();
      expect(chosen(store)).toEqual([node]);
    }
  });
  test("are cut, given another end, and take layers in by the keys for that", () => {
    const store = opened();
    const press = (key: string) => {
      const action = ACTIONS.find(({ keys }) => keys.includes(key));
      expect(action?.can?.(store.getState()) ?? true).toBe(true);
      action?.run(store);
    };
    store.getState().select(["b"]);
    press("L");
    expect(placeToAdd(store.getState())).toEqual({ kind: "edge", edge: at("a→b") });
    press("C");
    expect(store.getState().dialog).toEqual({ kind: "connect", node: "a", edge: at("a→b") });
    press("Delete");
    expect(wires(store.getState().sync.shown?.graph as ReturnType<typeof graph>)).not.toContain("a→b");
    press("L");
    expect(chosen(store)).not.toEqual([at("a→b")]);
  });
  test("tell when there are none", () => {
    const store = opened();
    store.getState().select([], [at("b→add")]);
    store.getState().request({ type: "Do", edit: { type: "Disconnect", graph: "", target: "b", target_port: "inputs", index: 0 } });
    store.getState().request({ type: "Do", edit: { type: "Disconnect", graph: "", target: "add", target_port: "inputs", index: 0 } });
    store.getState().select(["b"]);
    stepWires(store, 1);
    expect(store.getState().spoken).toContain("No wire begins or ends at this layer");
  });
});
