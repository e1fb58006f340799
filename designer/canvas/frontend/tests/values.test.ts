// Texts and values of parameters: what is read, what is refused, and that what is shown can be written back.

import { describe, expect, it } from "vitest";
import { choicesFor, chosen, entryFor, namedIn, withSetting } from "../src/core/nested";
import { catalogueOf } from "../src/core/lookup";
import { allowed, format, isDefault, parse, same } from "../src/core/values";
import type { Entry, Json, Parameter } from "../src/generated/messages";

const parameter = (type: Parameter["type"], more: Partial<Parameter> = {}): Parameter =>
  ({ name: "x", type, required: false, default: null, choices: [], help: "", optional: false, ...more });
const read = (type: Parameter["type"], text: string, more: Partial<Parameter> = {}): Json | undefined => {
  const parsed = parse(parameter(type, more), text);
  return "value" in parsed ? parsed.value : undefined;
};
const refusal = (type: Parameter["type"], text: string, more: Partial<Parameter> = {}): string => {
  const parsed = parse(parameter(type, more), text);
  return "problem" in parsed ? parsed.problem : "";
};

describe("reading", () => {
  it.each<[Parameter["type"], string, Json]>([
    ["integer", " 32 ", 32], ["integer", "-1", -1], ["integer", "10_000", 10000], ["integer", "-0", 0], ["integer", "64.0", 64],
    ["number", "0.5", 0.5], ["number", ".5", 0.5], ["number", "1e-3", 0.001], ["number", "1/255", 1 / 255], ["number", "5", 5],
    ["boolean", "True", true], ["boolean", "no", false],
    ["string", "a b", "a b"], ["string", '""', ""],
    ["integers", "3", 3], ["integers", "3, 3", [3, 3]], ["integers", "3 5", [3, 5]], ["integers", "3x5", [3, 5]], ["integers", "3 × 5", [3, 5]],
    ["integers", "(3, 3)", [3, 3]], ["integers", "[3]", [3]], ["integers", "3,", 3],
    ["shape", "28, 28, 1", [28, 28, 1]], ["shape", "None, 3", [null, 3]], ["shape", "? × 3", [null, 3]], ["shape", "28, , 3", [28, null, 3]],
    ["shape", "(28,)", [28]], ["shape", "()", []], ["shape", "-1", [-1]], ["shape", "None", [null]],
    ["axes", "-1", -1], ["axes", "1, 2", [1, 2]],
    ["json", "0.2", 0.2], ["json", '{"a": [1, null]}', { a: [1, null] }], ["json", "(0.02, 0.33)", [0.02, 0.33]], ["json", "(None, True,)", [null, true]],
  ])("as %s, “%s”", (type, text, value) => expect(read(type, text)).toEqual(value));

  it("takes nothing for the default, and none where it is allowed", () => {
    expect(read("integer", "", { default: 7 })).toBe(7);
    expect(read("number", "None", { default: 1, optional: true })).toBeNull();
    expect(refusal("number", "none")).toContain("is not a number");
  });

  it.each<[Parameter["type"], string, string]>([
    ["integer", "3.5", "“3.5” is not a whole number."],
    ["integer", "9007199254740993", "“9007199254740993” is not a whole number."],
    ["number", "0,5", "“0,5” is not a number. Write a decimal point: 0.5."],
    ["number", "1/0", "“1/0” is not a number."],
    ["number", "1e999", "“1e999” is not a number."],
    ["number", "Infinity", "“Infinity” is not a number."],
    ["integers", "3, a", "“3, a” is not a whole number or several, such as 3 or 3, 3."],
    ["integers", "()", "“()” is not a whole number or several, such as 3 or 3, 3."],
    ["shape", "28, -2", "“28, -2” is not a list of sizes, such as 28, 28, 1 (None where unknown)."],
    ["axes", "1.5", "“1.5” is not an axis or several, such as -1 or 1, 2."],
    ["json", "[1, ", "“[1,” is not JSON, such as 0.2, [1, 2] or \"text\"."],
    ["boolean", "maybe", "“maybe” is not true or false."],
  ])("refuses as %s “%s”, and says what is allowed", (type, text, problem) => expect(refusal(type, text)).toBe(problem));

  it("names the choices", () => {
    const padding = { choices: ["valid", "same"], default: "valid" };
    expect(refusal("choice", "full", padding)).toBe("“full” is not one of valid, same.");
    expect(allowed(parameter("choice", { ...padding, optional: true }))).toBe("one of valid, same, or none");
  });

  it("asks for what is required", () => expect(refusal("integer", " ", { required: true })).toBe("It needs a whole number."));
});

describe("showing", () => {
  it.each<[Parameter["type"], Json]>([
    ["integer", 3], ["integer", -1], ["number", 1e-7], ["number", 1 / 255], ["boolean", false], ["string", ""], ["string", "hann"],
    ["integers", 3], ["integers", [3]], ["integers", [1, 2, 3]], ["shape", [28, null, 1]], ["shape", []], ["shape", [5]],
    ["axes", [0, 1]], ["axes", -1], ["json", [[1, 1], [0, 2]]], ["json", "auto"], ["json", { a: { b: null } }], ["integer", null],
  ])("as %s, %j can be written back", (type, value) => expect(read(type, format(parameter(type), value), { optional: true })).toEqual(value));

  it("writes what does not fit its type as JSON", () => expect(format(parameter("integer"), { a: [1] })).toBe('{"a": [1]}'));
});

describe("defaults", () => {
  it("know one value in two writings", () => {
    expect(isDefault(parameter("integers", { default: [1, 1] }), 1)).toBe(true);
    expect(isDefault(parameter("integers", { default: [0, 255] }), 0)).toBe(false);
    const kernel = parameter("initializer", { default: "glorot_uniform" });
    expect(isDefault(kernel, { class_name: "GlorotUniform", config: {} })).toBe(true);
    expect(isDefault(kernel, { class_name: "GlorotUniform", config: { seed: 1 } })).toBe(false);
  });

  it("are what is not set, save for required parameters", () => {
    expect(isDefault(parameter("integer", { default: 1 }), undefined)).toBe(true);
    expect(isDefault(parameter("integer", { required: true }), undefined)).toBe(false);
    expect(isDefault(parameter("json", { required: true }), null)).toBe(false);
  });

  it("compare values deeply", () => {
    expect(same({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(same([1], { 0: 1 })).toBe(false);
    expect(same({ a: 1 }, { b: 1 })).toBe(false);
  });
});

const entry = (family: Entry["family"], name: string, more: Partial<Entry> = {}): Entry =>
  ({ name, family, category: "", summary: "", doc: "", parameters: [], ports: [], outputs: 1, source: "keras", arguments: [], aliases: [], starting: {}, ...more });
const seed = parameter("integer", { name: "seed" });
const units = parameter("integer", { name: "units", required: true });
const he = entry("initializer", "HeNormal", { aliases: ["he_normal"], parameters: [seed] });
const random = entry("initializer", "RandomUniform", { aliases: ["random_uniform", "uniform"] });
const relu = entry("activation", "relu");
const leaky = entry("layer", "LeakyReLU", { category: "Activation", parameters: [parameter("number", { name: "negative_slope" })] });
const lstm = entry("layer", "LSTM", { category: "Recurrent", parameters: [units, seed], starting: { units: 64 } });
const gru = entry("layer", "GRU", { category: "Recurrent", parameters: [units], starting: { units: 64 } });
const cell = entry("layer", "GRUCell", { category: "Recurrent", parameters: [units], starting: { units: 64 } });
const catalogue = catalogueOf({ mark: "", keras: "3", entries: [he, random, relu, leaky, lstm, gru, cell] });

describe("nested objects", () => {
  const kernel = parameter("initializer", { default: "uniform" });

  it("are named by their short name until they have settings", () => {
    expect(chosen(he, kernel, undefined)).toBe("he_normal");
    const seeded = withSetting(he, kernel, "he_normal", "seed", 7);
    expect(seeded).toEqual({ class_name: "HeNormal", config: { seed: 7 } });
    expect(withSetting(he, kernel, seeded, "seed", undefined)).toBe("he_normal");
  });

  it("keep the writing of the default", () => expect(chosen(random, kernel, "he_normal")).toBe("uniform"));

  it("are found by class, alias and function", () => {
    expect(entryFor(catalogue, kernel, "he_normal")).toBe(he);
    expect(entryFor(catalogue, kernel, { class_name: "HeNormal" })).toBe(he);
    const activation = parameter("activation");
    expect(entryFor(catalogue, activation, "relu")).toBe(relu);
    expect(entryFor(catalogue, activation, { class_name: "LeakyReLU", config: {} })).toBe(leaky);
    expect(entryFor(catalogue, activation, "nothing")).toBeUndefined();
  });

  it("carry settings over to a layer that has them too", () => {
    const wrapped = parameter("layer", { name: "layer", required: true });
    const before = { class_name: "LSTM", config: { units: 8, seed: 1 } };
    expect(chosen(gru, wrapped, before)).toEqual({ class_name: "GRU", config: { units: 8 } });
    expect(chosen(gru, wrapped, undefined)).toEqual({ class_name: "GRU", config: { units: 64 } });
  });

  it("write a nested layer as its class even without settings", () =>
    expect(chosen(leaky, parameter("activation"), "relu")).toEqual({ class_name: "LeakyReLU", config: {} }));

  it("offer cells where cells are taken, and layers elsewhere", () => {
    const names = (name: string) => choicesFor(catalogue, parameter("layer", { name })).flatMap((one) => one.entries.map((found) => found.name));
    expect(names("cell")).toEqual(["GRUCell"]);
    expect(names("layer")).toEqual(["LSTM", "GRU", "LeakyReLU"]);
  });

  it("are read only from what Keras writes", () => expect(namedIn({ config: {} })).toBeNull());
});
