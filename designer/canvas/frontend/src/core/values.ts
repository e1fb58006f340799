// Values of parameters as text that people read and write: parsed, or refused in words; formatted; held against defaults.

import type { Json, Parameter } from "../generated/messages";
import { plainName } from "./nested";
import { heldFunction } from "./references";

export type Parsed = { readonly value: Json } | { readonly problem: string };

/** The value that a text stands for. Nothing stands for the default; a required parameter needs something. */
export function parse(parameter: Parameter, text: string): Parsed {
  const written = text.trim();
  if (written === "") return parameter.required ? { problem: `It needs ${allowed(parameter)}.` } : { value: parameter.default };
  if (parameter.optional && /^none$/i.test(written)) return { value: null };
  return READERS[parameter.type]?.(parameter, written) ?? { problem: `“${short(written)}” is not ${allowed(parameter)}.` };
}

/** What may be written, in words: "a whole number", "one of valid, same, or none". */
export function allowed(parameter: Parameter): string {
  const what = parameter.type === "choice" ? `one of ${parameter.choices.join(", ")}` : WORDS[parameter.type];
  return parameter.optional && parameter.type !== "json" ? `${what}, or none` : what;
}

const WORDS: Record<Parameter["type"], string> = {
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  string: "a text",
  choice: "a choice",
  integers: "a whole number or several, such as 3 or 3, 3",
  shape: "a list of sizes, such as 28, 28, 1 (None where unknown)",
  axes: "an axis or several, such as -1 or 1, 2",
  activation: "an activation",
  initializer: "an initializer",
  regularizer: "a regularizer",
  constraint: "a constraint",
  layer: "a layer",
  dtype: "a type of number",
  json: "JSON, such as 0.2, [1, 2] or \"text\"",
};

type Reader = (parameter: Parameter, text: string) => Parsed | null;

const found = (value: Json | undefined): Parsed | null => (value === undefined ? null : { value });

const named: Reader = (_, text) => found(text);

const READERS: Record<Parameter["type"], Reader> = {
  integer: (_, text) => found(integer(text)),
  number: (_, text) => {
    if (/^[+-]?\d+,\d+$/.test(text)) return { problem: `“${text}” is not a number. Write a decimal point: ${text.replace(",", ".")}.` };
    return found(decimal(text));
  },
  boolean: (_, text) => found(/^(true|yes)$/i.test(text) ? true : /^(false|no)$/i.test(text) ? false : undefined),
  string: (_, text) => found(text === '""' ? "" : text),
  choice: (parameter, text) => found(parameter.choices.find((choice) => choice === text)),
  integers: (_, text) => found(oneOrSeveral(text)),
  axes: (_, text) => found(oneOrSeveral(text)),
  shape: (_, text) => found(sizes(text)),
  json: (_, text) => found(loose(text)),
  activation: named, initializer: named, regularizer: named, constraint: named, layer: named, dtype: named,
};

function integer(text: string): number | undefined {
  const digits = text.replaceAll("_", "");
  const value = /^[+-]?\d+(\.0*)?$/.test(digits) ? Number(digits) + 0 : NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A decimal number, or a fraction such as 1/255. */
function decimal(text: string): number | undefined {
  const [over, under, ...more] = text.replaceAll("_", "").split("/").map((part) => part.trim());
  if (more.length || !isDecimal(over) || (under !== undefined && !isDecimal(under))) return undefined;
  const value = Number(over) / Number(under ?? 1) + 0;
  return Number.isFinite(value) ? value : undefined;
}

const isDecimal = (text: string | undefined): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text ?? "");

function oneOrSeveral(text: string): Json | undefined {
  const items = itemsOf(text).map(integer);
  if (!items.length || items.includes(undefined)) return undefined;
  const bare = !/^[[(]/.test(text);
  return items.length === 1 && bare ? items[0] : (items as number[]);
}

function sizes(text: string): Json | undefined {
  const items = itemsOf(text).map((item) => (/^(none|\?|)$/i.test(item) ? null : integer(item)));
  const wrong = items.some((item) => item === undefined || (item !== null && item < -1));
  return wrong ? undefined : (items as (number | null)[]);
}

/** The items of a list, with or without brackets, between commas, signs of multiplication or blanks. */
function itemsOf(text: string): string[] {
  const inner = text.replace(/^[[(]\s*(.*?)\s*[\])]$/s, "$1").trim();
  const list = inner.replace(/(?<=[\d?e])\s*[×x*]\s*(?=[\d?N])/gi, ",").replace(/,\s*$/, "");
  if (list === "") return [];
  return (list.includes(",") ? list.split(",") : list.split(/\s+/)).map((item) => item.trim());
}

/** JSON; Python's way to write it is understood too. */
function loose(text: string): Json | undefined {
  const python = text.replaceAll("(", "[").replaceAll(")", "]").replace(/,\s*\]/g, "]")
    .replace(/\bNone\b/g, "null").replace(/\bTrue\b/g, "true").replace(/\bFalse\b/g, "false");
  for (const candidate of /["']/.test(text) ? [text] : [text, python]) {
    try {
      return JSON.parse(candidate) as Json;
    } catch {
      // The next way to read it.
    }
  }
  return undefined;
}

/** A value as text; what does not fit its parameter's type is written as JSON. */
export function format(parameter: Parameter, value: Json): string {
  if (value === null) return "none";
  if (parameter.type === "json") return written(value);
  if (value === "") return '""';
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (parameter.type === "shape" && isSizes(value)) return value.length ? value.map((size) => size ?? "None").join(", ") : "()";
  const several = (parameter.type === "integers" || parameter.type === "axes") && isSizes(value) && !value.includes(null);
  if (several && value.length > 1) return value.join(", ");
  return heldFunction(value) ?? plainName(value) ?? written(value);
}

const isSizes = (value: Json): value is (number | null)[] =>
  Array.isArray(value) && value.every((size) => size === null || typeof size === "number");

/** JSON with blanks, as people write it. */
export function written(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner)}`).join(", ")}}`;
}

/** Whether a parameter has the value that Keras gives it by itself; a required one has none. */
export const isDefault = (parameter: Parameter, value: Json | undefined): boolean =>
  value === undefined ? !parameter.required : !parameter.required && same(meaning(parameter, value), meaning(parameter, parameter.default));

/** A value without differences of writing: 2 for [2, 2], "glorotuniform" for GlorotUniform. */
function meaning(parameter: Parameter, value: Json): Json {
  const list = parameter.type === "integers" && Array.isArray(value) ? value : null;
  if (list?.length && list.every((item) => item === list[0])) return list[0] as Json;
  const takesNames = ["activation", "initializer", "regularizer", "constraint"].includes(parameter.type);
  const name = takesNames ? plainName(value) : undefined;
  return name ? name.replaceAll("_", "").toLowerCase() : value;
}

export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, place) => same(item, other[place]));
  }
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
