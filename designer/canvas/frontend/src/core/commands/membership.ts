// Groups that take in nodes made between their members.

import type { Edit, Group } from "../../generated/messages";
import * as e from "../edits";
import { graphOf, type Scene } from "./scene";

/** The group that all of these nodes are in. */
export const commonGroup = (scene: Scene, nodes: readonly string[]): Group | undefined =>
  Object.values(graphOf(scene).groups).find((group) => nodes.length > 0 && nodes.every((id) => group.nodes.includes(id)));

/** Edits that take new nodes into the group that all of `nodes` are in, in the place of those that go. */
export function widened(scene: Scene, nodes: readonly string[], fresh: readonly string[], gone: readonly string[] = []): Edit[] {
  const group = commonGroup(scene, nodes);
  if (!group) return [];
  const stay = group.nodes.filter((id) => !gone.includes(id));
  return [
    ...(stay.length ? [e.ungroup(scene.graph, group.id)] : []),
    e.makeGroup(scene.graph, group.id, group.title, [...stay, ...fresh]),
    ...(group.collapsed ? [e.setCollapsed(scene.graph, group.id, true)] : []),
  ];
}
