// What stands on a node's card: everything its drawing needs, and nothing that an edit elsewhere would change.

import type { Diagnostic, Layer, Node, NodeReport } from "../generated/messages";
import { describeNode, importantParameters } from "./describe";
import { handleOf } from "./handles";
import { keep, type Kept } from "./kept";
import { displayNames, snakeCase } from "./names";
import { toldOf, toldText, whyUnknown } from "./placeholders";
import { graphOf, inputPorts, outputCount, type Scene } from "./ports";
import { outputsText } from "./places";
import { cardSize, inputSpots, outputSpots, type Direction, type Size, type Spot } from "./sizes";
import { callers, customOf, incoming, modelOf, outgoing, own, placeholderOf } from "./topology";
import { cardTitle, kindTitle, shortCount, shortKind } from "./words";

export interface CardPort extends Spot {
  /** The handle's id: "in:query", "out:0". */
  readonly handle: string;
  readonly label: string;
  readonly many: boolean;
  /** Required, connected, or the first: what is drawn plainly. */
  readonly main: boolean;
}

export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly short: string;
  readonly name: string;
  /** Whether the name says more than the kind does. */
  readonly named: boolean;
  readonly parameters: string;
  readonly shape: string;
  readonly count: string;
  readonly state: "ok" | "error" | "waiting" | "placeholder" | "unknown";
  readonly problem: string;
  readonly warning: string;
  readonly bypassed: boolean;
  readonly note: string;
  /** Which of the shared layers this is a call of, counted from 1. */
  readonly shared: { readonly number: number; readonly calls: number } | null;
  readonly outputs: readonly string[];
  readonly model: string | null;
  /** The name of the design's own code that it is. */
  readonly custom: string | null;
  /** Why it is a placeholder, in words; "" when it is none. */
  readonly unknown: string;
  readonly inputs: readonly CardPort[];
  readonly outs: readonly CardPort[];
  readonly size: Size;
  readonly direction: Direction;
  readonly label: string;
}

export type Cards = ReadonlyMap<string, Card>;

/** Makes the cards of a scene; asked again, it gives the same card for a node about which nothing changed. */
export function cardMaker(): (scene: Scene, problems: readonly Diagnostic[], direction: Direction) => Cards {
  const kept: Kept<Card> = keep();
  return (scene, problems, direction) => {
    const graph = graphOf(scene);
    const found = byNode(problems, scene.graph);
    const names = displayNames(graph);
    const shared = sharedLayers(scene);
    const outputs = outputNames(scene);
    const cards = new Map<string, Card>();
    for (const node of Object.values(graph.nodes)) {
      const layer = own(graph.layers, node.layer);
      if (!layer) continue;
      const model = modelOf(layer.kind);
      const { error, warning } = found.get(node.id) ?? NO_PROBLEMS;
      const parts: Parts = {
        layer, direction, error, warning,
        report: scene.report && own(scene.report.nodes, node.id),
        name: names.get(layer.id) ?? layer.id,
        shared: shared.get(layer.id) ?? 0,
        calls: callers(graph, layer.id).length,
        outputs: outputs.get(node.id) ?? "",
      };
      const from = [
        ...Object.values(parts), node.bypassed, node.note, node.constants, scene.catalogue,
        model === null ? null : own(scene.document.models, model), wiredPorts(scene, node.id),
      ];
      cards.set(node.id, kept.get(node.id, from, () => card(scene, node, parts)));
    }
    kept.sweep();
    return cards;
  };
}

interface Parts {
  readonly layer: Layer;
  readonly direction: Direction;
  readonly error: string;
  readonly warning: string;
  readonly report: NodeReport | undefined;
  readonly name: string;
  readonly shared: number;
  readonly calls: number;
  /** The names of the outputs marked here, as JSON. */
  readonly outputs: string;
}

/** The size of one card, without those of the others. */
export function sizeOf(scene: Scene, id: string, direction: Direction): Size {
  const graph = graphOf(scene);
  const layer = own(graph.layers, own(graph.nodes, id)?.layer ?? "");
  return layer ? measured(scene, id, layer, displayNames(graph).get(layer.id) ?? layer.id, direction).size : cardSize(0, [], 0, direction);
}

/** What decides how large a card is. */
function measured(scene: Scene, id: string, layer: Layer, name: string, direction: Direction) {
  const important = modelOf(layer.kind) === null ? importantParameters(scene.catalogue.kinds.get(layer.kind), layer).join(" · ") : "";
  // An Input's one parameter is the shape it gives, which is shown anyway.
  const parameters = layer.kind === "Input" ? "" : important;
  const named = name !== (layer.kind === "Input" ? "input_layer" : snakeCase(layer.kind));
  const ports = inputPorts(scene, id);
  const main = ports.map((port, place) => place === 0 || port.required || port.edges.length > 0);
  const outs = outputCount(scene, id);
  return { important, parameters, named, ports, main, outs, size: cardSize(Number(named) + Number(parameters !== ""), main, outs, direction) };
}

function card(scene: Scene, node: Node, parts: Parts): Card {
  const { layer, report, direction } = parts;
  const model = modelOf(layer.kind);
  const told = toldOf(layer);
  const { important, parameters, named, ports, main, outs, size } = measured(scene, node.id, layer, parts.name, direction);
  const into = inputSpots(size, main, direction);
  return {
    id: node.id, kind: layer.kind, title: cardTitle(layer.kind), short: (told ? "? " : "") + shortKind(layer.kind), name: parts.name, named, parameters,
    shape: (told ? toldText(told) : outputsText(report)) || (layer.kind === "Input" ? important : ""), count: report && report.parameters > 0 ? shortCount(report.parameters) : "",
    state: stateOf(parts), problem: parts.error, warning: parts.warning,
    bypassed: node.bypassed, note: node.note, model, custom: customOf(layer.kind), unknown: told ? whyUnknown(layer.kind, told.module) : "", size, direction,
    shared: parts.shared ? { number: parts.shared, calls: parts.calls } : null,
    outputs: parts.outputs ? (JSON.parse(parts.outputs) as string[]) : [],
    inputs: ports.map((port, place) => ({
      handle: handleOf("in", port.name), label: port.label, many: port.many, main: main[place] ?? true, ...(into[place] ?? { x: 0, y: 0 }),
    })),
    outs: outputSpots(size, outs, direction).map((spot, place) => ({
      handle: handleOf("out", String(place)), label: outs > 1 ? String(place + 1) : "output", many: true, main: true, ...spot,
    })),
    label: describeNode(scene, node.id) || `${kindTitle(layer.kind)} ${parts.name}`,
  };
}

const stateOf = ({ layer, error, report }: Parts): Card["state"] =>
  placeholderOf(layer.kind) !== null ? "placeholder" : error ? "error" : !report ? "unknown" : report.state === "error" || report.state === "waiting" ? report.state : "ok";

const NO_PROBLEMS = { error: "", warning: "" };

/** The first error and the first lesser problem of each node, in words. */
function byNode(problems: readonly Diagnostic[], graph: string): Map<string, { error: string; warning: string }> {
  const found = new Map<string, { error: string; warning: string }>();
  for (const problem of problems) {
    if (problem.graph !== graph || problem.node === null) continue;
    const here = found.get(problem.node) ?? { ...NO_PROBLEMS };
    if (problem.severity === "error") here.error ||= problem.message;
    else if (problem.severity === "warning") here.warning ||= problem.message;
    found.set(problem.node, here);
  }
  return found;
}

/** A number for each layer that several nodes call. */
function sharedLayers(scene: Scene): Map<string, number> {
  const graph = graphOf(scene);
  const shared = Object.keys(graph.layers).filter((layer) => callers(graph, layer).length > 1);
  return new Map(shared.map((layer, place) => [layer, place + 1]));
}

function outputNames(scene: Scene): Map<string, string> {
  const names = new Map<string, string[]>();
  for (const output of graphOf(scene).outputs) names.set(output.node, [...(names.get(output.node) ?? []), output.name]);
  return new Map([...names].map(([node, list]) => [node, JSON.stringify(list)]));
}

/** Which ports are in use, as one text to compare. */
function wiredPorts(scene: Scene, node: string): string {
  const graph = graphOf(scene);
  const into = (incoming(graph).get(node) ?? []).map((edge) => edge.target_port);
  const most = Math.max(-1, ...(outgoing(graph).get(node) ?? []).map((edge) => edge.source_port));
  return `${into.join(",")}>${most}`;
}
