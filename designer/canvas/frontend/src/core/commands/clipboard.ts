// Copy, paste and duplicate nodes with the edges between them, their groups, shared layers, sub-models and code.

import type { Edge, Edit, Graph, Group, Layer, Node, Position } from "../../generated/messages";
import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { displayNames, snakeCase } from "../names";
import { modelsOf, withModels } from "../references";
import { own } from "../topology";
import { codeFor, importingCode, type Code } from "./code";
import { importing } from "./importing";
import { CARD, rounded } from "./places";
import { counted, done, graphOf, listed, present, refused, type Outcome, type Scene } from "./scene";

/** What was copied: plain data, so that it may lie in the browser's clipboard and be pasted into another design. */
export interface Clip {
  readonly type: "layerloom-clip";
  readonly nodes: readonly Node[];
  readonly layers: readonly Layer[];
  readonly edges: readonly Edge[];
  readonly groups: readonly Group[];
  /** The sub-models that the layers call, directly or through one another. */
  readonly models: { readonly [name: string]: Graph };
  /** The code of the design's own that all of them need; what was copied by an older page has none. */
  readonly functions?: Code;
}

export function copy(scene: Scene, nodes: readonly string[]): Clip {
  const graph = graphOf(scene);
  const chosen = new Set(present(scene, nodes));
  const copied = Object.values(graph.nodes).filter((node) => chosen.has(node.id));
  const layers = [...new Set(copied.map((node) => node.layer))].flatMap((id) => own(graph.layers, id) ?? []);
  const models = modelsFor(scene, layers);
  return {
    type: "layerloom-clip", nodes: copied, layers,
    edges: graph.edges.filter((edge) => chosen.has(edge.source) && chosen.has(edge.target)),
    groups: Object.values(graph.groups).filter((group) => group.nodes.every((id) => chosen.has(id))),
    models, functions: codeFor(scene.document, layers, models),
  };
}

/** The sub-models that layers call, directly or through one another. */
function modelsFor(scene: Scene, layers: readonly Layer[]): { [name: string]: Graph } {
  const found: { [name: string]: Graph } = {};
  const waiting = [...layers];
  for (let layer = waiting.pop(); layer; layer = waiting.pop()) {
    for (const name of modelsOf(layer)) {
      const model = own(scene.document.models, name);
      if (!model || Object.hasOwn(found, name)) continue;
      found[name] = model;
      waiting.push(...Object.values(model.layers));
    }
  }
  return found;
}

/** What a text holds, when it is a clip; null otherwise. */
export function clipOf(text: string): Clip | null {
  try {
    const found = JSON.parse(text) as Partial<Clip> | null;
    const whole = [found?.nodes, found?.layers, found?.edges, found?.groups].every(Array.isArray) && typeof found?.models === "object";
    const plain = whole && found?.layers?.every(({ id, kind }) => typeof id === "string" && typeof kind === "string");
    return plain && found?.type === "layerloom-clip" ? (found as Clip) : null;
  } catch {
    return null;
  }
}

/** The copied, with `at` in their middle; without it a little beside the originals. */
export function paste(scene: Scene, clip: Clip, at?: { readonly x: number; readonly y: number }): Outcome {
  return pasted(scene, clip, at, "Paste", "Pasted");
}

export const duplicate = (scene: Scene, nodes: readonly string[]): Outcome =>
  pasted(scene, copy(scene, nodes), undefined, "Duplicate", "Duplicated");

function pasted(scene: Scene, clip: Clip, at: Position | undefined, title: string, word: string): Outcome {
  if (!clip.nodes.length) return refused("Select the layers to copy first.");
  const code = importingCode(scene.document, clip.functions ?? {});
  if (typeof code === "string") return refused(code);
  const { models, names } = importing(scene.document, clip.models);
  const fresh = freshened(graphOf(scene), clip);
  const shift = shiftOf(graphOf(scene), clip, at);
  const edits: Edit[] = [...code, ...models];
  const made = new Set<string>();
  for (const node of clip.nodes) {
    const layer = clip.layers.find((known) => known.id === node.layer);
    const id = fresh.layers.get(node.layer);
    if (!layer || id === undefined) return refused("What was copied is not whole. Copy it again.");
    const position = node.position && rounded({ x: node.position.x + shift.x, y: node.position.y + shift.y });
    const placed = { ...node, id: fresh.nodes.get(node.id) ?? node.id, layer: id, position };
    edits.push(e.addNode(scene.graph, placed, made.has(id) ? null : renamed(layer, id, fresh.names.get(layer.id) ?? null, names)));
    made.add(id);
  }
  edits.push(...wired(scene.graph, clip, fresh));
  const select = clip.nodes.flatMap((node) => fresh.nodes.get(node.id) ?? []);
  const what = clip.nodes.length > 2 ? counted(clip.nodes.length, "layer") : (then: Scene) => listed(then, select);
  const say = typeof what === "string" ? `${word} ${what}` : (then: Scene) => `${word} ${what(then)}`;
  return done(scene, `${title} ${counted(clip.nodes.length, "layer")}`, edits, say, select);
}

function renamed(layer: Layer, id: string, name: string | null, models: ReadonlyMap<string, string>): Layer {
  return { ...withModels(layer, (model) => models.get(model) ?? model), id, name };
}

interface Fresh {
  readonly nodes: ReadonlyMap<string, string>;
  readonly layers: ReadonlyMap<string, string>;
  /** New names of the layers that have one of the user's. */
  readonly names: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

/** New ids and names for all that is copied. */
function freshened(graph: Graph, clip: Clip): Fresh {
  const taken = idsOf(graph);
  const takenNames = new Set(displayNames(graph).values());
  const [nodes, layers, names] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  for (const layer of clip.layers) {
    const id = freshId(layer.kind === "Input" ? "input" : snakeCase(layer.kind), taken);
    layers.set(layer.id, id);
    taken.add(id);
    if (layer.name === null) continue;
    const name = freshId(layer.name, takenNames);
    names.set(layer.id, name);
    takenNames.add(name);
  }
  const named = new Set<string>();
  for (const node of clip.nodes) {
    const layer = layers.get(node.layer) ?? node.layer;
    const id = named.has(layer) ? freshId(layer, taken) : layer;
    named.add(layer);
    nodes.set(node.id, id);
    taken.add(id);
  }
  const groups = new Map<string, string>();
  for (const group of clip.groups) {
    const id = freshId("group", taken);
    groups.set(group.id, id);
    taken.add(id);
  }
  return { nodes, layers, names, groups };
}

/** The edges and groups among the copies; ports are counted from 0, since edges from outside were not copied. */
function wired(name: string, clip: Clip, { nodes: ids, groups: groupIds }: Fresh): Edit[] {
  const counts = new Map<string, number>();
  const edges = clip.edges.toSorted((one, other) => one.index - other.index).map((edge) => {
    const port = JSON.stringify([edge.target, edge.target_port]);
    const index = counts.get(port) ?? 0;
    counts.set(port, index + 1);
    return e.connect(name, { ...edge, source: ids.get(edge.source) ?? "", target: ids.get(edge.target) ?? "", index });
  });
  const groups = clip.groups.flatMap((group) => {
    const id = groupIds.get(group.id) ?? group.id;
    const made = e.makeGroup(name, id, group.title, group.nodes.flatMap((node) => ids.get(node) ?? []));
    return group.collapsed ? [made, e.setCollapsed(name, id, true)] : [made];
  });
  return [...edges, ...groups];
}

/** How far the copies are from the originals: never so that they lie exactly on something. */
function shiftOf(graph: Graph, clip: Clip, at: Position | undefined): Position {
  const places = clip.nodes.flatMap((node) => node.position ?? []);
  if (!places.length) return { x: 0, y: 0 };
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs) + CARD.width) / 2, y: (Math.min(...ys) + Math.max(...ys) + CARD.height) / 2 };
  const shift = at ? { x: at.x - middle.x, y: at.y - middle.y } : { x: 40, y: 40 };
  const others = Object.values(graph.nodes).flatMap((node) => node.position ?? []);
  const hidden = () => places.some((place) => others.some((other) =>
    Math.abs(other.x - place.x - shift.x) < 12 && Math.abs(other.y - place.y - shift.y) < 12));
  while (hidden()) {
    shift.x += 40;
    shift.y += 40;
  }
  return shift;
}
