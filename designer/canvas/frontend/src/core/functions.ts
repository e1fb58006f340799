// Code of the design's own: where it is used, and the edits of it, as designer/graph/functions.py. Here it is text.

import type { Component, Document, Graph, Objective, Plan } from "../generated/messages";
import { found, without } from "./changes";
import { configWithFunctions, functionsOf, withFunctions } from "./references";
import { EditRefused, quoted } from "./refusal";
import { CUSTOM_PREFIX, customOf } from "./topology";

type Naming = (name: string) => string;

/** A source is small: whole programs belong into a library, which the operator can name. */
const LONGEST = 64_000;

/** The design with a source under a name, in its place if there was one. */
export function setFunction(document: Document, name: string, source: string): Document {
  mustBeAName(name);
  const length = source.length > LONGEST ? [...source].length : 0;
  if (length > LONGEST) {
    const [has, kept] = [length, LONGEST].map((count) => count.toLocaleString("en"));
    throw new EditRefused(`The code of ${quoted(name)} has ${has} characters; up to ${kept} are kept in a design.`);
  }
  return { ...document, functions: { ...document.functions, [name]: source } };
}

/** The design without a source that nothing uses. */
export function removeFunction(document: Document, name: string): Document {
  const functions = without(document.functions, name, "custom code");
  if (functionsUsed(document).has(name)) throw new EditRefused(`${quoted(name)} is still used. Remove what uses it first.`);
  return { ...document, functions };
}

/** The design with a source under another name, and with all that used it using that. */
export function renameFunction(document: Document, name: string, to: string): Document {
  found(document.functions, name, "custom code");
  mustBeAName(to);
  if (to !== name && Object.hasOwn(document.functions, to)) throw new EditRefused(`There is custom code ${quoted(to)} already.`);
  const names: Naming = (known) => (known === name ? to : known);
  const functions = Object.entries(document.functions).map(([key, source]) => [names(key), source]);
  const models = Object.entries(document.models).map(([key, graph]) => [key, inGraph(graph, names)]);
  return {
    ...document,
    functions: Object.fromEntries(functions) as Document["functions"],
    graph: inGraph(document.graph, names),
    models: Object.fromEntries(models) as Document["models"],
    training: inPlan(document.training, names),
  };
}

/** The names of the design's own code that its layers and its training plan name. */
function functionsUsed(document: Document): Set<string> {
  const graphs = [document.graph, ...Object.values(document.models)];
  const layers = graphs.flatMap((graph) => Object.values(graph.layers).flatMap(functionsOf));
  const plan = components(document.training).flatMap(({ kind }) => customOf(kind) ?? []);
  return new Set([...layers, ...plan]);
}

const components = (plan: Plan): Component[] =>
  [plan.optimizer, ...Object.values(plan.objectives).flatMap(({ loss, metrics }) => [...(loss ? [loss] : []), ...metrics])];

const KEYWORDS = new Set(
  ("False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield").split(" "),
);

function mustBeAName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !KEYWORDS.has(name) && !name.startsWith("__")) return;
  throw new EditRefused(
    "Custom code is named as Python names things: letters, digits and underscores, with no digit " +
      `first, such as my_loss; ${quoted(name)} is not.`,
  );
}

function inGraph(graph: Graph, names: Naming): Graph {
  const layers = Object.entries(graph.layers).map(([id, layer]) => [id, withFunctions(layer, names)]);
  return layers.every(([id, layer]) => graph.layers[id as string] === layer) ? graph : { ...graph, layers: Object.fromEntries(layers) as Graph["layers"] };
}

function inPlan(plan: Plan, names: Naming): Plan {
  const objectives = Object.entries(plan.objectives).map(([key, one]) => [key, inObjective(one, names)]);
  return { ...plan, optimizer: inComponent(plan.optimizer, names), objectives: Object.fromEntries(objectives) as Plan["objectives"] };
}

const inObjective = (one: Objective, names: Naming): Objective =>
  ({ ...one, loss: one.loss && inComponent(one.loss, names), metrics: one.metrics.map((metric) => inComponent(metric, names)) });

function inComponent(component: Component, names: Naming): Component {
  const name = customOf(component.kind);
  return { ...component, kind: name === null ? component.kind : CUSTOM_PREFIX + names(name), config: configWithFunctions(component.config, names) };
}
