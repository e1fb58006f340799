// Connect nodes, put an edge's end elsewhere, and cut edges.

import type { Edge, Edit } from "../../generated/messages";
import * as e from "../edits";
import { edgeId, type EdgeId } from "../places";
import { inputPorts, outputCount } from "../ports";
import { INPUT, layerOf, reaches } from "../topology";
import { after, called, counted, done, graphOf, present, refused, type Outcome, type Scene } from "./scene";

/** An edge to be; without an index it takes the port's place, or with `many` the one after the last. */
export interface Wire {
  readonly source: string;
  readonly source_port: number;
  readonly target: string;
  readonly target_port: string;
  readonly index?: number;
}

/** A new edge; one that is at its place already makes way. */
export function connect(scene: Scene, wire: Wire): Outcome {
  const edits = connecting(scene, wire);
  if (typeof edits === "string") return refused(edits);
  const names = `${called(scene, wire.source)} to ${called(scene, wire.target)}`;
  return done(scene, `Connect ${names}`, edits, `Connected ${names}`);
}

/** The edits that make an edge, or why there can be none. */
export function connecting(scene: Scene, wire: Wire): Edit[] | string {
  const why = reasonAgainst(scene, wire);
  if (why) return why;
  const { source, target, source_port, target_port } = wire;
  const port = inputPorts(scene, target).find((known) => known.name === target_port);
  const edges = port?.edges ?? [];
  const next = edges.reduce((most, edge) => Math.max(most, edge.index + 1), 0);
  const index = port?.many ? (wire.index ?? next) : 0;
  const place = edges.findIndex((edge) => edge.index === index);
  const taken = edges[place];
  const fresh = (at: number) => e.connect(scene.graph, e.edge(source, target, { source_port, target_port, index: at }));
  if (!taken) return [fresh(next)];
  if (taken.source === source && taken.source_port === source_port) {
    return `${called(scene, source)} is connected to ${called(scene, target)} there already.`;
  }
  // Later edges of the port move up when one goes: the new one comes last and then to its place.
  const last = edges.length - 1;
  const order = edges.map((_, i) => (i < place ? i : i === place ? last : i - 1));
  const back = place === last ? [] : [e.reorder(scene.graph, target, target_port, order)];
  return [e.disconnect(scene.graph, taken), fresh(last), ...back];
}

function reasonAgainst(scene: Scene, { source, source_port, target }: Wire): string {
  const graph = graphOf(scene);
  if (present(scene, [source, target]).length < (source === target ? 1 : 2)) return "This layer is not there any more.";
  if (source === target) return "A layer cannot feed itself.";
  if (layerOf(graph, target)?.kind === INPUT) return "An Input takes no tensor: it is where data comes in.";
  if (source_port < 0 || source_port >= outputCount(scene, source)) return `${called(scene, source)} has no such output.`;
  if (!reaches(graph, target, source)) return "";
  return `This would close a loop: ${called(scene, source)} already depends on ${called(scene, target)}.`;
}

/** Let an edge begin or end elsewhere. */
export function reattach(scene: Scene, edge: EdgeId, wire: Wire): Outcome {
  const old = graphOf(scene).edges.find((known) => edgeId(known) === edge);
  if (!old) return refused("This edge is not there any more.");
  const stays = old.target === wire.target && old.target_port === wire.target_port && (wire.index ?? old.index) === old.index;
  const edits = stays ? connecting(scene, { ...wire, index: old.index }) : elsewhere(scene, old, wire);
  if (typeof edits === "string") return refused(edits);
  const names = `${called(scene, wire.source)} to ${called(scene, wire.target)}`;
  return done(scene, `Connect ${names}`, edits, `Connected ${names} instead of ${called(scene, old.source)} to ${called(scene, old.target)}`);
}

function elsewhere(scene: Scene, old: Edge, wire: Wire): Edit[] | string {
  const loose = e.disconnect(scene.graph, old);
  const samePort = old.target === wire.target && old.target_port === wire.target_port;
  const index = samePort && wire.index !== undefined && wire.index > old.index ? wire.index - 1 : wire.index;
  const edits = connecting(after(scene, [loose]), { ...wire, index });
  return typeof edits === "string" ? edits : [loose, ...edits];
}

export function cut(scene: Scene, edges: readonly EdgeId[]): Outcome {
  const found = chosen(scene, edges);
  const [first] = found;
  if (!first) return refused("Select the edges to cut.");
  const what = found.length === 1 ? `${called(scene, first.source)} from ${called(scene, first.target)}` : counted(found.length, "edge");
  return done(scene, found.length === 1 ? `Disconnect ${what}` : `Cut ${what}`, cutting(scene, found), found.length === 1 ? `Disconnected ${what}` : `Cut ${what}`);
}

/** The edges of a graph with these ids. */
export function chosen(scene: Scene, edges: readonly EdgeId[]): Edge[] {
  const wanted = new Set(edges);
  return graphOf(scene).edges.filter((edge) => wanted.has(edgeId(edge)));
}

/** Edits that cut edges: the last ones of a port first, since those behind a cut edge move up. */
export const cutting = (scene: Scene, edges: readonly Edge[]): Edit[] =>
  edges.toSorted((one, other) => other.index - one.index).map((edge) => e.disconnect(scene.graph, edge));
