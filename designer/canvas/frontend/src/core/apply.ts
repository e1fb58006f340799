// How an edit changes a document: the same as designer/graph/apply.py. What stays the same keeps its identity.

import type { Document, Edit, Effect, Gallery, Graph } from "../generated/messages";
import * as c from "./changes";
import { firstFault } from "./faults";
import { removeFunction, renameFunction, setFunction } from "./functions";
import { functionsOf, modelsOf, referredIn, withModels } from "./references";
import { EditRefused, quoted } from "./refusal";
import { own } from "./topology";

export { EditRefused };

type DocumentEdit = Extract<Edit, { type: "Batch" | "SetTitle" | "SetTraining" | "SetObjective" | "SetData" | "SetTarget" | "SetOption" | "SetModel" | "RemoveModel" | "RenameModel" | "SetFunction" | "RemoveFunction" | "RenameFunction" }>;
export type GraphEdit = Exclude<Edit, DocumentEdit>;

/** The document after an edit; EditRefused, saying why, when the edit does not fit. */
export function apply(document: Document, edit: Edit): Document {
  switch (edit.type) {
    case "Batch":
      return edit.edits.reduce(apply, document);
    case "SetTitle":
      if (!edit.title.trim()) throw new EditRefused("A design needs a title.");
      return { ...document, title: edit.title.trim() };
    case "SetTraining":
      return { ...document, training: edit.training };
    case "SetObjective": {
      const objectives = { ...document.training.objectives, [edit.output]: edit.objective };
      return { ...document, training: { ...document.training, objectives } };
    }
    case "SetData":
      return { ...document, data: edit.data };
    case "SetTarget":
      return setTarget(document, edit.output, edit.column);
    case "SetOption":
      return setOption(document, edit.option, edit.value);
    case "SetModel":
      return checked({ ...document, models: { ...document.models, [edit.name]: edit.model } });
    case "RemoveModel":
      return checked({ ...document, models: c.without(document.models, edit.name, "sub-model") });
    case "RenameModel":
      return renameModel(document, edit.name, edit.to);
    case "SetFunction":
      return setFunction(document, edit.name, edit.source);
    case "RemoveFunction":
      return removeFunction(document, edit.name);
    case "RenameFunction":
      return renameFunction(document, edit.name, edit.to);
    default:
      return applyToGraph(document, edit);
  }
}

function applyToGraph(document: Document, edit: GraphEdit): Document {
  const graph = edit.graph === "" ? document.graph : own(document.models, edit.graph);
  if (!graph) throw new EditRefused(`There is no sub-model ${quoted(edit.graph)}.`);
  const next = graphAfter(graph, edit);
  const after = edit.graph === "" ? { ...document, graph: next } : { ...document, models: { ...document.models, [edit.graph]: next } };
  return mayBreak(edit) ? checked(after) : after;
}

/** Whether the whole document must be looked at afterwards, which takes long in a large one. */
function mayBreak(edit: GraphEdit): boolean {
  switch (edit.type) {
    case "AddNode":
      return edit.node.bypassed || (edit.layer !== null && modelsOf(edit.layer).length + functionsOf(edit.layer).length > 0);
    case "ReplaceLayer":
      return true;
    case "SetConfig":
      return referredIn("model", edit.value).length + referredIn("custom", edit.value).length > 0;
    default:
      return false;
  }
}

/** The graph after an edit of it; EditRefused when the edit does not fit. */
export function graphAfter(graph: Graph, edit: GraphEdit): Graph {
  switch (edit.type) {
    case "AddNode":
      return c.addNode(graph, edit.node, edit.layer);
    case "Remove":
      return c.remove(graph, edit.nodes);
    case "Connect":
      return c.connect(graph, edit.edge);
    case "Disconnect":
      return c.disconnect(graph, edit.target, edit.target_port, edit.index);
    case "Reorder":
      return c.reorder(graph, edit.target, edit.target_port, edit.order);
    case "SetConfig": {
      const { config } = c.found(graph.layers, edit.layer, "layer");
      return c.withLayer(graph, edit.layer, { config: { ...config, [edit.parameter]: edit.value } });
    }
    case "ResetConfig": {
      const { config } = c.found(graph.layers, edit.layer, "layer");
      return c.withLayer(graph, edit.layer, { config: omitted(config, edit.parameter) });
    }
    case "SetConstant": {
      const { constants } = c.found(graph.nodes, edit.node, "node");
      return c.withNode(graph, edit.node, { constants: { ...constants, [edit.argument]: edit.value } });
    }
    case "ResetConstant": {
      const { constants } = c.found(graph.nodes, edit.node, "node");
      return c.withNode(graph, edit.node, { constants: omitted(constants, edit.argument) });
    }
    case "Rename":
      return c.rename(graph, edit.layer, edit.name);
    case "ReplaceLayer":
      return c.withLayer(graph, edit.layer, { kind: edit.kind, config: edit.config });
    case "Share":
      return c.share(graph, edit.node, edit.layer);
    case "MakeIndependent":
      return c.makeIndependent(graph, edit.node, edit.layer);
    case "SetBypassed":
      return c.setBypassed(graph, edit.nodes, edit.bypassed);
    case "Move":
      return c.move(graph, edit.positions);
    case "SetNote":
      return c.withNode(graph, edit.node, { note: edit.note });
    case "MakeGroup":
      return c.makeGroup(graph, { id: edit.group, title: edit.title, nodes: edit.nodes, collapsed: false });
    case "RenameGroup":
      return c.renameGroup(graph, edit.group, edit.title);
    case "Ungroup":
      return { ...graph, groups: c.without(graph.groups, edit.group, "group") };
    case "SetCollapsed":
      return c.withGroup(graph, edit.group, { collapsed: edit.collapsed });
    case "SetOutputs":
      return c.setOutputs(graph, edit.outputs);
    case "OrderInputs":
      return c.orderInputs(graph, edit.nodes);
    default:
      return edit satisfies never;
  }
}

const omitted = <Item>(table: { [key: string]: Item }, name: string): { [key: string]: Item } =>
  Object.fromEntries(Object.entries(table).filter(([key]) => key !== name));

function checked(document: Document): Document {
  const fault = firstFault(document);
  if (fault !== undefined) throw new EditRefused(`This would leave a broken design: ${fault}.`);
  return document;
}

function renameModel(document: Document, name: string, to: string): Document {
  c.found(document.models, name, "sub-model");
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(to)) {
    throw new EditRefused(
      "A sub-model's name is made of letters, digits and underscores and begins with no digit, " +
        `such as encoder_2; ${quoted(to)} is not.`,
    );
  }
  if (to !== name && Object.hasOwn(document.models, to)) throw new EditRefused(`There is a sub-model ${quoted(to)} already.`);
  const models = Object.entries(document.models).map(([key, graph]) => [key === name ? to : key, calling(graph, name, to)]);
  return {
    ...document,
    graph: calling(document.graph, name, to),
    models: Object.fromEntries(models) as Document["models"],
    gallery: document.gallery && offering(document.gallery, name, to),
  };
}

/** The graph with its layers of one sub-model calling it by its new name. */
function calling(graph: Graph, name: string, to: string): Graph {
  if (!Object.values(graph.layers).some((layer) => modelsOf(layer).includes(name))) return graph;
  const layers = Object.entries(graph.layers).map(([id, layer]) => [id, withModels(layer, (known) => (known === name ? to : known))]);
  return { ...graph, layers: Object.fromEntries(layers) as Graph["layers"] };
}

/** The gallery with its options' effects on a sub-model finding it under its new name. */
function offering(gallery: Gallery, name: string, to: string): Gallery {
  const renamed = (effect: Effect): Effect =>
    effect.edit["graph"] === name ? { ...effect, edit: { ...effect.edit, graph: to } } : effect;
  return { ...gallery, options: gallery.options.map((option) => ({ ...option, effects: option.effects.map(renamed) })) };
}

function setTarget(document: Document, output: string, column: string): Document {
  const { data } = document;
  if (data === null) throw new EditRefused("Choose a dataset first.");
  return { ...document, data: { ...data, targets: { ...data.targets, [output]: column } } };
}

function setOption(document: Document, name: string, value: number): Document {
  const { gallery } = document;
  const known = Object.fromEntries((gallery?.options ?? []).map((option) => [option.name, option]));
  const option = c.found(known, name, "option");
  if (value < option.minimum || value > option.maximum) {
    throw new EditRefused(`${option.name} must be from ${option.minimum} to ${option.maximum}, and ${value} is not.`);
  }
  if (gallery === null) return document;
  const options = gallery.options.map((other) => (other.name === name ? { ...other, value } : other));
  return { ...document, gallery: { ...gallery, options } };
}
