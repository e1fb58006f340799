// Names, notes, parameters, call arguments and the order of a port's tensors.

import type { Edit, Json, Layer } from "../../generated/messages";
import { apply } from "../apply";
import * as e from "../edits";
import { displayNames } from "../names";
import { incoming, INPUT, layerOf, own } from "../topology";
import { called, graphOf, listed, present, refused, type Outcome, type Scene } from "./scene";

const GONE = "This layer is not there any more.";

/** Name the layer that a node calls; null or nothing gives it back its automatic name. */
export function rename(scene: Scene, node: string, name: string | null): Outcome {
  const graph = graphOf(scene);
  const layer = layerOf(graph, node);
  if (!layer) return refused(GONE);
  const wanted = name?.trim() || null;
  if (wanted?.includes("/")) return refused("Keras allows no “/” in a layer's name.");
  const taken = wanted !== null && Object.values(graph.layers).some((other) => other.name === wanted && other.id !== layer.id);
  if (taken) return refused(`Another layer is named ${wanted}; names in a model are unique.`);
  const say = wanted === null ? `${called(scene, node)} has its automatic name again` : `Renamed ${called(scene, node)} to ${wanted}`;
  return { edit: e.step(say, [e.rename(scene.graph, layer.id, wanted), ...feeding(scene, layer, wanted)]), say };
}

/** Data reaches an Input by its name: the choice of its column follows a new name. */
function feeding(scene: Scene, layer: Layer, to: string | null): Edit[] {
  const { data } = scene.document;
  if (scene.graph !== "" || layer.kind !== INPUT || !data) return [];
  const then = apply(scene.document, e.rename("", layer.id, to));
  const [before, name] = [displayNames(graphOf(scene)).get(layer.id) ?? "", displayNames(then.graph).get(layer.id) ?? ""];
  const column = own(data.inputs, before);
  if (column === undefined || before === name) return [];
  const others = Object.entries(data.inputs).filter(([key]) => key !== before);
  return [e.setData({ ...data, inputs: { ...Object.fromEntries(others), [name]: column } })];
}

export function note(scene: Scene, node: string, text: string): Outcome {
  if (!own(graphOf(scene).nodes, node)) return refused(GONE);
  const say = `${text.trim() ? "Wrote" : "Removed"} the note on ${called(scene, node)}`;
  return { edit: e.setNote(scene.graph, node, text.trim()), say };
}

/** Set one parameter of some layers (by layer id). */
export function setConfig(scene: Scene, layers: readonly string[], parameter: string, value: Json): Outcome {
  const known = existing(scene, layers);
  if (!known.length) return refused(GONE);
  return changed(scene, known, known.map((layer) => e.setConfig(scene.graph, layer, parameter, value)), `Set ${parameter}`);
}

/** Give one parameter of some layers (by layer id) back its default. */
export function resetConfig(scene: Scene, layers: readonly string[], parameter: string): Outcome {
  const known = existing(scene, layers);
  if (!known.length) return refused(GONE);
  return changed(scene, known, known.map((layer) => e.resetConfig(scene.graph, layer, parameter)), `Reset ${parameter}`);
}

/** Set a call argument of some nodes that is no tensor. */
export function setConstant(scene: Scene, nodes: string | readonly string[], argument: string, value: Json): Outcome {
  const known = present(scene, [nodes].flat());
  if (!known.length) return refused(GONE);
  const edits = known.map((node) => e.setConstant(scene.graph, node, argument, value));
  return { edit: e.step(`Set ${argument}`, edits), say: `Set ${argument} of ${listed(scene, known)}` };
}

export function resetConstant(scene: Scene, nodes: string | readonly string[], argument: string): Outcome {
  const known = present(scene, [nodes].flat());
  if (!known.length) return refused(GONE);
  const edits = known.map((node) => e.resetConstant(scene.graph, node, argument));
  return { edit: e.step(`Reset ${argument}`, edits), say: `Reset ${argument} of ${listed(scene, known)}` };
}

/** Another order of a port's tensors: the one now at place order[i] comes to place i. */
export function reorder(scene: Scene, target: string, port: string, order: readonly number[]): Outcome {
  const places = (incoming(graphOf(scene)).get(target) ?? []).filter((edge) => edge.target_port === port).map((edge) => edge.index);
  const same = order.length === places.length && order.toSorted((a, b) => a - b).every((place, i) => place === places[i]);
  if (!same) return refused("The inputs have changed meanwhile. Try again.");
  return { edit: e.reorder(scene.graph, target, port, order), say: `Reordered the inputs of ${called(scene, target)}` };
}

const existing = (scene: Scene, layers: readonly string[]): string[] =>
  [...new Set(layers)].filter((id) => own(graphOf(scene).layers, id));

function changed(scene: Scene, layers: readonly string[], edits: Parameters<typeof e.step>[1], title: string): Outcome {
  const [first] = layers;
  const whose = layers.length === 1 && first !== undefined ? (displayNames(graphOf(scene)).get(first) ?? first) : `${layers.length} layers`;
  return { edit: e.step(title, edits), say: `${title} of ${whose}` };
}
