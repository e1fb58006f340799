// What is to be added: a call of a new layer, or once more of one that is there.

import type { Json, Layer } from "../../generated/messages";
import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { snakeCase } from "../names";
import { portsOf } from "../ports";
import { customOf, INPUT, modelOf, own } from "../topology";
import { graphOf, type Scene } from "./scene";

/** A call to be placed. */
export interface Made {
  readonly id: string;
  /** The id of the layer that is called. */
  readonly calls: string;
  /** The layer when it is new. */
  readonly layer: Layer | null;
  readonly kind: string;
  /** "Conv2D", for titles. */
  readonly title: string;
  /** The ports to connect, in order. */
  readonly ports: readonly { readonly name: string; readonly many: boolean }[];
}

const CALL = "call:";

/** The call that a kind ("Conv2D", "model:<name>", "call:<layer id>") stands for, or why there can be none. */
export function madeOf(scene: Scene, kind: string): Made | string {
  const graph = graphOf(scene);
  const shared = kind.startsWith(CALL) ? own(graph.layers, kind.slice(CALL.length)) : undefined;
  if (kind.startsWith(CALL) && !shared) return "This layer is not there any more.";
  if (shared?.kind === INPUT) return "An Input is called once; add another one.";
  const known = shared?.kind ?? kind;
  const model = modelOf(known);
  if (model !== null && !own(scene.document.models, model)) return `There is no sub-model ${model}.`;
  const entry = scene.catalogue.kinds.get(known);
  const code = customOf(known);
  if (model === null && !entry && scene.catalogue.kinds.size) return code === null ? `Keras has no layer or op ${known}.` : `This design has no layer or function ${code} of its own.`;
  const id = freshId(known === INPUT ? "input" : snakeCase(known), idsOf(graph));
  const starting: { [name: string]: Json } = { ...(known === INPUT && { shape: [28, 28, 1] }), ...entry?.starting };
  const ports = portsOf(scene, known);
  const given = shared?.config ?? starting;
  const needed = ports.filter((port) => port.required && !Object.hasOwn(given, port.name));
  return {
    id, kind: known, calls: shared?.id ?? id, layer: shared ? null : e.layer(id, known, starting),
    title: model ?? code ?? known.replace(/^ops\./, ""), ports: needed.length ? needed : ports.slice(0, 1),
  };
}
