// Code of the design's own on the canvas: found, added, shown, chosen, copied, and asked to be edited.

import { describe, expect, test } from "vitest";
import { apply } from "../src/core/apply";
import { cardMaker } from "../src/core/cards";
import { add, copy, paste, replace, setConfig, type Outcome, type Scene } from "../src/core/commands";
import { withOwn } from "../src/core/lookup";
import { chosen, choicesFor, entryFor } from "../src/core/nested";
import { search } from "../src/core/search";
import { begin } from "../src/core/sync";
import { format } from "../src/core/values";
import { createEditor, toSend } from "../src/store";
import type { Content, Document, Entry, View } from "../src/generated/messages";
import { sections } from "../src/view/palette/sections";
import { CATALOGUE, document, entry, graph, parameter, scene, wires } from "./graphs";

const tensor = { name: "x", many: false, required: true, variadic: false };
const own = (name: string, more: Partial<Entry> = {}) =>
  entry(`custom:${name}`, { category: "Custom", source: "custom", ports: [tensor], outputs: null, ...more });
const SCALE = own("Scale", { summary: "Multiplies.", ports: [{ ...tensor, name: "inputs" }], parameters: [parameter("factor", "number", { default: 2 })] });
const SQUASH = own("squash");
const ENTRIES = [SCALE, SQUASH, { ...SQUASH, family: "activation" as const }];
const ALL = withOwn(CATALOGUE, ENTRIES);
const CODE = { base: "LIMIT = 3\ndef base(x):\n    return x\n", squash: "def squash(x):\n    return base(x)\n", Scale: "class Scale(keras.layers.Layer):\n    pass\n" };

const design = (more: Partial<Document> = {}): Document =>
  ({ ...document(graph({ i: "Input", d: "Dense", s: "custom:Scale" }, ["i→d", "d→s"])), functions: CODE, ...more });
const known = (of: Document): Scene => ({ ...scene(of), catalogue: ALL });
const after = (before: Scene, outcome: Outcome): Scene => {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return { ...before, document: apply(before.document, outcome.edit) };
};
const why = (outcome: Outcome) => ("refused" in outcome ? outcome.refused : "");

describe("beside what Keras has", () => {
  test("the same entries give the same catalogue, and none give Keras's own", () => {
    expect(withOwn(CATALOGUE, ENTRIES)).toBe(ALL);
    expect(withOwn(CATALOGUE, [])).toBe(CATALOGUE);
    expect(ALL.mark).toBe(CATALOGUE.mark);
  });
  test("the palette shows it on top, in a category of its own, only when there is some", () => {
    const kept = { favourites: ["custom:Scale"], recent: [], open: {} };
    const [first, second, ...others] = sections(ALL, [], kept);
    expect([first?.title, first?.items.map((item) => item.title)]).toEqual(["Custom", ["Scale", "squash"]]);
    expect([second?.title, second?.items.map((item) => item.kind)]).toEqual(["Favourites", ["custom:Scale"]]);
    expect(others.map((section) => section.title)).not.toContain("Custom");
    expect(sections(CATALOGUE, [], kept).map((section) => section.title)).not.toContain("Custom");
  });
  test("a search finds it by its name and by what it says of itself", () => {
    expect(search(ALL, "scale")[0]).toMatchObject({ kind: "custom:Scale", title: "Scale", group: "layer" });
    expect(search(ALL, "multiplies")[0]?.kind).toBe("custom:Scale");
    expect(search(ALL, "Scale 3")[0]?.typed?.config).toEqual({ factor: 3 });
    expect(search(ALL, "", { only: new Set(["custom:squash"]) }).map((item) => item.kind)).toEqual(["custom:squash"]);
  });
});

describe("a node of it", () => {
  test("is added at its own port, and named as Python names it", () => {
    const here = known(design());
    const then = after(here, add(here, "custom:squash", { kind: "selection" }, ["d"]));
    expect(then.document.graph.layers["squash"]).toEqual({ id: "squash", kind: "custom:squash", name: null, config: {} });
    expect(wires(then.document.graph)).toContain("d→squash.x");
    expect(why(add(here, "custom:gone", { kind: "selection" }))).toBe("This design has no layer or function gone of its own.");
  });
  test("shows its name, what differs, and that it is custom", () => {
    const here = known(design());
    const set = after(here, setConfig(here, ["s"], "factor", 4));
    expect(cardMaker()(set, [], "LR").get("s")).toMatchObject({ title: "Scale", custom: "Scale", named: false, parameters: "factor 4", label: "Scale scale, custom" });
    expect(cardMaker()(set, [], "LR").get("d")).toMatchObject({ custom: null });
  });
  test("stands in the place of a layer that Keras does not have", () => {
    const here = known(design({ graph: graph({ i: "Input", p: "placeholder:Scale" }, ["i→p"]) }));
    expect(after(here, replace(here, "p", "custom:Scale")).document.graph.layers["p"]?.kind).toBe("custom:Scale");
  });
});

describe("a function in the place of an activation", () => {
  const activation = parameter("activation", "activation", { optional: true });
  test("is offered first, by its name", () => {
    const [first] = choicesFor(ALL, activation);
    expect([first?.title, first?.entries.map((one) => one.name)]).toEqual(["Of this design", ["custom:squash"]]);
    expect(choicesFor(CATALOGUE, activation).map((choices) => choices.title)).not.toContain("Of this design");
    expect(choicesFor(ALL, parameter("layer", "layer")).flatMap((choices) => choices.entries)).not.toContain(SCALE);
  });
  test("is written as a reference, and found again", () => {
    const [squash] = choicesFor(ALL, activation)[0]?.entries ?? [];
    const value = chosen(squash as Entry, activation, "relu");
    expect(value).toEqual({ custom: "squash" });
    expect(entryFor(ALL, activation, value)).toBe(squash);
    expect(format(activation, value)).toBe("squash");
    expect(entryFor(CATALOGUE, activation, value)).toBeUndefined();
  });
  test("can be typed behind a layer's name, and is shown on its card", () => {
    expect(search(ALL, "dense 10 squash")[0]?.typed).toEqual({ config: { units: 10, activation: { custom: "squash" } }, text: "10 units, activation squash", problem: "" });
    const here = known(design());
    const set = after(here, setConfig(here, ["d"], "activation", { custom: "squash" }));
    expect(cardMaker()(set, [], "LR").get("d")?.parameters).toContain("squash");
  });
});

describe("copying into another design", () => {
  const clip = () => {
    const here = known(design());
    return copy(after(here, setConfig(here, ["d"], "activation", { custom: "squash" })), ["d"]);
  };
  test("takes the code along, with all that it names, in one step", () => {
    expect(Object.keys(clip().functions ?? {})).toEqual(["base", "squash"]);
    const elsewhere = known(document(graph({ i: "Input" })));
    const pasted = after(elsewhere, paste(elsewhere, clip())).document;
    expect(pasted.functions).toEqual({ base: CODE.base, squash: CODE.squash });
    expect(pasted.graph.layers["dense"]?.config).toEqual({ activation: { custom: "squash" } });
    expect(paste(elsewhere, clip())).toMatchObject({ edit: { type: "Batch" } });
  });
  test("takes along what sub-models need", () => {
    const here = known(design({ graph: graph({ i: "Input", m: "model:inner" }, ["i→m"]), models: { inner: graph({ j: "Input", s: "custom:Scale" }, ["j→s"]) } }));
    const elsewhere = known(document(graph({})));
    expect(after(elsewhere, paste(elsewhere, copy(here, ["m"]))).document.functions).toEqual({ Scale: CODE.Scale });
  });
  test("uses the same code where it is already", () => {
    const here = known(design());
    expect(after(here, paste(here, clip())).document.functions).toBe(here.document.functions);
  });
  test("is refused where another code has the name, and where the code is missing", () => {
    const elsewhere = known({ ...document(graph({})), functions: { squash: "def squash(x): return -x" } });
    expect(why(paste(elsewhere, clip()))).toBe("This design has other code under the name squash. Rename one of the two, then copy and paste again.");
    const bare = known(document(graph({})));
    expect(why(paste(bare, { ...clip(), functions: undefined }))).toContain("'squash', which does not exist");
  });
});

describe("the editor", () => {
  const content = (custom: Entry[]): Content => ({ document: design(), analysis: null, can_undo: false, can_redo: false, training: null, inside: null, focus: null, custom, code: null });
  const view = (more: Partial<View> = {}): View => ({ session: "s", design: "design", version: 1, ...more });
  const opened = () => {
    const store = createEditor(begin("me", "design"));
    store.getState().take(view({ content: content(ENTRIES), catalogue: { mark: "m", keras: "3", entries: [...CATALOGUE.entries] } }));
    return store;
  };

  test("knows the design's own code as soon as it is told, and forgets what is gone", () => {
    const store = opened();
    const known = () => store.getState().catalogue?.kinds.has("custom:Scale");
    const before = store.getState().catalogue;
    expect(known()).toBe(true);
    store.getState().take(view({ version: 2, base: 1, patch: { in: { can_undo: { set: true } } } }));
    expect(store.getState().catalogue).toBe(before);
    store.getState().take(view({ version: 3, base: 2, patch: { in: { custom: { at: 0, cut: 3, put: [] } } } }));
    expect(known()).toBe(false);
    expect(toSend(store.getState()).catalogue).toBe("m");
  });

  test("asks for code to be edited until it is taken up", () => {
    const store = opened();
    const wanted = () => toSend(store.getState()).edit_code;
    expect(wanted()).toBeNull();
    store.getState().editCode("Scale");
    const first = wanted();
    expect(first?.name).toBe("Scale");
    store.getState().take(view({ client: "other", code_taken: 99 }));
    expect(wanted()).toBe(first);
    store.getState().editCode("");
    store.getState().take(view({ client: "me", code_taken: first?.number }));
    expect(wanted()).toMatchObject({ name: "" });
    store.getState().take(view({ client: "me", code_taken: wanted()?.number }));
    expect(wanted()).toBeNull();
  });
});
