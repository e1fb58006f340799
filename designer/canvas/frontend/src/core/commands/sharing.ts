// Let nodes call one layer together, or give a node a layer of its own.

import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { displayNames, snakeCase } from "../names";
import { callers, INPUT, layerOf } from "../topology";
import { called, graphOf, refused, type Outcome, type Scene } from "./scene";

/** A layer that a node could call too: its name, and the nodes that call it now. */
export interface Shareable {
  readonly layer: string;
  readonly name: string;
  readonly nodes: readonly string[];
}

/** The other layers of the same kind: those whose weights the node could share. */
export function shareable(scene: Scene, node: string): Shareable[] {
  const graph = graphOf(scene);
  const mine = layerOf(graph, node);
  if (!mine || mine.kind === INPUT) return [];
  return Object.values(graph.layers)
    .filter((layer) => layer.kind === mine.kind && layer.id !== mine.id)
    .map((layer) => ({ layer: layer.id, name: displayNames(graph).get(layer.id) ?? layer.id, nodes: callers(graph, layer.id) }));
}

export function shareWith(scene: Scene, node: string, layer: string): Outcome {
  const found = shareable(scene, node).find((one) => one.layer === layer);
  if (!found) return refused("Only layers of one kind can share their weights. Choose another of the same kind.");
  return { edit: e.share(scene.graph, node, layer), select: [node], say: `${called(scene, node)} now shares the weights of ${found.name}` };
}

export function independent(scene: Scene, node: string): Outcome {
  const graph = graphOf(scene);
  const layer = layerOf(graph, node);
  if (!layer) return refused("This layer is not there any more.");
  if (callers(graph, layer.id).length < 2) return refused(`${called(scene, node)} shares its weights with no other layer.`);
  const id = freshId(snakeCase(layer.kind), idsOf(graph));
  return { edit: e.makeIndependent(scene.graph, node, id), select: [node], say: `Gave a call of ${called(scene, node)} weights of its own` };
}
