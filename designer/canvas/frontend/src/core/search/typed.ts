// Parameters typed behind a layer's name: "conv2d 64 3 relu", "dense 10 softmax", "Conv2D(32, 3, padding='same')".

import { ofFamily, type Catalogue } from "../lookup";
import { heldFunction } from "../references";
import { customOf } from "../topology";
import type { Entry, Json, Parameter } from "../../generated/messages";

export interface Typed {
  readonly config: { readonly [parameter: string]: Json };
  /** "64 filters, kernel_size 3". */
  readonly text: string;
  /** Why what was typed does not fit; "" when it does. */
  readonly problem: string;
}

export interface Split {
  /** What to search for. */
  readonly name: string;
  readonly values: readonly string[];
}

const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/;
const SIZES = /^(-?\d+|none|\?)([x×,;](-?\d+|none|\?))+$/;
/** A size that is not known. */
const OPEN = /^(none|\?)$/i;
const DTYPE = /^(bool|b?float\d+|u?int\d+)$/;
const NUMERIC: ReadonlySet<string> = new Set(["integer", "number", "integers", "axes", "shape", "json"]);

interface Vocabulary {
  /** What stands for an activation, by the name that is typed. */
  readonly activations: ReadonlyMap<string, Json>;
  /** Names of activations and of choices: the words that may be values. */
  readonly words: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Catalogue, Vocabulary>();

function vocabulary(catalogue: Catalogue): Vocabulary {
  const known = vocabularies.get(catalogue);
  if (known) return known;
  const activations = new Map(ofFamily(catalogue, "activation").flatMap((entry) => activationNames(entry)));
  const choices = [...catalogue.kinds.values()].flatMap((entry) => entry.parameters.flatMap((parameter) => parameter.choices));
  const made = { activations, words: new Set([...activations.keys(), ...choices].map((word) => word.toLowerCase())) };
  vocabularies.set(catalogue, made);
  return made;
}

function activationNames({ name, aliases }: Entry): [name: string, value: Json][] {
  const own = customOf(name);
  return own === null ? [name, ...aliases].map((known) => [known, known]) : [[own.toLowerCase(), { custom: own }]];
}

export const isActivation = (catalogue: Catalogue, text: string): boolean => vocabulary(catalogue).activations.has(text);

/** Each way to part a text into a name and the values behind it, without those where nothing is a value. */
export function splits(catalogue: Catalogue, text: string): Split[] {
  const words = pieces(text);
  const known = vocabulary(catalogue).words;
  const found: Split[] = [];
  for (let at = words.length - 1; at > 0 && isValue(words[at] ?? "", known); at--) {
    found.push({ name: words.slice(0, at).join(" "), values: words.slice(at) });
  }
  return found;
}

/** "conv2d(64, (3, 3), padding='same')" → conv2d, 64, 3x3, padding=same. */
function pieces(text: string): string[] {
  const call = /^([\w.]+)\((.*?)\)?$/.exec(text.trim());
  const opened = call ? `${call[1]} ${call[2]}` : text;
  const tight = opened.replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => ` ${inside.replace(/[\s,]+/g, "x").replace(/x$/, "")} `);
  const parted = tight.replace(/\s*=\s*/g, "=").replace(call ? /,/g : /,\s|,$/g, " ");
  const words = parted.replace(/['"]/g, "").split(/\s+/).filter(Boolean);
  return words.map((word) => word.replace(/(^|=)(\d+)\/(\d+)$/, (_, before: string, over: string, under: string) => `${before}${Number(over) / Number(under)}`));
}

const isValue = (word: string, known: ReadonlySet<string>): boolean =>
  /^[a-z_]\w*=.+/i.test(word) || NUMBER.test(word) || SIZES.test(word.toLowerCase()) || OPEN.test(word) || known.has(word.toLowerCase()) || DTYPE.test(word);

/** What values mean for an entry: named ones, numbers in the order of the signature, words wherever one is a choice. */
export function typed(catalogue: Catalogue, entry: Entry, values: readonly string[]): Typed {
  const config: Record<string, Json> = {};
  for (let at = 0; at < values.length; ) {
    const open = entry.parameters.filter((parameter) => !Object.hasOwn(config, parameter.name));
    const took = take(catalogue, entry, open, values.slice(at));
    if (typeof took === "string") return { config: {}, text: "", problem: took };
    config[took.parameter.name] = took.value;
    at += took.used;
  }
  return { config, text: Object.entries(config).map(([name, value]) => spoken(name, value)).join(", "), problem: "" };
}

interface Took {
  readonly parameter: Parameter;
  readonly value: Json;
  /** How many of the values it took. */
  readonly used: number;
}

/** The parameter that takes the first of the values, and perhaps some more; or why none does. */
function take(catalogue: Catalogue, entry: Entry, open: readonly Parameter[], values: readonly string[]): Took | string {
  const [value = ""] = values;
  const [, name, said = ""] = /^([a-z_]\w*)=(.*)$/i.exec(value) ?? [];
  if (name !== undefined) return takeNamed(catalogue, named(open, name), name, said);
  if (!numeric(value)) return takeWord(catalogue, open, value);
  const order = positional(entry);
  const left = order.filter((parameter) => open.includes(parameter));
  return takeNumbers(left, values) ?? leftOver(left[0], order, value);
}

function takeNamed(catalogue: Catalogue, parameter: Parameter | undefined, name: string, said: string): Took | string {
  if (!parameter) return `it has no parameter “${name}”`;
  const value = word(catalogue, parameter, said) ?? number(parameter, said) ?? free(parameter, said);
  return value === undefined ? `${parameter.name} cannot be “${said}”` : { parameter, value, used: 1 };
}

function takeWord(catalogue: Catalogue, open: readonly Parameter[], said: string): Took | string {
  for (const parameter of open) {
    const value = word(catalogue, parameter, said);
    if (value !== undefined) return { parameter, value, used: 1 };
  }
  return `“${said}” fits none of its parameters`;
}

/** The first parameter takes one number, or all that follow when it takes lists and is the last of its kind. */
function takeNumbers(order: readonly Parameter[], values: readonly string[]): Took | null {
  const end = values.findIndex((value) => !numeric(value));
  const numbers = end === -1 ? values : values.slice(0, end);
  for (const [at, parameter] of order.entries()) {
    const list = ["shape", "integers", "axes"].includes(parameter.type);
    const all = list && (parameter.type === "shape" || at === order.length - 1) && numbers.every((value) => !SIZES.test(value));
    const used = all ? numbers.length : 1;
    const value = number(parameter, numbers.slice(0, used).join(","));
    if (value !== undefined) return { parameter, value, used };
    if (parameter.required) return null;
  }
  return null;
}

/** Why a number finds no parameter. */
function leftOver(next: Parameter | undefined, order: readonly Parameter[], said: string): string {
  if (next) return `${next.name} takes ${TAKES[next.type] ?? "something else"}, not “${said}”`;
  if (!order.length) return `it takes no number: “${said}” is left over`;
  return `“${said}” is left over after ${order.map(({ name }) => name).join(", ")}: name it, as in name=${said}`;
}

const TAKES: { readonly [type: string]: string } = {
  integer: "a whole number", number: "one number", integers: "whole numbers", axes: "whole numbers", shape: "whole numbers",
};

const numeric = (value: string): boolean => NUMBER.test(value) || SIZES.test(value.toLowerCase()) || OPEN.test(value);

/** The parameters that take numbers without being named: the first ones of the signature, an op's first tensor left out. */
function positional(entry: Entry): Parameter[] {
  const open = entry.parameters.filter((parameter) => parameter.name !== entry.ports[0]?.name && parameter.name !== "trainable");
  const end = open.findIndex((parameter) => !NUMERIC.has(parameter.type));
  return end === -1 ? open : open.slice(0, end);
}

/** The value of a parameter that takes numbers; undefined when it does not take this one. */
function number(parameter: Parameter, said: string): Json | undefined {
  const parts = said.toLowerCase().split(/[x×,;]/);
  const sizes = parts.map((part) => (part === "none" || part === "?" ? null : NUMBER.test(part) ? Number(part) : undefined));
  const [first] = sizes;
  if (sizes.some((size) => size === undefined) || first === undefined) return undefined;
  const whole = sizes.every((size) => Number.isInteger(size));
  switch (parameter.type) {
    case "number": return sizes.length === 1 && first !== null ? first : undefined;
    case "integer": return sizes.length === 1 && whole ? first : undefined;
    case "integers": case "axes": return !whole ? undefined : sizes.length === 1 ? first : (sizes as number[]);
    case "shape": return sizes.every((size) => size === null || Number.isInteger(size)) ? (sizes as (number | null)[]) : undefined;
    case "json": return Array.isArray(parameter.default) && whole ? (sizes.length === 1 ? first : (sizes as number[])) : undefined;
    default: return undefined;
  }
}

/** The value of a parameter that takes one of some words. */
function word(catalogue: Catalogue, parameter: Parameter, said: string): Json | undefined {
  const wanted = said.toLowerCase();
  if (parameter.type === "activation") return vocabulary(catalogue).activations.get(wanted);
  if (parameter.choices.length) return parameter.choices.find((choice) => choice.toLowerCase() === wanted);
  return parameter.type === "dtype" && parameter.required && DTYPE.test(wanted) ? wanted : undefined;
}

/** The value of a parameter that was named. */
function free(parameter: Parameter, said: string): Json | undefined {
  const wanted = said.toLowerCase();
  if (wanted === "none") return parameter.optional ? null : undefined;
  if (parameter.type === "boolean") return wanted === "true" ? true : wanted === "false" ? false : undefined;
  if (parameter.type === "dtype") return DTYPE.test(wanted) ? wanted : undefined;
  return parameter.type === "string" ? said : undefined;
}

/** The parameter of that name, or the only one that begins so. */
function named(open: readonly Parameter[], name: string): Parameter | undefined {
  const begun = open.filter((parameter) => parameter.name.startsWith(name.toLowerCase()));
  return open.find((parameter) => parameter.name === name) ?? (begun.length === 1 ? begun[0] : undefined);
}

const COUNTED = new Set(["units", "filters"]);

const spoken = (name: string, value: Json): string => (COUNTED.has(name) ? `${value} ${name}` : `${name} ${shown(value)}`);

const shown = (value: Json): string => (Array.isArray(value) ? value.map((one) => one ?? "?").join(" × ") : String(heldFunction(value) ?? value));
