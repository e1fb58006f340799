// Put a node that is there into a wire, as one from the palette.

import type { Edge, Edit, Position } from "../../generated/messages";
import * as e from "../edits";
import { edgeId, type EdgeId } from "../places";
import { inputPorts, outputCount } from "../ports";
import { incoming, outgoing } from "../topology";
import { widened } from "./membership";
import { freeSpot, rounded } from "./places";
import { between } from "./room";
import { after, called, done, graphOf, guarded, present, refused, type Outcome, type Scene } from "./scene";
import { connecting } from "./wires";

/**
 * How a node may go into a wire: "loose" when nothing is connected to it; "link" when it stands between two others
 * in a chain, which closes behind it; null when that would tear more apart, or when nothing passes through it.
 */
export function joint(scene: Scene, node: string): "loose" | "link" | null {
  const graph = graphOf(scene);
  if (!inputPorts(scene, node).length || outputCount(scene, node) === 0) return null;
  const [into, from] = [incoming(graph).get(node) ?? [], outgoing(graph).get(node) ?? []];
  if (!into.length && !from.length) return "loose";
  return into.length === 1 && from.length === 1 ? "link" : null;
}

/** Put a node into a wire; it lies at `at` then, if there is room. */
export function insert(scene: Scene, node: string, wire: EdgeId, at: Position): Outcome {
  return guarded(() => inserts(scene, node, wire, at));
}

function inserts(scene: Scene, node: string, wire: EdgeId, at: Position): Outcome {
  const edge = graphOf(scene).edges.find((known) => edgeId(known) === wire);
  if (!edge || !present(scene, [node]).length) return refused("This edge is not there any more.");
  const kind = joint(scene, node);
  if (kind === null || edge.source === node || edge.target === node) return refused(`${called(scene, node)} cannot go into this wire.`);
  const out = kind === "link" ? takenOut(scene, node, edge) : { edits: [], index: edge.index, into: "", from: 0 };
  const port = out.into || (inputPorts(scene, node).find((one) => one.required) ?? inputPorts(scene, node)[0])?.name || "";
  const all: Edit[] = [...moves(scene, node, edge, at), ...out.edits];
  for (const one of [
    { source: edge.source, source_port: edge.source_port, target: node, target_port: port },
    { source: node, source_port: out.from, target: edge.target, target_port: edge.target_port, index: out.index },
  ]) {
    const more = connecting(after(scene, all), one);
    if (typeof more === "string") return refused(more);
    all.push(...more);
  }
  const [name, first, last] = [called(scene, node), called(scene, edge.source), called(scene, edge.target)];
  return done(scene, `Insert ${name}`, [...all, ...taken(scene, node, edge)], `Inserted ${name} between ${first} and ${last}`, [node]);
}

/** A node in no group joins that of the two it goes between. */
function taken(scene: Scene, node: string, edge: Edge): Edit[] {
  const grouped = Object.values(graphOf(scene).groups).some((group) => group.nodes.includes(node));
  return grouped ? [] : widened(scene, [edge.source, edge.target], [node]);
}

interface TakenOut {
  readonly edits: Edit[];
  /** The place of the wire among those of its port afterwards. */
  readonly index: number;
  /** The ports that the node was connected at. */
  readonly into: string;
  readonly from: number;
}

/** A link leaves its chain, which closes; a merge that takes the tensor already is not given it twice. */
function takenOut(scene: Scene, node: string, wire: Edge): TakenOut {
  const graph = graphOf(scene);
  const into = incoming(graph).get(node)?.[0] as Edge;
  const from = outgoing(graph).get(node)?.[0] as Edge;
  const beside = graph.edges.filter((edge) => edge.target === from.target && edge.target_port === from.target_port);
  const twice = beside.some((edge) => edge.source === into.source && edge.source_port === into.source_port);
  const closed = twice ? [e.disconnect(scene.graph, from)] : connecting(scene, { ...from, source: into.source, source_port: into.source_port });
  const shifted = twice && wire.target === from.target && wire.target_port === from.target_port && wire.index > from.index;
  const edits = typeof closed === "string" ? [e.disconnect(scene.graph, from)] : closed;
  return { edits: [...edits, e.disconnect(scene.graph, into)], index: wire.index - Number(shifted), into: into.target_port, from: from.source_port };
}

/** Where it was let go, unless it lies on another card there: then in the middle, and others make room. */
function moves(scene: Scene, node: string, edge: Edge, at: Position): Edit[] {
  const without = lifted(scene, node);
  const spot = rounded(at);
  const free = freeSpot(graphOf(without), spot);
  if (free.x === spot.x && free.y === spot.y) return [e.move(scene.graph, { [node]: spot })];
  const room = between(without, edge.source, edge.target);
  return [e.move(scene.graph, { ...room.moved, [node]: room.spot ?? free })];
}

/** The scene with a node that lies nowhere. */
function lifted(scene: Scene, id: string): Scene {
  const graph = graphOf(scene);
  const node = graph.nodes[id];
  const left = node ? { ...graph, nodes: { ...graph.nodes, [id]: { ...node, position: null } } } : graph;
  const { document } = scene;
  return { ...scene, document: scene.graph === "" ? { ...document, graph: left } : { ...document, models: { ...document.models, [scene.graph]: left } } };
}
