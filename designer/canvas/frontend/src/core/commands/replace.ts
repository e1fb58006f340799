// Another layer in the place of one that Keras does not have: its edges, its name and the settings that both know stay.

import type { Edge, Edit, Entry, Json, Layer } from "../../generated/messages";
import * as e from "../edits";
import { toldOf } from "../placeholders";
import { inputPorts, portsOf } from "../ports";
import { callers, INPUT, layerOf, own } from "../topology";
import { same } from "../values";
import { madeOf } from "./made";
import { called, done, graphOf, refused, type Outcome, type Scene } from "./scene";
import { cutting } from "./wires";

type Config = { readonly [parameter: string]: Json };

/** Let the layer of a node be of another kind; `typed` are values for the new one. */
export function replace(scene: Scene, node: string, kind: string, typed: Config = {}): Outcome {
  const graph = graphOf(scene);
  const layer = layerOf(graph, node);
  if (!layer) return refused("This layer is not there any more.");
  if (kind === INPUT) return refused("An Input takes no tensor, so it cannot be in the place of another layer.");
  const made = madeOf(scene, kind);
  if (typeof made === "string") return refused(made);
  const entry = scene.catalogue.kinds.get(kind);
  const config = { ...made.layer?.config, ...known(layer, entry), ...typed };
  const calls = callers(graph, layer.id).flatMap((call) => [...rewired(scene, call, kind, config), ...forgotten(scene, call, entry)]);
  const name = called(scene, node);
  return done(scene, `Replace ${name} by ${made.title}`, [e.replaceLayer(scene.graph, layer.id, kind, config), ...calls], `Replaced ${name} by ${made.title}`, [node]);
}

/** What the file configured that the new kind has too and that means the same there: plain values, other than its defaults. */
function known(layer: Layer, entry: Entry | undefined): Config {
  const told = toldOf(layer)?.config ?? {};
  const kept = (entry?.parameters ?? []).flatMap(({ name, default: usual, required }) => {
    const value = own(told, name);
    const worth = value !== undefined && isPlain(value) && name !== "name" && (required ? value !== null : !same(value, usual));
    return worth ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

const isPlain = (value: Json): boolean => (Array.isArray(value) ? value.every(isPlain) : typeof value !== "object" || value === null);

/** Edges at ports that the new kind does not have go to its free ones, in order; for the last ones there may be none. */
function rewired(scene: Scene, node: string, kind: string, config: Config): Edit[] {
  const ports = portsOf(scene, kind);
  const names = new Set(ports.map((port) => port.name));
  const [staying, lost] = [new Set<string>(), [] as Edge[]];
  for (const port of inputPorts(scene, node)) {
    if (names.has(port.name)) for (const edge of port.edges) staying.add(edge.target_port);
    else lost.push(...port.edges);
  }
  const free = ports.filter((port) => !staying.has(port.name) && !Object.hasOwn(config, port.name));
  const many = free.find((port) => port.many);
  const places = many ? lost.map((_, index) => ({ target_port: many.name, index })) : free.map((port) => ({ target_port: port.name, index: 0 }));
  const moved = lost.slice(0, places.length);
  return [...cutting(scene, moved), ...moved.map((edge, place) => e.connect(scene.graph, { ...edge, ...places[place] }))];
}

/** Call arguments that the new kind does not take go. */
function forgotten(scene: Scene, node: string, entry: Entry | undefined): Edit[] {
  const taken = new Set(entry?.arguments.map((argument) => argument.name));
  const constants = own(graphOf(scene).nodes, node)?.constants ?? {};
  return Object.keys(constants).filter((name) => !taken.has(name)).map((name) => e.resetConstant(scene.graph, node, name));
}
