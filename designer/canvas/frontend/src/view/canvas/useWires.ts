// Drawing wires: asks what fits, refuses in words what does not, and makes the connection.

import type { Connection, FinalConnectionState, HandleType, OnConnectStartParams } from "@xyflow/react";
import { useMemo, type RefObject } from "react";
import { act, scene } from "../../act";
import { connect, cut, reattach, type Wire } from "../../core/commands";
import type { TensorEdge } from "../../core/flow";
import { behind } from "../../core/handles";
import { graphOf, inputPorts } from "../../core/ports";
import type { Spot } from "../../core/sizes";
import { answered, portOn, reasonAgainst, verdictsOf, type Held } from "../../core/verdict";
import { sendFirst } from "../../first";
import { useEditorStore, type EditorStore } from "../../store";
import { canvasOf } from "./api";
import { clientOf, under } from "./pointer";
import { rest, useWiringStore, type WiringStore } from "./wiring";

/** React Flow's handlers for connections. */
export function useWires(element: RefObject<HTMLElement | null>) {
  const store = useEditorStore();
  const wiring = useWiringStore();
  return useMemo(() => handlers(store, wiring, element), [store, wiring, element]);
}

function handlers(store: EditorStore, wiring: WiringStore, element: RefObject<HTMLElement | null>) {
  return {
    onConnectStart: (_: unknown, from: OnConnectStartParams) => begin(store, wiring, from),
    onReconnectStart: (_: unknown, edge: TensorEdge) => wiring.setState({ moved: edge.id }),
    isValidConnection: (to: Connection | TensorEdge) => reasonFor(wiring, to as Connection) === "",
    onConnect: (to: Connection) => sendFirst(store, () => act(store, connect(scene(store.getState()), wireOf(to)))),
    onReconnect: (edge: TensorEdge, to: Connection) => sendFirst(store, () => act(store, reattach(scene(store.getState()), edge.id, wireOf(to)))),
    onConnectEnd: (event: MouseEvent | TouchEvent, end: FinalConnectionState) => finish(store, wiring, element.current, event, end),
    onReconnectEnd: (_event: MouseEvent | TouchEvent, _edge: TensorEdge, _type: HandleType) => rest(wiring),
  };
}

function begin(store: EditorStore, wiring: WiringStore, from: OnConnectStartParams): void {
  if (from.nodeId === null || from.handleId === null) return;
  const here = scene(store.getState());
  const held: Held = { ...behind(from.nodeId, from.handleId), end: from.handleType === "source" ? "output" : "input" };
  wiring.setState({ scene: here, verdicts: verdictsOf(graphOf(here), held), settling: false });
  const question = { type: "AskFits", graph: here.graph, ...held } as const;
  void store.getState().ask(question).then((answer) => {
    const now = wiring.getState().verdicts;
    if (now?.held === held) wiring.setState({ verdicts: answered(now, answer) });
  });
}

const wireOf = (to: Connection): Wire => {
  const source = behind(to.source, to.sourceHandle ?? "");
  const target = behind(to.target, to.targetHandle ?? "");
  return { source: source.node, source_port: Number(source.port), target: target.node, target_port: target.port };
};

function reasonFor(wiring: WiringStore, to: Connection): string {
  const { verdicts, scene: here } = wiring.getState();
  if (!verdicts || !here) return "";
  const end = verdicts.held.end === "output" ? behind(to.target, to.targetHandle ?? "") : behind(to.source, to.sourceHandle ?? "");
  return reasonAgainst(graphOf(here), verdicts, end.node, end.port);
}

/** A wire was let go: on a port that fits it is connected already; here is what else can be meant. */
function finish(store: EditorStore, wiring: WiringStore, element: HTMLElement | null, event: MouseEvent | TouchEvent, end: FinalConnectionState): void {
  const { verdicts, moved } = wiring.getState();
  if (end.isValid) return restAfterAnswer(store, wiring);
  rest(wiring);
  if (!verdicts || !element) return;
  const at = clientOf(event);
  const hit = under(element, at);
  const { held } = verdicts;
  if (hit.handle) return store.getState().say(hit.handle.end === held.end ? bothAre(held) : reasonOf(store, verdicts, hit.handle), "error");
  if (hit.node !== null) return ontoBody(store, verdicts, hit.node, moved);
  if (!hit.inside) return;
  if (moved !== null) return void act(store, cut(scene(store.getState()), [moved]));
  const place = canvasOf(store)?.toCanvas(at) ?? at;
  store.getState().show({ kind: "add", place: { kind: "wire", ...held, index: freeIndex(store, held), ...rounded(place) } });
}

/** Milliseconds after which the marks go in any case. */
const MARKED = 250;

/** A hundred ports lose their marks once the new shape is there: drawn before, they would keep its message waiting. */
function restAfterAnswer(store: EditorStore, wiring: WiringStore): void {
  const held = wiring.getState().verdicts?.held;
  wiring.setState({ settling: true });
  const done = (): void => {
    stop();
    clearTimeout(timer);
    // Meanwhile the next wire may be drawn.
    if (wiring.getState().verdicts?.held === held) rest(wiring);
  };
  const timer = setTimeout(done, MARKED);
  const stop = store.subscribe(({ sync }) => sync.pending.length === 0 && setTimeout(done, 0));
}

const bothAre = (held: Held): string =>
  held.end === "output" ? "An output is connected to an input, not to another output." : "An input is fed by an output, not by another input.";

function reasonOf(store: EditorStore, verdicts: Parameters<typeof reasonAgainst>[1], at: { node: string; port: string }): string {
  const reason = reasonAgainst(graphOf(scene(store.getState())), verdicts, at.node, at.port);
  return reason || "This connection does not fit.";
}

function ontoBody(store: EditorStore, verdicts: Parameters<typeof portOn>[1], node: string, moved: string | null): void {
  const here = scene(store.getState());
  const found = portOn(here, verdicts, node);
  if ("refused" in found) return store.getState().say(found.refused, "error");
  const { held } = verdicts;
  const wire: Wire = held.end === "output"
    ? { source: held.node, source_port: Number(held.port), target: node, target_port: found.port }
    : { source: node, source_port: Number(found.port), target: held.node, target_port: held.port };
  act(store, moved === null ? connect(here, wire) : reattach(here, moved, wire));
}

/** A port of many tensors gets one more; a port of one gets it in its only place. */
function freeIndex(store: EditorStore, held: Held): number {
  if (held.end === "output") return 0;
  const here = scene(store.getState());
  const port = inputPorts(here, held.node).find((other) => other.name === held.port);
  return port?.many ? port.edges.length : 0;
}

const rounded = ({ x, y }: Spot): Spot => ({ x: Math.round(x), y: Math.round(y) });
