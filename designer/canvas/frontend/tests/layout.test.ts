import { describe, expect, test } from "vitest";
import { apply } from "../src/core/apply";
import * as e from "../src/core/edits";
import { layout, type Sizes } from "../src/core/layout";
import type { Graph, Position } from "../src/generated/messages";
import { chain, chance, graph } from "./graphs";

const SIZE = { width: 190, height: 84 };
const sizes = (of: Graph): Sizes => new Map(Object.keys(of.nodes).map((id) => [id, SIZE]));

/** Layers that each take one or two of the layers shortly before them. */
function tangle(count: number, seed: number): Graph {
  const next = chance(seed);
  const ids = Array.from({ length: count }, (_, i) => `n${i}`);
  const edges = ids.flatMap((id, i) => (i ? [...new Set([1, 1 + Math.floor(next() * Math.min(i, 8))])].map((back, index) => `n${i - back}→${id}#${index}`) : []));
  return graph(Object.fromEntries(ids.map((id, i) => [id, i ? "Add" : "Input"])), edges);
}

/** So many blocks of nine layers in a row, each with a short cut to the tenth, an addition. */
function residual(blocks: number): Graph {
  const ids = ["in"];
  const edges: string[] = [];
  for (let block = 0; block < blocks; block++) {
    const start = ids.at(-1);
    for (let i = 0; i < 9; i++) {
      edges.push(`${ids.at(-1)}→b${block}_${i}`);
      ids.push(`b${block}_${i}`);
    }
    edges.push(`${ids.at(-1)}→add${block}`, `${start}→add${block}#1`);
    ids.push(`add${block}`);
  }
  return graph(Object.fromEntries(ids.map((id) => [id, "Add"])), edges);
}

function overlaps(places: ReadonlyMap<string, Position>): string[] {
  const all = [...places];
  return all.flatMap(([one, a], i) => all.slice(i + 1).flatMap(([other, b]) =>
    Math.abs(a.x - b.x) < SIZE.width && Math.abs(a.y - b.y) < SIZE.height ? [`${one} on ${other}`] : []));
}

describe("laying out everything", () => {
  for (const direction of ["LR", "TB"] as const) {
    test(`tensors flow ${direction} and no card lies on another`, () => {
      const axis = direction === "LR" ? "x" : "y";
      for (let seed = 1; seed <= 5; seed++) {
        const made = tangle(40, seed);
        const places = layout(made, sizes(made), direction);
        expect(overlaps(places)).toEqual([]);
        for (const edge of made.edges) expect(places.get(edge.source)?.[axis]).toBeLessThan(places.get(edge.target)?.[axis] ?? NaN);
      }
    });
  }
  test("a chain is one line", () => {
    const { graph: made } = chain(6);
    expect(new Set([...layout(made, sizes(made), "LR").values()].map(({ y }) => y)).size).toBe(1);
  });
  test("what a merge takes first stands first, and so do the branches of a fork", () => {
    const merge = graph({ a: "Input", b: "Input", c: "Input", m: "Add" }, ["b→m#1", "c→m#2", "a→m"]);
    const ys = (of: Graph, ids: string) => [...ids].map((id) => layout(of, sizes(of), "LR").get(id)?.y ?? NaN);
    const ascending = (values: number[]) => values.every((value, i) => i === 0 || value > (values[i - 1] ?? NaN));
    expect(ascending(ys(merge, "abc"))).toBe(true);
    expect(ascending(ys(graph({ a: "Input", b: "Dense", c: "Dense", d: "Dense" }, ["a→b", "a→c", "a→d"]), "bcd"))).toBe(true);
  });
  test("a short cut is a straight line that no card lies on", () => {
    const made = graph({ a: "Input", b: "Dense", c: "Dense", add: "Add" }, ["a→b", "b→c", "a→add", "c→add#1"]);
    const places = layout(made, sizes(made), "LR");
    expect(places.get("a")?.y).toBe(places.get("add")?.y);
    expect(places.get("b")?.y).toBeGreaterThan((places.get("a")?.y ?? 0) + SIZE.height / 2);
  });
  test("the same graph is laid out the same", () => {
    const made = tangle(30, 3);
    expect(layout(made, sizes(made), "LR")).toEqual(layout(made, sizes(made), "LR"));
  });
  test("an unfolded group's frame holds no one else", () => {
    const made = tangle(30, 2);
    const group = { id: "g", title: "G", nodes: ["n5", "n6", "n7"], collapsed: false };
    const places = layout({ ...made, groups: { g: group } }, sizes(made), "LR");
    const box = group.nodes.map((id) => places.get(id) as Position);
    const [left, right] = [Math.min(...box.map(({ x }) => x)), Math.max(...box.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...box.map(({ y }) => y)), Math.max(...box.map(({ y }) => y))];
    const within = [...places].filter(([, { x, y }]) => x > left - SIZE.width && x < right + SIZE.width && y > top - SIZE.height && y < bottom + SIZE.height);
    expect(within.map(([id]) => id).sort()).toEqual(group.nodes);
  });
  test("a folded group takes the room of its own card, and its members have places for later", () => {
    const { graph: made } = chain(8);
    const folded = { ...made, groups: { g: { id: "g", title: "G", nodes: ["dense_2", "dense_3", "dense_4"], collapsed: true } } };
    const places = layout(folded, new Map([...sizes(made), ["g", SIZE]]), "LR");
    expect(places.size).toBe(9);
    const step = (places.get("dense")?.x ?? 0) - (places.get("input")?.x ?? 0);
    expect((places.get("dense_5")?.x ?? 0) - (places.get("dense_1")?.x ?? 0)).toBe(2 * step);
    expect(places.get("dense_3")?.x).toBeGreaterThan((places.get("dense_2")?.x ?? 0) + SIZE.width);
  });
  test("a residual network of 500 layers takes at most a second", () => {
    const made = residual(50);
    const start = performance.now();
    const places = layout(made, sizes(made), "LR");
    expect(performance.now() - start).toBeLessThan(3000); // A third of this on an idle machine.
    expect(places.size).toBe(501);
    expect(overlaps(places)).toEqual([]);
  });
});

describe("placing what has no place", () => {
  const spread = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, { x: i * 250, y: 0 }]));
  test("what stays stays, and a new layer stands behind what feeds it", () => {
    const { graph: made } = chain(3);
    const fixed = spread(["input", "dense", "dense_1"]);
    const places = layout(made, sizes(made), "LR", fixed);
    for (const [id, place] of fixed) expect(places.get(id)).toEqual(place);
    expect(places.get("dense_2")).toEqual({ x: 750, y: 0 });
  });
  test("what only feeds others stands before them", () => {
    const { graph: made } = chain(2);
    const places = layout(made, sizes(made), "LR", new Map([["dense_1", { x: 700, y: 40 }]]));
    expect(places.get("dense")).toEqual({ x: 450, y: 40 });
    expect(places.get("input")).toEqual({ x: 200, y: 40 });
  });
  test("what has no neighbour stands below everything", () => {
    const made = graph({ a: "Input", b: "Dense", c: "Dense" }, ["a→b"]);
    const places = layout(made, sizes(made), "LR", spread(["a", "b"]));
    expect(places.get("c")?.y).toBeGreaterThanOrEqual(SIZE.height);
  });
  test("no card lies on another, whatever stays", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const made = tangle(40, seed);
      const whole = layout(made, sizes(made), "LR");
      const next = chance(seed + 50);
      const fixed = new Map([...whole].filter(() => next() < 0.6));
      expect(overlaps(layout(made, sizes(made), "LR", fixed))).toEqual([]);
    }
  });
  test("it works when everything stays, and when there is nothing", () => {
    const made = tangle(5, 1);
    const whole = layout(made, sizes(made), "LR");
    expect(layout(made, sizes(made), "LR", whole)).toEqual(whole);
    expect(layout(e.graph(), new Map(), "LR")).toEqual(new Map());
  });
});

test("a layout becomes one move", () => {
  const made = chain(4);
  const places = layout(made.graph, sizes(made.graph), "TB");
  const after = apply(made, e.move("", Object.fromEntries(places)));
  expect(new Set(Object.values(after.graph.nodes).map((node) => node.position?.x)).size).toBe(1);
});
