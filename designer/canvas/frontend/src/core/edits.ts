// Makers of edits with all their fields, so that commands say only what they mean.

import type * as m from "../generated/messages";

type Json = m.Json;
type Config = { [key: string]: Json };

export const node = (id: string, layer: string, more: Partial<m.Node> = {}): m.Node =>
  ({ id, layer, constants: {}, position: null, note: "", bypassed: false, ...more });
export const layer = (id: string, kind: string, config: Config = {}, name: string | null = null): m.Layer =>
  ({ id, kind, name, config });
export const edge = (source: string, target: string, more: Partial<m.Edge> = {}): m.Edge =>
  ({ source, target, source_port: 0, target_port: "inputs", index: 0, ...more });
export const graph = (more: Partial<m.Graph> = {}): m.Graph =>
  ({ layers: {}, nodes: {}, edges: [], groups: {}, outputs: [], structure: { inputs: null, outputs: null }, ...more });

export const addNode = (graph: string, node: m.Node, layer: m.Layer | null = null): m.AddNode =>
  ({ node, layer, graph, type: "AddNode" });
export const remove = (graph: string, nodes: readonly string[]): m.Remove => ({ nodes: [...nodes], graph, type: "Remove" });
export const connect = (graph: string, edge: m.Edge): m.Connect => ({ edge, graph, type: "Connect" });
export const disconnect = (graph: string, at: Pick<m.Edge, "target" | "target_port" | "index">): m.Disconnect =>
  ({ target: at.target, target_port: at.target_port, index: at.index, graph, type: "Disconnect" });
export const reorder = (graph: string, target: string, target_port: string, order: readonly number[]): m.Reorder =>
  ({ target, order: [...order], target_port, graph, type: "Reorder" });
export const setConfig = (graph: string, layer: string, parameter: string, value: Json): m.SetConfig =>
  ({ layer, parameter, value, graph, type: "SetConfig" });
export const resetConfig = (graph: string, layer: string, parameter: string): m.ResetConfig =>
  ({ layer, parameter, graph, type: "ResetConfig" });
export const setConstant = (graph: string, node: string, argument: string, value: Json): m.SetConstant =>
  ({ node, argument, value, graph, type: "SetConstant" });
export const resetConstant = (graph: string, node: string, argument: string): m.ResetConstant =>
  ({ node, argument, graph, type: "ResetConstant" });
export const rename = (graph: string, layer: string, name: string | null): m.Rename => ({ layer, name, graph, type: "Rename" });
export const replaceLayer = (graph: string, layer: string, kind: string, config: Config): m.ReplaceLayer =>
  ({ layer, kind, config, graph, type: "ReplaceLayer" });
export const share = (graph: string, node: string, layer: string): m.Share => ({ node, layer, graph, type: "Share" });
export const makeIndependent = (graph: string, node: string, layer: string): m.MakeIndependent =>
  ({ node, layer, graph, type: "MakeIndependent" });
export const setBypassed = (graph: string, nodes: readonly string[], bypassed: boolean): m.SetBypassed =>
  ({ nodes: [...nodes], bypassed, graph, type: "SetBypassed" });
export const move = (graph: string, positions: { [node: string]: m.Position }): m.Move => ({ positions, graph, type: "Move" });
export const setNote = (graph: string, node: string, note: string): m.SetNote => ({ node, note, graph, type: "SetNote" });
export const makeGroup = (graph: string, group: string, title: string, nodes: readonly string[]): m.MakeGroup =>
  ({ group, title, nodes: [...nodes], graph, type: "MakeGroup" });
export const renameGroup = (graph: string, group: string, title: string): m.RenameGroup =>
  ({ group, title, graph, type: "RenameGroup" });
export const ungroup = (graph: string, group: string): m.Ungroup => ({ group, graph, type: "Ungroup" });
export const setCollapsed = (graph: string, group: string, collapsed: boolean): m.SetCollapsed =>
  ({ group, collapsed, graph, type: "SetCollapsed" });
export const setOutputs = (graph: string, outputs: readonly m.Output[]): m.SetOutputs =>
  ({ outputs: [...outputs], graph, type: "SetOutputs" });
export const orderInputs = (graph: string, nodes: readonly string[]): m.OrderInputs =>
  ({ nodes: [...nodes], graph, type: "OrderInputs" });
export const setTraining = (training: m.Plan): m.SetTraining => ({ training, type: "SetTraining" });
export const setData = (data: m.DataChoice | null): m.SetData => ({ data, type: "SetData" });
export const setModel = (name: string, model: m.Graph): m.SetModel => ({ name, model, type: "SetModel" });
export const removeModel = (name: string): m.RemoveModel => ({ name, type: "RemoveModel" });
export const renameModel = (name: string, to: string): m.RenameModel => ({ name, to, type: "RenameModel" });
export const setFunction = (name: string, source: string): m.SetFunction => ({ name, source, type: "SetFunction" });
export const batch = (title: string, edits: readonly m.Edit[]): m.Batch => ({ edits: [...edits], title, type: "Batch" });

/** Several edits as one step of undo; a single one stays as it is. */
export const step = (title: string, edits: readonly m.Edit[]): m.Edit =>
  edits.length === 1 && edits[0] ? edits[0] : batch(title, edits);
