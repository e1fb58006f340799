// What stands on the card of a folded group, and where the frame of an unfolded one lies.

import type { Graph, Group } from "../generated/messages";
import type { Card, CardPort } from "./cards";
import { behind, groupNode, handleAt } from "./handles";
import { around, FOLDED, frameAround, inputSpots, outputSpots, type Box, type Direction, type Size, type Spot } from "./sizes";

export interface Frame {
  readonly group: string;
  readonly title: string;
  readonly count: number;
  readonly selected: boolean;
}

export interface Folded {
  readonly group: string;
  readonly title: string;
  readonly count: number;
  /** The kinds inside, a few of them. */
  readonly kinds: string;
  readonly state: Card["state"];
  readonly problem: string;
  readonly inputs: readonly CardPort[];
  readonly outs: readonly CardPort[];
  readonly size: Size;
  readonly direction: Direction;
  readonly label: string;
}

/** The card of a folded group: one port for each port inside that an edge from outside reaches, or that is loose. */
export function folded(group: Group, graph: Graph, members: readonly Card[], direction: Direction): Folded {
  const { into, from } = portsOf(group, graph, members);
  const height = Math.max(FOLDED.height, 24 + 15 * Math.max(into.size, from.size));
  const size = { width: FOLDED.width, height };
  const main = [...into].map(() => true);
  const worst = members.find((card) => card.state === "error") ?? members.find((card) => card.state === "placeholder") ?? members.find((card) => card.state === "waiting");
  return {
    group: group.id, title: group.title, count: members.length, kinds: kindsOf(members), state: worst?.state ?? "ok",
    problem: worst?.problem ?? "", size, direction,
    inputs: ports([...into], inputSpots(size, main, direction), members),
    outs: ports([...from], outputSpots(size, from.size, direction), members),
    label: `Group ${group.title}, folded, ${members.length} layers${TROUBLE[worst?.state ?? "ok"] ?? ""}`,
  };
}

const TROUBLE: { readonly [state: string]: string } = { error: ", with an error", placeholder: ", with a placeholder" };

function portsOf(group: Group, graph: Graph, members: readonly Card[]): { into: Set<string>; from: Set<string> } {
  const inside = new Set(group.nodes);
  const [into, from, taken] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const edge of graph.edges) {
    const [start, end] = [handleAt("out", edge.source, String(edge.source_port)), handleAt("in", edge.target, edge.target_port)];
    taken.add(start).add(end);
    if (inside.has(edge.target) && !inside.has(edge.source)) into.add(end);
    if (inside.has(edge.source) && !inside.has(edge.target)) from.add(start);
  }
  const loose = (side: "in" | "out", { id }: Card, ports: readonly CardPort[]) =>
    ports.map((port) => handleAt(side, id, behind(id, port.handle).port)).filter((handle) => !taken.has(handle));
  for (const card of members) {
    for (const handle of loose("in", card, card.inputs.filter((port) => port.main))) into.add(handle);
    for (const handle of loose("out", card, card.outs)) from.add(handle);
  }
  return { into, from };
}

function ports(handles: readonly string[], spots: readonly Spot[], members: readonly Card[]): CardPort[] {
  return handles.map((handle, place) => {
    const { node } = behind(groupNode(""), handle);
    const label = members.find((card) => card.id === node)?.name ?? node;
    return { handle, label, many: true, main: true, ...(spots[place] ?? { x: 0, y: 0 }) };
  });
}

function kindsOf(members: readonly Card[]): string {
  const kinds = [...new Set(members.map((card) => card.short))];
  return kinds.length > 3 ? `${kinds.slice(0, 3).join(", ")} …` : kinds.join(", ");
}

/** The frame around the members that are drawn; null around none. */
export function frameOf(group: Group, boxes: ReadonlyMap<string, Box>): Box | null {
  const members = around(group.nodes.flatMap((node) => boxes.get(node) ?? []));
  return members && frameAround(members);
}
