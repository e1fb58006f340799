import { describe, expect, test } from "vitest";
import { apply, EditRefused } from "../src/core/apply";
import * as e from "../src/core/edits";
import type { Document, Edit } from "../src/generated/messages";
import cases from "./edit-cases.json?raw";
import { chain } from "./graphs";

interface Case {
  readonly document: Document;
  readonly edit: Edit;
  readonly after?: Document;
  readonly refused?: string;
}

const CASES = JSON.parse(cases) as Case[];

/** Either the document after, or the refusal's message. */
function outcome({ document, edit }: Case): unknown {
  try {
    return apply(document, edit);
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

/** As text, since the order of tables is part of a document. */
const text = (value: unknown): string => JSON.stringify(value, null, 1);

const deepFrozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
};

describe("apply does what Python does", () => {
  for (const type of new Set(CASES.map(({ edit }) => edit.type))) {
    test(`${type}`, () => {
      for (const each of CASES.filter(({ edit }) => edit.type === type)) {
        expect(text(outcome(deepFrozen(each)))).toBe(text(each.refused ?? each.after));
      }
    });
  }
});

describe("apply keeps the identity of what stays the same", () => {
  const document = chain(10);
  test("another parameter leaves all but one layer alone", () => {
    const after = apply(document, e.setConfig("", "dense_3", "units", 7));
    expect(after.graph.nodes).toBe(document.graph.nodes);
    expect(after.graph.edges).toBe(document.graph.edges);
    const changed = Object.keys(after.graph.layers).filter((id) => after.graph.layers[id] !== document.graph.layers[id]);
    expect(changed).toEqual(["dense_3"]);
  });
  test("removing an edge leaves the others alone", () => {
    const after = apply(document, e.disconnect("", { target: "dense_4", target_port: "inputs", index: 0 }));
    expect(after.graph.edges.every((edge) => document.graph.edges.includes(edge))).toBe(true);
  });
  test("removing a node leaves other groups alone", () => {
    const grouped = apply(document, e.makeGroup("", "group", "Group", ["dense_1", "dense_2"]));
    const after = apply(grouped, e.remove("", ["dense_7"]));
    expect(after.graph.groups["group"]).toBe(grouped.graph.groups["group"]);
    expect(after.graph.nodes["dense_1"]).toBe(grouped.graph.nodes["dense_1"]);
  });
});

test("moving and setting among 500 nodes takes no time worth speaking of", () => {
  const document = chain(500);
  const positions = Object.fromEntries(Object.keys(document.graph.nodes).map((id, i) => [id, { x: i, y: 0 }]));
  const times = [e.move("", positions), e.setConfig("", "dense_9", "units", 3)].map((edit) => {
    for (let i = 0; i < 20; i++) apply(document, edit);
    const start = performance.now();
    for (let i = 0; i < 50; i++) apply(document, edit);
    return (performance.now() - start) / 50;
  });
  // A tenth of this is usual; the rest is for a busy machine.
  expect(Math.max(...times)).toBeLessThan(5);
});
