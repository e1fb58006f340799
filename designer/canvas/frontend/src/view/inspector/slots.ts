// The slots of forms: parameters of layers, and arguments of calls, of one node or of several at once.

import { resetConfig, resetConstant, setConfig, setConstant } from "../../core/commands";
import { graphOf } from "../../core/ports";
import { same } from "../../core/values";
import type { Diagnostic, Entry, Json, Layer, Node, Parameter } from "../../generated/messages";
import type { Slot } from "./slot";
import type { Doing } from "./useScene";

type Values = { readonly [name: string]: Json };

/** The slots of what is configured; settings that the catalogue does not know come last, as JSON. */
export function layerSlots(entry: Entry | undefined, layers: readonly Layer[], problems: readonly Diagnostic[], perform: Doing): Slot[] {
  const configs = layers.map((layer) => layer.config);
  const ids = layers.map((layer) => layer.id);
  const known = entry?.parameters ?? [];
  return [...known, ...unknown(known, configs)].map((parameter) => ({
    ...held(parameter, configs),
    problems: problems.filter((one) => one.parameter === parameter.name),
    set: (value) => void perform((scene) => (anyOf(ids, graphOf(scene).layers) ? setConfig(scene, ids, parameter.name, value) : null)),
    reset: () => void perform((scene) => (anyOf(ids, graphOf(scene).layers) ? resetConfig(scene, ids, parameter.name) : null)),
  }));
}

export function callSlots(entry: Entry | undefined, nodes: readonly Node[], problems: readonly Diagnostic[], perform: Doing): Slot[] {
  const constants = nodes.map((node) => node.constants);
  const ids = nodes.map((node) => node.id);
  const known = entry?.arguments ?? [];
  return [...known, ...unknown(known, constants)].map((parameter) => ({
    ...held(parameter, constants),
    problems: problems.filter((one) => one.parameter === parameter.name),
    set: (value) => void perform((scene) => (anyOf(ids, graphOf(scene).nodes) ? setConstant(scene, ids, parameter.name, value) : null)),
    reset: () => void perform((scene) => (anyOf(ids, graphOf(scene).nodes) ? resetConstant(scene, ids, parameter.name) : null)),
  }));
}

/** What was still being written on a layer goes with the layer. */
const anyOf = (ids: readonly string[], table: object): boolean => ids.some((id) => Object.hasOwn(table, id));

function held(parameter: Parameter, tables: readonly Values[]): Pick<Slot, "parameter" | "value" | "mixed"> {
  const values = tables.map((table) => (Object.hasOwn(table, parameter.name) ? table[parameter.name] : undefined));
  const mixed = values.some((value) => !same(value, values[0]));
  return { parameter, mixed, value: mixed ? undefined : values[0] };
}

const unknown = (known: readonly Parameter[], tables: readonly Values[]): Parameter[] => {
  const names = new Set(known.map((parameter) => parameter.name));
  const odd = new Set(tables.flatMap((table) => Object.keys(table)).filter((name) => !names.has(name)));
  return [...odd].map((name) => (
    { name, type: "json", required: false, default: null, choices: [], help: "Nothing is known of it here.", optional: true }
  ));
};
