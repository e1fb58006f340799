// Remove nodes and edges; a chain is joined again where a removed node had one input tensor.

import type { Edge, Edit } from "../../generated/messages";
import * as e from "../edits";
import { edgeId, type EdgeId } from "../places";
import { incoming } from "../topology";
import { rejoining, type Tensor } from "./rejoin";
import { counted, done, graphOf, listed, present, refused, type Outcome, type Scene } from "./scene";
import { chosen, cut, cutting } from "./wires";

export function remove(scene: Scene, nodes: readonly string[], edges: readonly EdgeId[] = []): Outcome {
  const gone = present(scene, nodes);
  if (!gone.length) return edges.length ? cut(scene, edges) : refused("Select what to remove.");
  const cutEdges = chosen(scene, edges);
  const loose = cutEdges.filter((edge) => !gone.includes(edge.source) && !gone.includes(edge.target));
  const joins = joining(scene, new Set(gone), new Set(cutEdges.map(edgeId)));
  const edits = [e.remove(scene.graph, gone), ...joins];
  const what = listed(scene, gone);
  const joined = joins.some((edit) => edit.type === "Connect") ? " and joined the chain again" : "";
  const also = loose.length ? ` and ${counted(loose.length, "edge")}` : "";
  return done(scene, `Remove ${what}${also}`, [...cutting(scene, loose), ...edits], `Removed ${what}${also}${joined}`, []);
}

/** The edges that close the gaps; one that the user cut is not made again. */
function joining(scene: Scene, gone: ReadonlySet<string>, cutEdges: ReadonlySet<EdgeId>): Edit[] {
  const whole = graphOf(scene);
  const graph = { ...whole, edges: whole.edges.filter((edge) => !cutEdges.has(edgeId(edge))) };
  const feeding = incoming(graph);
  const passed = (node: string): Tensor | null => {
    const [edge, other] = feeding.get(node) ?? [];
    if (!edge || other) return null;
    return gone.has(edge.source) ? passed(edge.source) : { node: edge.source, port: edge.source_port };
  };
  // A merge that takes the tensor already is not given it twice: a whole branch was removed, not a link of a chain.
  const twice = (edge: Edge, from: Tensor) => {
    const there = (feeding.get(edge.target) ?? []).filter((other) => other.target_port === edge.target_port);
    return there.some((other) => other.source === from.node && other.source_port === from.port);
  };
  return rejoining(scene.graph, graph, gone, (edge) => {
    const from = passed(edge.source);
    return from && !twice(edge, from) ? from : null;
  });
}
