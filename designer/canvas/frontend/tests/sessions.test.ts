// Random editing: whatever a command gives fits the document, and leaves a design that is whole.

import { expect, test } from "vitest";
import { apply } from "../src/core/apply";
import * as c from "../src/core/commands";
import { firstFault } from "../src/core/faults";
import { edgeId } from "../src/core/places";
import { graphOf, inputPorts, outputCount } from "../src/core/ports";
import { inputNodes } from "../src/core/topology";
import type { GraphReport } from "../src/generated/messages";
import { CATALOGUE, chance, document, graph, scene } from "./graphs";

const KINDS = ["Input", "Dense", "Conv2D", "Add", "Subtract", "MultiHeadAttention", "ops.subtract", "ops.mean", "LSTM", "Dropout"];

function report(here: c.Scene): GraphReport {
  const spec = { shape: [null, 4], dtype: "float32" };
  const one = { state: "ok" as const, name: "", layer: "", outputs: [spec], parameters: 0, trainable: 0, activation_bytes: 0 };
  return { nodes: Object.fromEntries(Object.keys(graphOf(here).nodes).map((id) => [id, one])), parameters: 0, trainable: 0, activation_bytes: 0 };
}

function command(here: c.Scene, next: () => number): c.Outcome {
  const shown = graphOf(here);
  const ids = Object.keys(shown.nodes);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const some = (share = 0.3) => ids.filter(() => next() < share);
  const node = pick(ids) ?? "none";
  const other = pick(ids) ?? "none";
  const edge = pick(shown.edges);
  const id = edge ? edgeId(edge) : "none";
  const kind = pick([...KINDS, ...Object.keys(here.document.models).map((name) => `model:${name}`), ...Object.keys(shown.layers).slice(0, 2).map((layer) => `call:${layer}`)]) ?? "Dense";
  const port = pick(inputPorts(here, other));
  const wire = { source: node, source_port: Math.floor(next() * outputCount(here, node)), target: other, target_port: port?.name ?? "inputs" };
  const place = pick<Parameters<typeof c.add>[2]>([
    { kind: "selection" }, { kind: "at", x: next() * 900, y: next() * 900 }, { kind: "edge", edge: id },
    { kind: "wire", node, port: "0", end: "output", index: 0, x: 5, y: 5 },
    { kind: "wire", node: other, port: port?.name ?? "inputs", end: "input", index: Math.floor(next() * 3), x: 5, y: 5 },
  ]) ?? { kind: "selection" };
  const made = pick<() => c.Outcome>([
    () => c.add(here, kind, place, some()), () => c.add(here, kind, { kind: "selection" }, [node]), () => c.add(here, kind, { kind: "selection" }, [node, other]),
    () => c.connect(here, wire), () => c.connect(here, { ...wire, index: Math.floor(next() * 3) }), () => c.reattach(here, id, wire), () => c.insert(here, node, id, { x: next() * 900, y: next() * 900 }),
    () => c.reattach(here, id, { ...wire, target: edge?.target ?? other, target_port: edge?.target_port ?? "inputs" }),
    () => c.cut(here, shown.edges.filter(() => next() < 0.2).map(edgeId)), () => c.remove(here, some(0.1), shown.edges.filter(() => next() < 0.1).map(edgeId)),
    () => c.bypass(here, some()), () => c.duplicate(here, some()), () => c.paste(here, c.copy(here, some()), { x: 100, y: 100 }),
    () => c.group(here, some()), () => c.ungroup(here, pick(Object.keys(shown.groups)) ?? ""), () => c.fold(here, pick(Object.keys(shown.groups)) ?? "", next() < 0.5),
    () => c.toModel(here, some(0.25)), () => c.toModel(here, [node]), () => c.toModel(here, [node, ...shown.edges.filter((x) => x.source === node).map((x) => x.target)]),
    () => c.expandModel(here, ids.find((one) => shown.layers[shown.nodes[one]?.layer ?? ""]?.kind.startsWith("model:")) ?? node),
    () => c.shareWith(here, node, c.shareable(here, node)[0]?.layer ?? ""), () => c.independent(here, node),
    () => c.markOutput(here, node, 0), () => c.unmarkOutput(here, shown.outputs[0]?.name ?? ""), () => c.renameOutput(here, shown.outputs[0]?.name ?? "", "y"),
    () => c.rename(here, node, "name"), () => c.note(here, node, "a note"), () => c.orderInputs(here, inputNodes(shown).reverse()),
    () => c.reorder(here, other, port?.name ?? "", port?.edges.map((_, i) => i).reverse() ?? []), () => c.setConfig(here, Object.keys(shown.layers).slice(0, 3), "units", 5),
    () => c.move(here, new Map(some().map((one) => [one, { x: next() * 500, y: next() * 500 }]))),
  ]);
  return made?.() ?? { refused: "nothing" };
}

for (let seed = 1; seed <= 12; seed++) {
  test(`session ${seed}: every edit fits, and no design breaks`, () => {
    const next = chance(seed);
    let design = document(graph({ a: "Input", b: "Dense", c: "Dense", d: "Add" }, ["a→b", "b→c", "c→d", "a→d#1"]));
    let done = 0;
    for (let step = 0; step < 150; step++) {
      const names = ["", ...Object.keys(design.models)];
      const bare = scene(design, names[Math.floor(next() * next() * names.length)] ?? "");
      const here: c.Scene = { ...bare, catalogue: CATALOGUE, report: report(bare), direction: next() < 0.5 ? "LR" : "TB" };
      const outcome = command(here, next);
      if ("refused" in outcome) {
        expect(outcome.refused).toMatch(/[.?]$/);
        continue;
      }
      design = apply(design, outcome.edit);
      done++;
      expect(firstFault(design)).toBeUndefined();
      for (const shown of [design.graph, ...Object.values(design.models)]) expect(gaps({ ...here, document: { ...design, graph: shown }, graph: "" })).toEqual([]);
      for (const id of outcome.select ?? []) expect(graphOf({ ...here, document: design }).nodes).toHaveProperty(id);
      expect(outcome.say).not.toMatch(/undefined|\.$/);
    }
    expect(done).toBeGreaterThan(50);
  });
}

/** Ports whose edges are not counted 0, 1, 2 … */
function gaps(here: c.Scene): string[] {
  const shown = graphOf(here);
  return Object.keys(shown.nodes).flatMap((id) => inputPorts(here, id).filter((port) => port.edges.some((edge, i) => edge.index !== i)).map((port) => `${id}.${port.name}`));
}
