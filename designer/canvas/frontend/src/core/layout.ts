// Places for nodes: tensors flow in one direction, and nothing lies on anything else. Plain data in and out.

import type { Graph, Position } from "../generated/messages";
import { ACROSS, ALONG, AXES, layered, type Arrow, type Size } from "./layering";
import { topologicalOrder } from "./topology";

export type Direction = "LR" | "TB";
/** The size of every node; that of a folded group lies under the group's id. */
export type Sizes = ReadonlyMap<string, Size>;
export type Places = ReadonlyMap<string, Position>;

const CARD: Size = { width: 190, height: 84 };

/** What is placed as one: a node, or a folded group, whose card lies at the upper left corner of its members. */
interface Box extends Size {
  readonly id: string;
  readonly members: readonly string[];
}

interface Plan {
  readonly graph: Graph;
  readonly sizes: Sizes;
  readonly direction: Direction;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly boxOf: ReadonlyMap<string, string>;
  readonly arrows: readonly Arrow[];
}

/** Places for all nodes; those of `fixed` stay where they are, and only the others are placed. */
export function layout(graph: Graph, sizes: Sizes, direction: Direction, fixed: Places = new Map()): Map<string, Position> {
  const plan = planOf(graph, sizes, direction, fixed);
  const stay = standing(plan, fixed);
  const all = [...plan.boxes.keys()];
  const placed = stay.size ? around(plan, stay) : drawn(plan, new Set(all));
  const found = new Map<string, Position>();
  for (const [id, place] of placed) {
    const box = plan.boxes.get(id);
    if (box && !stay.has(id)) for (const [member, at] of inside(plan, box)) found.set(member, { x: place.x + at.x, y: place.y + at.y });
  }
  return new Map(Object.keys(graph.nodes).flatMap((id) => {
    const place = fixed.get(id) ?? found.get(id);
    return place ? [[id, place]] : [];
  }));
}

function planOf(graph: Graph, sizes: Sizes, direction: Direction, fixed: Places): Plan {
  const boxOf = new Map<string, string>();
  const boxes = new Map<string, Box>();
  for (const group of Object.values(graph.groups)) {
    // A folded group of which some members stay cannot move as one.
    const staying = group.nodes.filter((id) => fixed.has(id)).length;
    if (!group.collapsed || (staying > 0 && staying < group.nodes.length)) continue;
    const id = `group ${group.id}`;
    boxes.set(id, { id, members: group.nodes, ...(sizes.get(group.id) ?? CARD) });
    for (const node of group.nodes) boxOf.set(node, id);
  }
  for (const id of new Set([...topologicalOrder(graph), ...Object.keys(graph.nodes)])) {
    if (boxOf.has(id)) continue;
    const box = `node ${id}`;
    boxOf.set(id, box);
    boxes.set(box, { id: box, members: [id], ...(sizes.get(id) ?? CARD) });
  }
  // What a merge takes first stands first.
  const arrows = graph.edges.toSorted((one, other) => one.index - other.index).flatMap((edge): Arrow[] => {
    const [source, target] = [boxOf.get(edge.source), boxOf.get(edge.target)];
    return source && target && source !== target ? [[source, target]] : [];
  });
  return { graph, sizes, direction, boxes, boxOf, arrows };
}

/** Boxes that stay, and where. */
function standing({ boxes }: Plan, fixed: Places): Map<string, Position> {
  const stay = new Map<string, Position>();
  for (const { id, members } of boxes.values()) {
    const places = members.flatMap((member) => fixed.get(member) ?? []);
    if (places.length === members.length && places.length) stay.set(id, corner(places));
  }
  return stay;
}

const corner = (places: readonly Position[]): Position =>
  ({ x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) });

/** These boxes laid out afresh, the members of unfolded groups together. */
function drawn(plan: Plan, ids: ReadonlySet<string>): Map<string, Position> {
  const boxes = new Map([...plan.boxes].filter(([id]) => ids.has(id)));
  const arrows = plan.arrows.filter(([source, target]) => ids.has(source) && ids.has(target));
  const frames = new Map<string, string>();
  for (const group of Object.values(plan.graph.groups)) {
    for (const node of group.collapsed ? [] : group.nodes) {
      const box = plan.boxOf.get(node);
      if (box && ids.has(box)) frames.set(box, group.id);
    }
  }
  return layered(boxes, arrows, plan.direction, frames);
}

/** Where the members of a box are within it. Those of a folded group are laid out for the time when it is unfolded. */
function inside(plan: Plan, box: Box): Places {
  const [first] = box.members;
  if (box.members.length === 1 && first !== undefined) return new Map([[first, { x: 0, y: 0 }]]);
  const members = new Set(box.members);
  const arrows = plan.graph.edges.filter((edge) => members.has(edge.source) && members.has(edge.target)).map((edge): Arrow => [edge.source, edge.target]);
  const places = layered(new Map(box.members.map((id) => [id, plan.sizes.get(id) ?? CARD])), arrows, plan.direction);
  const start = corner([...places.values()]);
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x - start.x, y: y - start.y }]));
}

/** The boxes that do not stay, each run of connected ones laid out by itself and put beside its neighbours. */
function around(plan: Plan, stay: Places): Map<string, Position> {
  const placed = new Map(stay);
  for (const part of parts(plan, stay)) {
    const fresh = drawn(plan, part);
    const shift = clear(plan, placed, fresh, wanted(plan, placed, fresh));
    for (const [id, { x, y }] of fresh) placed.set(id, { x: Math.round(x + shift.x), y: Math.round(y + shift.y) });
  }
  return placed;
}

/** The connected parts of what does not stay, in the order in which tensors flow. */
function parts({ boxes, arrows }: Plan, stay: Places): Set<string>[] {
  const beside = new Map<string, string[]>();
  for (const [source, target] of arrows) {
    if (stay.has(source) || stay.has(target)) continue;
    beside.set(source, [...(beside.get(source) ?? []), target]);
    beside.set(target, [...(beside.get(target) ?? []), source]);
  }
  const seen = new Set<string>();
  return [...boxes.keys()].filter((id) => !stay.has(id)).flatMap((start) => {
    if (seen.has(start)) return [];
    const part = new Set([start]);
    for (const id of part) for (const next of beside.get(id) ?? []) part.add(next);
    for (const id of part) seen.add(id);
    return [part];
  });
}

/** How far to move a part so that it lies behind what feeds it, or else before what it feeds, or else below everything. */
function wanted({ boxes, arrows, direction }: Plan, placed: Places, part: Places): Position {
  const { along, across, size, side } = AXES[direction];
  const behind: number[] = [];
  const before: number[] = [];
  const middles: number[] = [];
  const join = (there: string, here: string, list: number[], source: string, target: string) => {
    const [outer, inner] = [placed.get(there), part.get(here)];
    const [first, last] = [placed.get(source) ?? part.get(source), placed.get(target) ?? part.get(target)];
    if (!outer || !inner || !first || !last) return;
    const gap = first[along] + (boxes.get(source)?.[size] ?? 0) + ALONG - last[along];
    list.push(there === source ? gap : -gap);
    middles.push(outer[across] + (boxes.get(there)?.[side] ?? 0) / 2 - inner[across] - (boxes.get(here)?.[side] ?? 0) / 2);
  };
  for (const [source, target] of arrows) {
    if (part.has(target)) join(source, target, behind, source, target);
    if (part.has(source)) join(target, source, before, source, target);
  }
  if (!middles.length) return below(boxes, placed, part, direction);
  const move = behind.length ? Math.max(...behind) : Math.min(...before);
  const middle = middles.reduce((sum, value) => sum + value, 0) / middles.length;
  return direction === "LR" ? { x: move, y: middle } : { x: middle, y: move };
}

function below(boxes: Plan["boxes"], placed: Places, part: Places, direction: Direction): Position {
  const { along, across, side } = AXES[direction];
  const end = Math.max(...[...placed].map(([id, place]) => place[across] + (boxes.get(id)?.[side] ?? 0)));
  const start = corner([...placed.values()]);
  const own = corner([...part.values()]);
  const [move, down] = [start[along] - own[along], end + 2 * ACROSS - own[across]];
  return direction === "LR" ? { x: move, y: down } : { x: down, y: move };
}

/** The shift, or one further across, so that no box of the part lies on one that is placed. */
function clear({ boxes, direction }: Plan, placed: Places, part: Places, shift: Position): Position {
  const { across, side } = AXES[direction];
  const at = { ...shift };
  for (let hit = true; hit; ) {
    hit = false;
    for (const [id, place] of part) {
      const mine = boxes.get(id) ?? CARD;
      for (const [other, there] of placed) {
        const its = boxes.get(other) ?? CARD;
        if (!overlap({ x: place.x + at.x, y: place.y + at.y }, mine, there, its)) continue;
        at[across] = there[across] + its[side] + ACROSS - place[across];
        hit = true;
      }
    }
  }
  return at;
}

const MARGIN = 12;

const overlap = (one: Position, its: Size, other: Position, others: Size): boolean =>
  one.x < other.x + others.width + MARGIN && other.x < one.x + its.width + MARGIN &&
  one.y < other.y + others.height + MARGIN && other.y < one.y + its.height + MARGIN;
