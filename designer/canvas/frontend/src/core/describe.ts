// What to say of a node: on its card in a few short strings, and to a screen reader in a sentence.

import type { Entry, Json, Layer, Parameter } from "../generated/messages";
import { nameOf } from "./names";
import { outputsText } from "./places";
import { graphOf, type Scene } from "./ports";
import { callers, customOf, layerOf, modelOf, own, placeholderOf } from "./topology";

const MOST = 3;
const LONGEST = 22;

/** Up to three short strings: "32 filters", "3×3", "relu". */
export function importantParameters(entry: Entry | undefined, layer: Layer): string[] {
  if (layer.kind === "Input") return inputParameters(layer);
  if (!entry) return [];
  const known = new Set(entry.parameters.map((parameter) => parameter.name));
  const first = entry.parameters.filter((parameter) => parameter.required || ALWAYS.has(parameter.name));
  const changed = entry.parameters.filter((parameter) => Object.hasOwn(layer.config, parameter.name) && !first.includes(parameter));
  const activations = changed.filter((parameter) => parameter.type === "activation");
  const others = changed.filter((parameter) => parameter.type !== "activation" && !QUIET.test(parameter.name));
  const last = activations.flatMap((parameter) => said(entry, layer, parameter));
  const facts = [...first, ...others].filter((parameter) => known.has(parameter.name)).flatMap((parameter) => said(entry, layer, parameter));
  return [...facts.slice(0, MOST - Math.min(1, last.length)), ...last].slice(0, MOST);
}

/** Parameters with a default that one wants to see all the same. */
const ALWAYS = new Set(["pool_size", "size"]);
/** Parameters that say little of what a layer does. */
const QUIET = /_(initializer|regularizer|constraint)$|^(dtype|seed|trainable|data_format|name)$/;

function inputParameters(layer: Layer): string[] {
  const { shape, dtype } = layer.config;
  const sizes = Array.isArray(shape) ? (shape.length ? shape.map((size) => size ?? "?").join(" × ") : "scalar") : [];
  return [sizes, typeof dtype === "string" && dtype !== "float32" ? dtype : []].flat().map(String);
}

/** A parameter's value in a few letters; nothing when there is none, or when it is as Keras has it and goes without saying. */
function said(entry: Entry, layer: Layer, parameter: Parameter): string[] {
  const given = own(layer.config, parameter.name);
  const value = given === undefined ? parameter.default : given;
  if (value === null) return given === undefined || parameter.default === null ? [] : [`no ${parameter.name.replaceAll("_", " ")}`];
  if (given !== undefined && !parameter.required && !ALWAYS.has(parameter.name) && same(given, parameter.default)) return [];
  return [short(worded(entry, parameter, value))];
}

const same = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);

function worded(entry: Entry, parameter: Parameter, value: Json): string {
  const { name, type } = parameter;
  const words = name.replaceAll("_", " ");
  if (WINDOWS.has(name)) return windowText(name, value, dimensions(entry.name));
  if (COUNTED.has(name) && typeof value === "number") return `${text(value)} ${COUNTED.get(name)}${value === 1 ? "" : "s"}`;
  if (type === "activation" || type === "layer") return componentName(value);
  if (typeof value === "boolean") return value ? words : `no ${words.replace(/^use /, "")}`;
  if (name === "padding" || name === "interpolation") return text(value);
  return `${words} ${text(value)}`;
}

/** Sizes of a window over the picture: 3 is 3×3 in two dimensions. */
const WINDOWS = new Set(["kernel_size", "pool_size", "strides", "size"]);
/** Whole numbers that count something. */
const COUNTED = new Map([["filters", "filter"], ["units", "unit"], ["num_heads", "head"], ["groups", "group"]]);

const dimensions = (kind: string): number => Number(/([123])D/.exec(kind)?.[1] ?? 1);

function windowText(name: string, value: Json, count: number): string {
  const sizes = Array.isArray(value) ? value : Array.from({ length: count }, () => value);
  const word = name === "strides" ? "strides " : sizes.length === 1 ? `${name.replace(/_size$/, "")} ` : "";
  return word + sizes.map(text).join("×");
}

/** A value as one reads it: −1, 0.5, [1, 2], HeNormal. */
function text(value: Json): string {
  if (typeof value === "number") return rounded(value).replace(/-/g, "−");
  if (value === null) return "none";
  if (Array.isArray(value)) return `(${value.map(text).join(", ")})`;
  return typeof value === "object" ? componentName(value) : String(value);
}

/** Long fractions are cut short, and said to be so. */
const rounded = (value: number): string =>
  String(value).length > 8 && !Number.isInteger(value) ? `≈${Number(value.toPrecision(3))}` : String(value);

function componentName(value: Json): string {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const name = value["class_name"] ?? value["model"] ?? value["custom"];
    return typeof name === "string" ? name : "…";
  }
  return String(value);
}

const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words);

const STATES: { readonly [state: string]: string } = { ok: "ok", error: "has a problem", waiting: "waiting for its inputs" };

const kindWords = (kind: string): string => {
  const model = modelOf(kind);
  return model === null ? (placeholderOf(kind) ?? customOf(kind) ?? kind.replace(/^ops\./, "")) : `Model ${model}`;
};

/** "Conv2D conv2d_1, output 28 × 28 × 32, 320 parameters, ok, shared by 2 calls". */
export function describeNode(scene: Scene, node: string): string {
  const graph = graphOf(scene);
  const found = own(graph.nodes, node);
  const layer = layerOf(graph, node);
  if (!found || !layer) return "";
  const report = scene.report && own(scene.report.nodes, node);
  const unknown = placeholderOf(layer.kind);
  const calls = callers(graph, layer.id).length;
  const marked = graph.outputs.filter((output) => output.node === node).map((output) => output.name);
  return [
    `${kindWords(layer.kind)} ${nameOf(graph, node)}`,
    unknown === null ? "" : "a placeholder",
    customOf(layer.kind) === null ? "" : "custom",
    report?.outputs.length ? `${report.outputs.length > 1 ? "outputs" : "output"} ${outputsText(report)}` : "",
    report && report.parameters > 0 ? `${report.parameters.toLocaleString("en")} parameter${report.parameters === 1 ? "" : "s"}` : "",
    (report && unknown === null && STATES[report.state]) || "",
    found.bypassed ? "bypassed" : "",
    calls > 1 ? `shared by ${calls} calls` : "",
    marked.length ? `is the output ${marked.join(" and ")}` : "",
    found.note ? `note: ${found.note}` : "",
  ].filter(Boolean).join(", ");
}
