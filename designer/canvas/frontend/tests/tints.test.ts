import { expect, test } from "vitest";
import { tints } from "../src/core/tints";
import type { Inside, NodeHealth } from "../src/generated/messages";

const node = (id: string, values: Partial<NodeHealth> = {}): NodeHealth => ({
  graph: "", node: id, health: "ok", words: "", gradient: null, update_ratio: null, dead: null, ...values,
});
const inside = (...nodes: NodeHealth[]): Inside => ({ run: "r", steps: 10, epoch: 1, nodes });

test("nothing is coloured without a look inside, or when nobody wants it", () => {
  expect(tints(null, "", "health").size).toBe(0);
  expect(tints(inside(node("a")), "", "none").size).toBe(0);
});

test("ill layers are coloured by their illness, with a word on the card", () => {
  const found = tints(inside(node("a"), node("b", { health: "vanishing" }), node("c", { health: "exploding" })), "", "health");
  expect(["a", "b", "c"].map((id) => found.get(id)?.level)).toEqual([0, -1, 1]);
  expect(found.get("b")?.short).toBe("vanishing");
});

test("gradients are compared with those of the other layers, by powers of ten", () => {
  const found = tints(inside(node("a", { gradient: 1e-9 }), node("b", { gradient: 1e-3 }), node("c", { gradient: 1e-3 }), node("d")), "", "gradient");
  expect(found.get("a")?.level).toBe(-1);
  expect(found.get("b")?.level).toBeCloseTo(0);
  expect(found.has("d")).toBe(false);
});

test("updates are measured by a thousandth of the weights, dead units by their share", () => {
  const look = inside(node("a", { update_ratio: 1e-3, dead: 0.25 }), node("b", { update_ratio: 0, dead: 0 }), node("c", { update_ratio: 2 }));
  expect(["a", "b", "c"].map((id) => tints(look, "", "update").get(id)?.level)).toEqual([0, -1, 1]);
  expect(tints(look, "", "dead").get("a")).toMatchObject({ level: 0.25, short: "25 %" });
  expect(tints(look, "", "dead").get("b")?.short).toBe("");
});

test("only nodes of the open graph are coloured", () => {
  expect(tints(inside({ ...node("a"), graph: "encoder" }), "", "health").size).toBe(0);
  expect(tints(inside({ ...node("a"), graph: "encoder" }), "encoder", "health").size).toBe(1);
});
