// Say which tensors a graph gives, under which names, and in which order it takes its inputs.

import type { Document, Edit, Output } from "../../generated/messages";
import * as e from "../edits";
import { freshId } from "../ids";
import { inputNodes } from "../topology";
import { called, graphOf, present, refused, type Outcome, type Scene } from "./scene";

export function markOutput(scene: Scene, node: string, port = 0, name?: string): Outcome {
  const { outputs } = graphOf(scene);
  if (!present(scene, [node]).length) return refused("This layer is not there any more.");
  const marked = outputs.find((output) => output.node === node && output.port === port);
  if (marked) return refused(`This tensor is the output ${marked.name} already.`);
  const taken = new Set(outputs.map((output) => output.name));
  const wanted = name?.trim();
  if (wanted && taken.has(wanted)) return refused(inUse(wanted));
  const made: Output = { name: wanted || freshId(called(scene, node), taken), node, port };
  return { edit: e.setOutputs(scene.graph, [...outputs, made]), say: `Marked ${called(scene, node)} as the output ${made.name}` };
}

export function unmarkOutput(scene: Scene, name: string): Outcome {
  const { outputs } = graphOf(scene);
  const left = outputs.filter((output) => output.name !== name);
  if (left.length === outputs.length) return refused(gone(name));
  return { edit: e.setOutputs(scene.graph, left), say: `${name} is no output any more` };
}

/** Another name for an output; what the design's outputs are trained for goes by their names and follows. */
export function renameOutput(scene: Scene, name: string, to: string): Outcome {
  const { outputs } = graphOf(scene);
  const wanted = to.trim();
  if (!outputs.some((output) => output.name === name)) return refused(gone(name));
  if (!wanted) return refused("An output needs a name.");
  if (wanted !== name && outputs.some((output) => output.name === wanted)) return refused(inUse(wanted));
  const named = outputs.map((output) => (output.name === name ? { ...output, name: wanted } : output));
  const edits = [e.setOutputs(scene.graph, named), ...(scene.graph === "" ? followed(scene.document, name, wanted) : [])];
  return { edit: e.step(`Rename ${name} to ${wanted}`, edits), say: `Renamed the output ${name} to ${wanted}` };
}

/** Edits that keep an output's objective and target under its new name. */
function followed({ training, data }: Document, name: string, to: string): Edit[] {
  const edits: Edit[] = [];
  if (Object.hasOwn(training.objectives, name)) edits.push(e.setTraining({ ...training, objectives: rekeyed(training.objectives, name, to) }));
  if (data && Object.hasOwn(data.targets, name)) edits.push(e.setData({ ...data, targets: rekeyed(data.targets, name, to) }));
  return edits;
}

const rekeyed = <Item>(table: { [key: string]: Item }, name: string, to: string): { [key: string]: Item } =>
  Object.fromEntries(Object.entries(table).filter(([key]) => key === name || key !== to).map(([key, item]) => [key === name ? to : key, item]));

/** Another order of the Input nodes; all of them must be named. */
export function orderInputs(scene: Scene, nodes: readonly string[]): Outcome {
  const known = inputNodes(graphOf(scene));
  const same = known.toSorted().join("\n") === nodes.toSorted().join("\n");
  if (!same) return refused("The inputs have changed meanwhile. Try again.");
  return { edit: e.orderInputs(scene.graph, nodes), say: "Reordered the inputs" };
}

const gone = (name: string): string => `There is no output ${name} any more.`;
const inUse = (name: string): string => `Another output is named ${name}; choose another name.`;
