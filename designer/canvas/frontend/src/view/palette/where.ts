// Where a new layer goes, in words and on the screen.

import { scene } from "../../act";
import { called, graphOf, listed, type Scene } from "../../core/commands/scene";
import { inputPorts } from "../../core/ports";
import type { AddPlace, EditorStore } from "../../store";
import { canvasOf, toScreen } from "../canvas/api";

/** "After conv2d", "Into the wire from conv2d to add". */
export function placeInWords(store: EditorStore, place: AddPlace): string {
  const here = scene(store.getState());
  switch (place.kind) {
    case "at": return "At this place";
    case "edge": return edgeInWords(place.edge, (node) => called(here, node), (target, port, index) =>
      graphOf(here).edges.find((edge) => edge.target === target && edge.target_port === port && edge.index === index)?.source);
    case "wire": return place.end === "output" ? `Takes what ${called(here, place.node)} gives` : `Feeds “${portNamed(here, place.node, place.port)}” of ${called(here, place.node)}`;
    case "selection": {
      const chosen = [...store.getState().selection.nodes];
      return chosen.length ? `After ${listed(here, chosen)}` : "Nothing is selected: added without a wire";
    }
  }
}

const portNamed = (here: Scene, node: string, port: string): string =>
  inputPorts(here, node).find(({ name }) => name === port)?.label ?? port;

function edgeInWords(edge: string, name: (node: string) => string, sourceOf: (target: string, port: string, index: number) => string | undefined): string {
  const [target, port, index] = JSON.parse(edge) as [string, string, number];
  const source = sourceOf(target, port, index);
  return source === undefined ? `Before ${name(target)}` : `Into the wire from ${name(source)} to ${name(target)}`;
}

export interface Corner {
  readonly left: number;
  readonly top: number;
}

const MARGIN = 8;

/** Where a box of that size opens on the desk: beside its place, else at the top of the canvas; always whole. */
export function cornerOf(store: EditorStore, place: AddPlace, desk: DOMRect, size: { width: number; height: number }): Corner {
  const canvas = canvasOf(store)?.element.getBoundingClientRect() ?? desk;
  const at = place.kind === "at" || place.kind === "wire" ? toScreen(store, place) : null;
  const backwards = place.kind === "wire" && place.end === "input";
  const left = at ? at.x - (backwards ? size.width : 0) : canvas.left + (canvas.width - size.width) / 2;
  const top = at ? at.y - 24 : canvas.top + Math.min(56, canvas.height * 0.1);
  const within = (value: number, most: number) => Math.max(MARGIN, Math.min(most - MARGIN, value));
  return { left: within(left - desk.left, desk.width - size.width), top: within(top - desk.top, desk.height - size.height) };
}
