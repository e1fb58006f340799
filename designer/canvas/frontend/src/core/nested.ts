// Keras objects inside a configuration: a name ("he_normal"), or a class with settings of its own.

import type { Entry, Json, Parameter } from "../generated/messages";
import { isOwn, ofFamily, type Catalogue } from "./lookup";
import { heldFunction } from "./references";
import { CUSTOM_PREFIX, customOf } from "./topology";

export type Config = { [name: string]: Json };

/** What a value says: the name of the class or function, and its settings. */
export interface Named {
  readonly name: string;
  readonly config: Config;
}

const isTable = (value: Json | undefined): value is Config => typeof value === "object" && value !== null && !Array.isArray(value);

/** The name and settings that a value holds; null when it is no Keras object. */
export function namedIn(value: Json | undefined): Named | null {
  if (typeof value === "string") return { name: value, config: {} };
  if (!isTable(value) || typeof value["class_name"] !== "string") return null;
  return { name: value["class_name"], config: isTable(value["config"]) ? value["config"] : {} };
}

/** The name alone, of a value without settings. */
export function plainName(value: Json): string | undefined {
  const named = namedIn(value);
  return named && !Object.keys(named.config).length ? named.name : undefined;
}

export interface Choices {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The entries that a parameter may be chosen from, most fitting first. */
export function choicesFor(catalogue: Catalogue, parameter: Parameter): Choices[] {
  switch (parameter.type) {
    case "activation": {
      const functions = ofFamily(catalogue, "activation").filter((entry) => !entry.parameters.some((one) => one.required));
      const own = functions.filter(isOwn);
      return [
        ...(own.length ? [{ title: "Of this design", entries: own }] : []),
        { title: "Functions", entries: functions.filter((entry) => !isOwn(entry)) },
        { title: "With settings", entries: ofFamily(catalogue, "layer").filter((entry) => entry.category === "Activation" && entry.name !== "Activation") },
      ];
    }
    case "initializer":
    case "regularizer":
    case "constraint":
      return [{ title: "", entries: ofFamily(catalogue, parameter.type) }];
    case "layer":
      return layersFor(catalogue, parameter);
    default:
      return [];
  }
}

function layersFor(catalogue: Catalogue, parameter: Parameter): Choices[] {
  const layers = ofFamily(catalogue, "layer").filter((entry) => !isOwn(entry) && entry.name !== "Input" && entry.name !== "InputLayer" && !entry.ports[0]?.many);
  const cells = layers.filter((entry) => /Cells?$/.test(entry.name));
  if (parameter.name === "cell") return [{ title: "", entries: cells }];
  const others = layers.filter((entry) => !cells.includes(entry));
  const recurrent = others.filter((entry) => entry.category === "Recurrent");
  return [
    { title: "Recurrent", entries: recurrent },
    { title: "Other layers", entries: others.filter((entry) => !recurrent.includes(entry)) },
  ];
}

/** The entry that a value names; a function of Keras ("relu") is never the class of that name. */
export function entryFor(catalogue: Catalogue, parameter: Parameter, value: Json | undefined): Entry | undefined {
  const own = heldFunction(value);
  if (own !== null) return ofFamily(catalogue, parameter.type).find((entry) => entry.name === CUSTOM_PREFIX + own);
  const named = namedIn(value);
  if (!named) return undefined;
  const family = parameter.type === "activation" && typeof value !== "string" ? "layer" : parameter.type;
  const known = ofFamily(catalogue, family);
  return known.find((entry) => entry.name === named.name) ?? known.find((entry) => entry.aliases.includes(named.name));
}

/** The value for an entry just chosen: its short name where it has one, else the class with what it starts with. */
export function chosen(entry: Entry, parameter: Parameter, before: Json | undefined): Json {
  const own = customOf(entry.name);
  if (own !== null) return { custom: own };
  if (entry.family === "activation") return entry.name;
  return shortest(entry, parameter, { ...entry.starting, ...kept(entry, before) });
}

/** Settings of another class that this one has too: an LSTM's units for a GRU. */
function kept(entry: Entry, before: Json | undefined): Config {
  if (entry.family !== "layer") return {};
  const known = new Set(entry.parameters.map((parameter) => parameter.name));
  return Object.fromEntries(Object.entries(namedIn(before)?.config ?? {}).filter(([name]) => known.has(name)));
}

/** The value with one setting changed, or without it. */
export function withSetting(entry: Entry, parameter: Parameter, value: Json | undefined, name: string, setting: Json | undefined): Json {
  const { [name]: _, ...others } = namedIn(value)?.config ?? {};
  return shortest(entry, parameter, setting === undefined ? others : { ...others, [name]: setting });
}

function shortest(entry: Entry, parameter: Parameter, config: Config): Json {
  const names = [entry.name, ...entry.aliases];
  const usual = typeof parameter.default === "string" && names.includes(parameter.default) ? parameter.default : undefined;
  const alias = entry.family === "layer" ? undefined : (usual ?? entry.aliases.find((name) => /^[a-z0-9_]+$/.test(name)));
  return alias !== undefined && !Object.keys(config).length ? alias : { class_name: entry.name, config };
}
