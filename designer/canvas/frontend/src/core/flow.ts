// From the document to what React Flow draws: the only translation (handles.ts leads back from its ids).

import type { Edge as FlowEdge, Node as FlowNode } from "@xyflow/react";
import type { Diagnostic, Edge, Graph, Group, Position } from "../generated/messages";
import { cardMaker, type Card, type Cards, type CardPort } from "./cards";
import { folded as foldedGroup, frameOf, type Folded, type Frame } from "./groupCards";
import { groupNode, handleAt, handleOf } from "./handles";
import { keep, type Kept } from "./kept";
import { edgeId, shapeText, type EdgeId } from "./places";
import { nameOf } from "./names";
import { graphOf, type Scene } from "./ports";
import type { Lane, Way } from "./routes";
import type { Box, Direction } from "./sizes";
import { incoming, own } from "./topology";
import { wayMaker, type WayOf } from "./ways";

export type CardNode = FlowNode<{ readonly card: Card }, "card">;
export type FoldedNode = FlowNode<{ readonly folded: Folded }, "folded">;
export type FrameNode = FlowNode<{ readonly frame: Frame }, "frame">;
export type CanvasNode = CardNode | FoldedNode | FrameNode;
export type TensorEdge = FlowEdge<{ readonly shape: string; readonly order: number; readonly faded: boolean; readonly lane: Lane | null }, "tensor">;

export interface Shown {
  readonly scene: Scene;
  readonly problems: readonly Diagnostic[];
  readonly direction: Direction;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<EdgeId>;
  /** Where nodes are while they are dragged. */
  readonly moved: ReadonlyMap<string, Position>;
}

export interface Flow {
  readonly nodes: CanvasNode[];
  readonly edges: TensorEdge[];
  /** The place of everything drawn, by its id on the canvas. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Where every wire runs. */
  readonly ways: ReadonlyMap<EdgeId, Way>;
  /** Nodes that have no place yet; they are not drawn. */
  readonly unplaced: readonly string[];
}

/** Makes what is drawn; asked again, it gives the same node or edge where nothing about it changed. */
export function flowMaker(): (shown: Shown) => Flow {
  const cards = cardMaker();
  const nodes = keep<CanvasNode>();
  const edges = keep<TensorEdge>();
  const waysAmong = wayMaker();
  let before: { readonly shown: Shown; readonly cards: Cards; readonly flow: Flow } | null = null;
  return (shown) => {
    const graph = graphOf(shown.scene);
    const dragged = before !== null && onlyMoved(before.shown, shown) ? before : null;
    const found = dragged?.cards ?? cards(shown.scene, shown.problems, shown.direction);
    const hidden = foldedInto(graph);
    const drawn: CanvasNode[] = [];
    const boxes = new Map<string, Box>();
    const unplaced: string[] = [];
    for (const card of found.values()) {
      const at = shown.moved.get(card.id) ?? own(graph.nodes, card.id)?.position;
      if (!at) unplaced.push(card.id);
      if (!at || hidden.has(card.id)) continue;
      boxes.set(card.id, { ...card.size, x: at.x, y: at.y });
      const selected = shown.nodes.has(card.id);
      drawn.push(nodes.get(card.id, [card, at.x, at.y, selected], () => cardNode(card, at, selected)));
    }
    drawn.unshift(...groupNodes(shown, found, boxes, nodes));
    nodes.sweep();
    const run = dragged?.flow ?? wires(shown, graph, hidden, waysAmong(drawn, shown.direction), edges);
    const flow = { nodes: drawn, edges: run.edges, ways: run.ways, boxes, unplaced };
    before = { shown, cards: found, flow };
    return flow;
  };
}

/** Whether something is being dragged and nothing else happened: then no card and no wire is made again. */
function onlyMoved(before: Shown, now: Shown): boolean {
  const [one, other] = [before.scene, now.scene];
  return (
    one.document === other.document && one.graph === other.graph && one.report === other.report && one.catalogue === other.catalogue &&
    before.problems === now.problems && before.direction === now.direction && before.nodes === now.nodes && before.edges === now.edges
  );
}

function wires(shown: Shown, graph: Graph, hidden: ReadonlyMap<string, string>, wayOf: WayOf, kept: Kept<TensorEdge>): Pick<Flow, "edges" | "ways"> {
  const ways = new Map<EdgeId, Way>();
  const edges = graph.edges.flatMap((edge) => {
    const ends = endsOf(edge, hidden);
    const way = ends && wayOf(ends.source, ends.sourceHandle, ends.target, ends.targetHandle);
    if (!way) return [];
    ways.set(edgeId(edge), way);
    return [wire(edge, ends, way.lane, shown, graph, kept)];
  });
  kept.sweep();
  return { edges, ways };
}

function foldedInto(graph: Graph): Map<string, string> {
  const groups = Object.values(graph.groups).filter((group) => group.collapsed);
  return new Map(groups.flatMap((group) => group.nodes.map((node) => [node, group.id] as const)));
}

const cardNode = (card: Card, at: Position, selected: boolean): CardNode => ({
  id: card.id, type: "card", data: { card }, selected, ...placed(at, card.size), handles: handles(card), ariaLabel: card.label,
  ariaRole: "group", zIndex: selected ? 2 : 1,
});

/**
 * A fixed size and fixed handles: React Flow need not measure, and nothing jumps. Placed by its edges, not by
 * a transform: hundreds of transforms cost the browser several times as much when the view moves.
 */
const placed = (at: Position, size: { width: number; height: number }) => ({
  position: { x: at.x, y: at.y }, width: size.width, height: size.height, measured: { width: size.width, height: size.height },
  style: { transform: "none", left: at.x, top: at.y },
});

/** How large a port looks: wires end at its border. */
const HANDLE = 8;

const handles = (card: Pick<Card | Folded, "inputs" | "outs" | "direction">): NonNullable<CardNode["handles"]> => [
  ...card.inputs.map((port) => handle(port, "target", card.direction)),
  ...card.outs.map((port) => handle(port, "source", card.direction)),
];

const SIDES = { LR: { target: "left", source: "right" }, TB: { target: "top", source: "bottom" } } as const;

const handle = (port: CardPort, type: "source" | "target", direction: Direction) => ({
  id: port.handle, type, position: SIDES[direction][type] as NonNullable<CardNode["handles"]>[number]["position"],
  x: port.x - HANDLE / 2, y: port.y - HANDLE / 2, width: HANDLE, height: HANDLE,
});

type Drawn = Kept<CanvasNode>;

function groupNodes(shown: Shown, cards: Cards, boxes: Map<string, Box>, nodes: Drawn): CanvasNode[] {
  const graph = graphOf(shown.scene);
  return Object.values(graph.groups).flatMap((group) => {
    if (group.collapsed) return foldedNode(group, group.nodes.some((node) => shown.nodes.has(node)), shown, cards, boxes, nodes) ?? [];
    return frameNode(group, group.nodes.length > 0 && group.nodes.every((node) => shown.nodes.has(node)), boxes, nodes) ?? [];
  });
}

function foldedNode(group: Group, selected: boolean, shown: Shown, cards: Cards, boxes: Map<string, Box>, nodes: Drawn): CanvasNode | null {
  const graph = graphOf(shown.scene);
  const places = group.nodes.flatMap((node) => shown.moved.get(node) ?? own(graph.nodes, node)?.position ?? []);
  if (places.length < group.nodes.length || places.length === 0) return null;
  const at = { x: Math.min(...places.map((place) => place.x)), y: Math.min(...places.map((place) => place.y)) };
  const members = group.nodes.map((node) => cards.get(node));
  const make = () => foldedGroup(group, graph, members.flatMap((card) => card ?? []), shown.direction);
  const id = groupNode(group.id);
  const node = nodes.get(id, [group, graph.edges, at.x, at.y, selected, shown.direction, ...members], () => {
    const data = make();
    return { id, type: "folded", data: { folded: data }, selected, ...placed(at, data.size), handles: handles(data), ariaLabel: data.label, zIndex: 1 };
  });
  boxes.set(id, { x: at.x, y: at.y, width: node.width ?? 0, height: node.height ?? 0 });
  return node;
}

// A frame is no item of React Flow's selection: its members are.
function frameNode(group: Group, selected: boolean, boxes: Map<string, Box>, nodes: Drawn): CanvasNode | null {
  const box = frameOf(group, boxes);
  if (!box) return null;
  const id = groupNode(group.id);
  boxes.set(id, box);
  return nodes.get(id, [group, box.x, box.y, box.width, box.height, selected], () => ({
    id, type: "frame", data: { frame: { group: group.id, title: group.title, count: group.nodes.length, selected } }, selectable: false,
    ...placed(box, box), handles: [], zIndex: -1, focusable: false, dragHandle: ".ll-frame-title", className: "ll-frame-node", ariaLabel: `Group ${group.title}, ${group.nodes.length} layers`,
  }));
}

interface Ends {
  readonly source: string;
  readonly sourceHandle: string;
  readonly target: string;
  readonly targetHandle: string;
}

/** What a wire is drawn between; null for one inside a folded group. */
function endsOf(edge: Edge, hidden: ReadonlyMap<string, string>): Ends | null {
  const [from, to] = [hidden.get(edge.source), hidden.get(edge.target)];
  if (from !== undefined && from === to) return null;
  return {
    source: from === undefined ? edge.source : groupNode(from),
    target: to === undefined ? edge.target : groupNode(to),
    sourceHandle: from === undefined ? handleOf("out", String(edge.source_port)) : handleAt("out", edge.source, String(edge.source_port)),
    targetHandle: to === undefined ? handleOf("in", edge.target_port) : handleAt("in", edge.target, edge.target_port),
  };
}

function wire(edge: Edge, ends: Ends, lane: Lane | null, shown: Shown, graph: Graph, kept: Kept<TensorEdge>): TensorEdge {
  const id = edgeId(edge);
  const selected = shown.edges.has(id);
  const tensor = shown.scene.report && own(shown.scene.report.nodes, edge.source)?.outputs[edge.source_port];
  const several = (selected || shown.nodes.has(edge.target)) && beside(graph, edge) > 1;
  const faded = Boolean(graph.nodes[edge.source]?.bypassed || graph.nodes[edge.target]?.bypassed);
  const label = `Wire from ${nameOf(graph, edge.source)} to ${nameOf(graph, edge.target)}`;
  return kept.get(id, [edge, ends.source, ends.target, tensor, selected, several, faded, label, lane?.start, lane?.end, lane?.at], () => ({
    id, type: "tensor", ...ends, selected, ariaLabel: label,
    data: { shape: tensor ? shapeText(tensor.shape) : "", order: several ? edge.index + 1 : 0, faded, lane },
  }));
}

const beside = (graph: Graph, edge: Edge): number =>
  (incoming(graph).get(edge.target) ?? []).filter((other) => other.target_port === edge.target_port).length;
