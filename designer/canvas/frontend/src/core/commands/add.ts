// Add a layer: after the selection, on an edge, at the end of a wire, or anywhere.

import type { AddPlace } from "../../store";
import type { Edit, Position } from "../../generated/messages";
import { sizeOf } from "../cards";
import * as e from "../edits";
import { edgeId } from "../places";
import { outputCount } from "../ports";
import type { Size } from "../sizes";
import { INPUT, inputNodes } from "../topology";
import { madeOf, type Made } from "./made";
import { widened } from "./membership";
import { behind, freeSpot, rounded, spots, unhidden } from "./places";
import { between } from "./room";
import { after, called, done, graphOf, guarded, present, refused, type Outcome, type Scene } from "./scene";
import { connecting, type Wire } from "./wires";

/** `kind` is a layer's or op's kind, "model:<name>", or "call:<layer id>" to call a layer once more. */
export function add(scene: Scene, kind: string, place: AddPlace, selected: readonly string[] = []): Outcome {
  return guarded(() => adds(scene, kind, place, selected));
}

function adds(scene: Scene, kind: string, place: AddPlace, selected: readonly string[]): Outcome {
  const made = madeOf(scene, kind);
  if (typeof made === "string") return refused(made);
  switch (place.kind) {
    case "selection": return behindSelection(scene, made, present(scene, selected));
    case "at": return anywhere(scene, made, place);
    case "edge": return onEdge(scene, made, place.edge);
    case "wire": return onWire(scene, made, place);
  }
}

const adding = (scene: Scene, made: Made, position: Position | null): Edit =>
  e.addNode(scene.graph, e.node(made.id, made.calls, { position: position && rounded(position) }), made.layer);

/** Words for an added node, by the name that it has then. */
const added = (made: Made, where: string) => (then: Scene): string => `Added ${called(then, made.id)}${where}`;

/** The size of the card that it will be. */
const sizeOfMade = (scene: Scene, made: Made): Size =>
  sizeOf(after(scene, [adding(scene, made, null)]), made.id, scene.direction ?? "LR");

/** With its middle at a place. */
function anywhere(scene: Scene, made: Made, { x, y }: Position): Outcome {
  const { width, height } = sizeOfMade(scene, made);
  const spot = unhidden(graphOf(scene), { x: x - width / 2, y: y - height / 2 });
  return done(scene, `Add ${made.title}`, [adding(scene, made, spot)], added(made, ""), [made.id]);
}

function behindSelection(scene: Scene, made: Made, selected: readonly string[]): Outcome {
  const sources = made.ports.length ? selected.filter((id) => outputCount(scene, id) > 0) : [];
  const place = adding(scene, made, placeFor(scene, made, selected));
  const wires = made.ports[0]?.many
    ? sources.map((source) => ({ source, port: made.ports[0]?.name ?? "" }))
    : sources.slice(0, made.ports.length).map((source, i) => ({ source, port: made.ports[i]?.name ?? "" }));
  const edits = wired(scene, [place], wires.map(({ source, port }) => ({ source, source_port: 0, target: made.id, target_port: port })));
  if (typeof edits === "string") return refused(edits);
  const names = wires.map(({ source }) => called(scene, source)).join(" and ");
  return done(scene, `Add ${made.title}`, edits, added(made, names && ` after ${names}`), [made.id]);
}

/** Behind the selected nodes, or behind everything; an Input below the other Inputs. Null when no node has a place. */
function placeFor(scene: Scene, made: Made, selected: readonly string[]): Position | null {
  const graph = graphOf(scene);
  const all = spots(graph, Object.keys(graph.nodes));
  const inputs = spots(graph, inputNodes(graph));
  const [first] = inputs;
  if (made.kind === INPUT && first) return freeSpot(graph, first);
  if (!all.length) return Object.keys(graph.nodes).length ? null : { x: 0, y: 0 };
  const near = selected.length ? spots(graph, selected) : all;
  const spot = behind(near, scene.direction ?? "LR");
  return spot && freeSpot(graph, spot);
}

function onEdge(scene: Scene, made: Made, id: string): Outcome {
  const graph = graphOf(scene);
  const edge = graph.edges.find((known) => edgeId(known) === id);
  const [port] = made.ports;
  if (!edge) return refused("This edge is not there any more.");
  if (!port) return refused(`${made.title} takes no tensor, so it cannot go between two layers.`);
  const { spot, moved } = between(scene, edge.source, edge.target);
  const start = [adding(scene, made, spot), ...(Object.keys(moved).length ? [e.move(scene.graph, moved)] : [])];
  const edits = wired(scene, start, [
    { source: edge.source, source_port: edge.source_port, target: made.id, target_port: port.name },
    { source: made.id, source_port: 0, target: edge.target, target_port: edge.target_port, index: edge.index },
  ]);
  if (typeof edits === "string") return refused(edits);
  const all = [...edits, ...widened(scene, [edge.source, edge.target], [made.id])];
  return done(scene, `Insert ${made.title}`, all, added(made, ` between ${called(scene, edge.source)} and ${called(scene, edge.target)}`), [made.id]);
}

type AtWire = Extract<AddPlace, { kind: "wire" }>;

function onWire(scene: Scene, made: Made, place: AtWire): Outcome {
  const spot = wireSpot(place, sizeOfMade(scene, made), scene.direction ?? "LR");
  const [port] = made.ports;
  if (place.end === "output" && !port) return refused(`${made.title} takes no tensor, so it cannot go behind ${called(scene, place.node)}.`);
  const wire: Wire = place.end === "output"
    ? { source: place.node, source_port: Number(place.port), target: made.id, target_port: port?.name ?? "" }
    : { source: made.id, source_port: 0, target: place.node, target_port: place.port, index: place.index };
  const edits = wired(scene, [adding(scene, made, freeSpot(graphOf(scene), spot))], [wire]);
  if (typeof edits === "string") return refused(edits);
  const where = `${place.end === "output" ? " after " : " before "}${called(scene, place.node)}`;
  return done(scene, `Add ${made.title}`, edits, added(made, where), [made.id]);
}

/** Where the card goes so that its port is at the loose end. */
function wireSpot({ x, y, end }: AtWire, { width, height }: Size, direction: "LR" | "TB"): Position {
  const start = end === "output";
  return direction === "LR"
    ? { x: start ? x : x - width, y: y - height / 2 }
    : { x: x - width / 2, y: start ? y : y - height };
}

/** The edits with those that make the wires, or why one of these cannot be. */
function wired(scene: Scene, edits: readonly Edit[], wires: readonly Wire[]): Edit[] | string {
  let all = [...edits];
  for (const wire of wires) {
    const more = connecting(after(scene, all), wire);
    if (typeof more === "string") return more;
    all = [...all, ...more];
  }
  return all;
}
