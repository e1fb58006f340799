// Everything one can do from the keyboard or the menu: one table for keys, menu and the list of shortcuts.

import { act, scene } from "./act";
import { pasteClip, takeClip } from "./clipboard";
import { bypass, duplicate, expandModel, group, independent, move, remove, toModel, ungroup } from "./core/commands";
import { tidy } from "./layout/tidy";
import { customOf, placeholderOf } from "./core/topology";
import { edgeId } from "./core/places";
import { graphShown, type AddPlace, type Editor, type EditorStore } from "./store";
import { nextPanel } from "./panels";
import { toggleCode } from "./view/canvas/middle";
import { goTo } from "./view/Problems";
import { nextProblem, stepAlong, stepThrough, stepWires, wireSelected } from "./walk";

export interface Action {
  readonly label: string;
  /** What it does while a wire is selected, when that is something else. */
  readonly wire?: string;
  /** As shown and as matched: "Ctrl+Shift+Z", "/", "F2"; several are alternatives. */
  readonly keys: readonly string[];
  readonly section: "Add and connect" | "Edit" | "Structure" | "Move about" | "View";
  /** Whether it can be done now; always when absent. */
  readonly can?: (state: Editor) => boolean;
  run(store: EditorStore): void;
}

const nodes = (state: Editor): string[] => [...state.selection.nodes];
const some = (state: Editor): boolean => state.selection.nodes.size > 0;
const one = (state: Editor): boolean => state.selection.nodes.size === 1;
const only = (state: Editor): string => nodes(state)[0] ?? "";
const layerKind = (state: Editor): string => {
  const graph = graphShown(state);
  return graph.layers[graph.nodes[only(state)]?.layer ?? ""]?.kind ?? "";
};
const model = (state: Editor): string | null => (one(state) && layerKind(state).startsWith("model:") ? layerKind(state).slice(6) : null);
const code = (state: Editor): string | null => (one(state) ? customOf(layerKind(state)) : null);
const isUnknown = (state: Editor): boolean => one(state) && placeholderOf(layerKind(state)) !== null;
const groupOf = (state: Editor): string | undefined =>
  Object.values(graphShown(state).groups).find((found) => found.nodes.some((id) => state.selection.nodes.has(id)))?.id;
const isShared = (state: Editor): boolean => {
  const graph = graphShown(state);
  const layer = graph.nodes[only(state)]?.layer;
  return one(state) && Object.values(graph.nodes).filter((node) => node.layer === layer).length > 1;
};

const nudge = (dx: number, dy: number) => (store: EditorStore): void => {
  const state = store.getState();
  const graph = graphShown(state);
  const places = nodes(state).flatMap((id) => {
    const place = graph.nodes[id]?.position;
    return place ? [[id, { x: place.x + dx, y: place.y + dy }] as const] : [];
  });
  if (places.length) act(store, move(scene(state), Object.fromEntries(places)));
  else stepThrough(store, 1);
};

export const ACTIONS: readonly Action[] = [
  { section: "Add and connect", label: "Add a layer after the selection", wire: "Put a layer into the wire", keys: ["/", "Space"], run: (store) => store.getState().show({ kind: "add", place: placeToAdd(store.getState()) }) },
  { section: "Add and connect", label: "Connect the output to …", wire: "Let the wire end elsewhere …", keys: ["C"], can: (state) => one(state) || wireSelected(state) !== undefined, run: connectByKey },
  { section: "Add and connect", label: "Share weights with …", keys: ["W"], can: one, run: (store) => store.getState().show({ kind: "share", node: only(store.getState()) }) },
  { section: "Add and connect", label: "Make independent", keys: ["Shift+W"], can: isShared, run: (store) => act(store, independent(scene(store.getState()), only(store.getState()))) },
  { section: "Add and connect", label: "Custom code …", keys: ["Shift+E"], run: (store) => store.getState().editCode("") },

  { section: "Edit", label: "Undo", keys: ["Ctrl+Z"], run: (store) => store.getState().undo() },
  { section: "Edit", label: "Redo", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: (store) => store.getState().redo() },
  { section: "Edit", label: "Copy", keys: ["Ctrl+C"], can: some, run: takeClip },
  { section: "Edit", label: "Cut", keys: ["Ctrl+X"], can: some, run: (store) => { takeClip(store); removeSelected(store); } },
  { section: "Edit", label: "Paste", keys: ["Ctrl+V"], run: pasteClip },
  { section: "Edit", label: "Duplicate", keys: ["Ctrl+D"], can: some, run: (store) => act(store, duplicate(scene(store.getState()), nodes(store.getState()))) },
  { section: "Edit", label: "Delete", wire: "Cut the wire", keys: ["Delete", "Backspace"], can: (state) => some(state) || state.selection.edges.size > 0, run: removeSelected },
  { section: "Edit", label: "Rename", keys: ["F2"], can: one, run: (store) => store.getState().show({ kind: "rename", node: only(store.getState()) }) },
  { section: "Edit", label: "Write a note", keys: ["N"], can: one, run: (store) => store.getState().show({ kind: "note", node: only(store.getState()) }) },
  { section: "Edit", label: "Edit parameters", keys: ["Enter"], can: some, run: (store) => store.getState().toggle("inspector", true) },
  { section: "Edit", label: "Edit code", keys: ["E"], can: (state) => code(state) !== null, run: (store) => store.getState().editCode(code(store.getState()) ?? "") },

  { section: "Structure", label: "Group", keys: ["Ctrl+G"], can: some, run: (store) => act(store, group(scene(store.getState()), nodes(store.getState()))) },
  { section: "Structure", label: "Ungroup", keys: ["Ctrl+Shift+G"], can: (state) => groupOf(state) !== undefined, run: (store) => act(store, ungroup(scene(store.getState()), groupOf(store.getState()) ?? "")) },
  { section: "Structure", label: "Turn into sub-model", keys: ["Ctrl+M"], can: some, run: (store) => act(store, toModel(scene(store.getState()), nodes(store.getState()))) },
  { section: "Structure", label: "Dissolve sub-model", keys: ["Ctrl+Shift+M"], can: (state) => model(state) !== null, run: (store) => act(store, expandModel(scene(store.getState()), only(store.getState()))) },
  { section: "Structure", label: "Open sub-model", keys: ["O"], can: (state) => model(state) !== null, run: (store) => store.getState().open(model(store.getState()) ?? "") },
  { section: "Structure", label: "Leave sub-model", keys: ["U"], can: (state) => state.path.length > 1, run: (store) => store.getState().leaveTo(store.getState().path.length - 2) },
  { section: "Structure", label: "Bypass: let the input through", keys: ["B"], can: some, run: (store) => act(store, bypass(scene(store.getState()), nodes(store.getState()))) },
  { section: "Structure", label: "Replace by another layer …", keys: ["Shift+R"], can: isUnknown, run: (store) => store.getState().show({ kind: "replace", node: only(store.getState()) }) },
  { section: "Structure", label: "Tidy up", keys: ["Ctrl+Shift+L"], run: (store) => void tidy(store, "all", store.getState().direction) },

  { section: "Move about", label: "Next layer", keys: ["Tab"], run: (store) => stepThrough(store, 1) },
  { section: "Move about", label: "Previous layer", keys: ["Shift+Tab"], run: (store) => stepThrough(store, -1) },
  { section: "Move about", label: "Layer before (along a wire)", wire: "Layer where the wire begins", keys: ["Alt+ArrowLeft"], run: (store) => stepAlong(store, "before", false) },
  { section: "Move about", label: "Layer behind (along a wire)", wire: "Layer where the wire ends", keys: ["Alt+ArrowRight"], run: (store) => stepAlong(store, "behind", false) },
  { section: "Move about", label: "Also select the layer before", keys: ["Alt+Shift+ArrowLeft"], run: (store) => stepAlong(store, "before", true) },
  { section: "Move about", label: "Also select the layer behind", keys: ["Alt+Shift+ArrowRight"], run: (store) => stepAlong(store, "behind", true) },
  { section: "Move about", label: "Next wire of the layer", keys: ["L"], run: (store) => stepWires(store, 1) },
  { section: "Move about", label: "Previous wire of the layer", keys: ["Shift+L"], run: (store) => stepWires(store, -1) },
  { section: "Move about", label: "Next panel: layers, canvas, inspector, tools", keys: ["F6"], run: (store) => nextPanel(store, 1) },
  { section: "Move about", label: "Previous panel", keys: ["Shift+F6"], run: (store) => nextPanel(store, -1) },
  { section: "Move about", label: "Move the selection left", keys: ["ArrowLeft"], run: nudge(-10, 0) },
  { section: "Move about", label: "Move the selection right", keys: ["ArrowRight"], run: nudge(10, 0) },
  { section: "Move about", label: "Move the selection up", keys: ["ArrowUp"], run: nudge(0, -10) },
  { section: "Move about", label: "Move the selection down", keys: ["ArrowDown"], run: nudge(0, 10) },
  { section: "Move about", label: "Select everything", keys: ["Ctrl+A"], run: (store) => store.getState().select(Object.keys(graphShown(store.getState()).nodes)) },
  { section: "Move about", label: "Select nothing", keys: ["Escape"], run: (store) => store.getState().select([]) },
  { section: "Move about", label: "Find a layer", keys: ["Ctrl+F"], run: (store) => store.getState().show({ kind: "find" }) },
  { section: "Move about", label: "Next problem", keys: ["F8"], run: (store) => { const next = nextProblem(store.getState()); if (next?.node) goTo(store, next.graph, next.node); else store.getState().say("No problems found."); } },

  { section: "View", label: "Show everything", keys: ["F"], run: (store) => store.getState().flyTo("all") },
  { section: "View", label: "Show the selection", keys: ["Shift+S"], can: some, run: (store) => store.getState().flyTo("selection") },
  { section: "View", label: "Problems", keys: ["P"], run: (store) => store.getState().toggle("problems") },
  { section: "View", label: "Code of the design", keys: ["K"], run: (store) => toggleCode(store) },
  { section: "View", label: "Full screen", keys: ["Shift+F"], run: (store) => store.getState().set({ fullscreen: !store.getState().fullscreen }) },
  { section: "View", label: "This list", keys: ["?"], run: (store) => store.getState().show({ kind: "shortcuts" }) },
];

/** Where a layer goes that is searched for now. */
export function placeToAdd(state: Editor): AddPlace {
  const wire = wireSelected(state);
  return wire ? { kind: "edge", edge: edgeId(wire) } : { kind: "selection" };
}

function connectByKey(store: EditorStore): void {
  const wire = wireSelected(store.getState());
  store.getState().show(wire ? { kind: "connect", node: wire.source, edge: edgeId(wire) } : { kind: "connect", node: only(store.getState()) });
}

function removeSelected(store: EditorStore): void {
  const state = store.getState();
  act(store, remove(scene(state), nodes(state), [...state.selection.edges]));
}
