// Put nodes into groups, and name, fold and dissolve these.

import * as e from "../edits";
import { freshId, idsOf } from "../ids";
import { own } from "../topology";
import { counted, graphOf, present, refused, type Outcome, type Scene } from "./scene";

const GONE = "This group is not there any more.";

export function group(scene: Scene, nodes: readonly string[], title?: string): Outcome {
  const chosen = present(scene, nodes);
  if (!chosen.length) return refused("Select the layers to group.");
  const graph = graphOf(scene);
  const name = title?.trim() || freshTitle(Object.values(graph.groups).map((known) => known.title));
  const edit = e.makeGroup(scene.graph, freshId("group", idsOf(graph)), name, inOrder(Object.keys(graph.nodes), chosen));
  return { edit, select: chosen, say: `Grouped ${counted(chosen.length, "layer")} as ${name}` };
}

export function ungroup(scene: Scene, id: string): Outcome {
  const found = own(graphOf(scene).groups, id);
  if (!found) return refused(GONE);
  return { edit: e.ungroup(scene.graph, id), select: found.nodes, say: `Dissolved the group ${found.title}` };
}

export function renameGroup(scene: Scene, id: string, title: string): Outcome {
  const found = own(graphOf(scene).groups, id);
  if (!found) return refused(GONE);
  if (!title.trim()) return refused("A group needs a title.");
  return { edit: e.renameGroup(scene.graph, id, title.trim()), say: `Renamed the group ${found.title} to ${title.trim()}` };
}

export function fold(scene: Scene, id: string, collapsed: boolean): Outcome {
  const found = own(graphOf(scene).groups, id);
  if (!found) return refused(GONE);
  return { edit: e.setCollapsed(scene.graph, id, collapsed), say: `${collapsed ? "Folded" : "Unfolded"} the group ${found.title}` };
}

function freshTitle(taken: readonly string[]): string {
  for (let count = 1; ; count++) if (!taken.includes(`Group ${count}`)) return `Group ${count}`;
}

function inOrder(order: readonly string[], chosen: readonly string[]): string[] {
  const wanted = new Set(chosen);
  return order.filter((id) => wanted.has(id));
}
