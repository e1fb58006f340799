// The editor's state: the document as shown, and what belongs to this window only (selection, open graph, dialogs).

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { EditRefused } from "./core/apply";
import { catalogueOf, withOwn, type Catalogue } from "./core/lookup";
import type { EdgeId } from "./core/places";
import { tints, type Measure, type Tint } from "./core/tints";
import { begin, sent, takeIn, wish, type Sync, type Wish } from "./core/sync";
import { keepDraft, keptDraft, type Draft } from "./draft";
import { asShown } from "./first";
import type {
  Answer, ApplyCode, Ask, CodeMark, CodeWish, Content, Diagnostic, Document, Edit, EditCode, Graph, GraphReport, Inside, View,
} from "./generated/messages";

export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<EdgeId>;
}

export const NOTHING: Selection = { nodes: new Set(), edges: new Set() };

/** Where a new layer goes that is searched for. */
export type AddPlace =
  | { readonly kind: "selection" }
  | { readonly kind: "at"; readonly x: number; readonly y: number }
  | { readonly kind: "edge"; readonly edge: EdgeId }
  /** At the loose end of a wire drawn from `node`'s port into empty space. */
  | { readonly kind: "wire"; readonly node: string; readonly port: string; readonly end: "output" | "input"; readonly index: number; readonly x: number; readonly y: number };

export type Dialog =
  | { readonly kind: "add"; readonly place: AddPlace }
  /** From a node's outputs to somewhere; `edge` is a wire that is to end there instead. */
  | { readonly kind: "connect"; readonly node: string; readonly edge?: EdgeId }
  | { readonly kind: "find" }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "share"; readonly node: string }
  | { readonly kind: "replace"; readonly node: string }
  | { readonly kind: "rename"; readonly node: string }
  | { readonly kind: "note"; readonly node: string }
  | { readonly kind: "menu"; readonly x: number; readonly y: number };

export interface Message {
  readonly id: number;
  readonly text: string;
  readonly tone: "info" | "error";
}

export interface Fly {
  readonly number: number;
  readonly to: "all" | "selection" | readonly string[];
}

/** The code panel: which code it shows, what the person wrote in it, what is being applied, and what was said of that. */
export interface CodeState {
  readonly wish: CodeWish;
  readonly draft: Draft | null;
  readonly applying: ApplyCode | null;
  readonly marks: readonly CodeMark[];
}

/** A question before it has an id. */
export type Question = Ask extends infer A ? (A extends Ask ? Omit<A, "id"> : never) : never;

export interface Editor {
  readonly sync: Sync;
  /** What Keras has, as Python told it. */
  readonly keras: Catalogue | null;
  /** The same with the design's own code. */
  readonly catalogue: Catalogue | null;
  readonly trouble: string;
  /** Whether requests or questions have been on their way for long, and nothing was heard of them. */
  readonly late: boolean;
  readonly asks: readonly Ask[];
  /** The questions that Python said it heard. */
  readonly heard: readonly string[];
  /** Whose code the page is to show in its editor; null once it heard so. */
  readonly codeWanted: EditCode | null;
  readonly code: CodeState;
  /** The names of the graphs opened one inside the other; the root "" is first. */
  readonly path: readonly string[];
  readonly selection: Selection;
  readonly dialog: Dialog | null;
  readonly messages: readonly Message[];
  /** What a screen reader is to say now. */
  readonly spoken: string;
  /** Where the canvas is to look next. */
  readonly fly: Fly;
  readonly panels: { readonly palette: boolean; readonly inspector: boolean; readonly problems: boolean; readonly code: boolean };
  readonly direction: "LR" | "TB";
  readonly fullscreen: boolean;
  /** By what the cards are coloured where the design was looked into while it learned. */
  readonly measure: Measure;

  edit(edit: Edit): boolean;
  undo(): void;
  redo(): void;
  request(made: Wish): boolean;
  take(view: View): void;
  ask(question: Question): Promise<Answer>;
  /** Let the page show its editor for the code of that name; "" for something new. */
  editCode(name: string): void;
  setCode(values: Partial<CodeState>): void;
  /** Let the design be what the draft says. */
  applyCode(): void;
  select(nodes: Iterable<string>, edges?: Iterable<EdgeId>): void;
  open(name: string): void;
  leaveTo(depth: number): void;
  show(dialog: Dialog | null): void;
  say(text: string, tone?: Message["tone"]): void;
  dismiss(id: number): void;
  speak(text: string): void;
  flyTo(to: Fly["to"]): void;
  toggle(panel: keyof Editor["panels"], open?: boolean): void;
  set(values: Partial<Pick<Editor, "direction" | "fullscreen" | "late" | "measure">>): void;
}

export type EditorStore = StoreApi<Editor>;

export function createEditor(start: Sync): EditorStore {
  const waiting = new Map<string, (answer: Answer) => void>();
  let count = 0;
  return createStore<Editor>()((set, get) => ({
    sync: start,
    keras: null,
    catalogue: null,
    trouble: "",
    late: false,
    asks: [],
    heard: [],
    codeWanted: null,
    code: { wish: { what: "model", layout: "grouped", spelling: "keras" }, draft: keptDraft(start.design), applying: null, marks: [] },
    path: [""],
    selection: NOTHING,
    dialog: null,
    messages: [],
    spoken: "",
    fly: { number: 0, to: "all" },
    panels: { palette: true, inspector: true, problems: false, code: keptDraft(start.design) !== null },
    direction: "LR",
    fullscreen: false,
    measure: "health",

    edit: (edit) => get().request({ type: "Do", edit }),
    undo: () => void (content(get())?.can_undo || get().sync.pending.length ? get().request({ type: "Undo" }) : get().say("There is nothing to undo.")),
    redo: () => void (content(get())?.can_redo ? get().request({ type: "Redo" }) : get().say("There is nothing to redo.")),
    request(made) {
      try {
        set((state) => within({ ...state, sync: wish(state.sync, made) }));
        return true;
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        get().say(error.message, "error");
        return false;
      }
    },
    take(view) {
      const { sync, refusals, changed } = takeIn(get().sync, view);
      const answers = view.answers ?? [];
      const answered = new Set(answers.map((answer) => answer.id));
      const keras = view.catalogue ? catalogueOf(view.catalogue) : get().keras;
      const catalogue = keras && withOwn(keras, sync.confirmed?.custom ?? []);
      const wanted = get().codeWanted;
      const codeWanted = wanted && view.client === sync.client && (view.code_taken ?? 0) >= wanted.number ? null : wanted;
      const asks = answered.size ? get().asks.filter((ask) => !answered.has(ask.id)) : get().asks;
      const trouble = view.trouble ?? "";
      const heard = view.client === sync.client ? (view.waiting ?? NONE_HEARD) : get().heard;
      if (heard.join() !== get().heard.join()) set({ heard });
      if (changed || catalogue !== get().catalogue || asks.length !== get().asks.length || trouble !== get().trouble || codeWanted !== wanted) {
        set((state) => within({ ...state, sync, keras, catalogue, asks, codeWanted, trouble }));
      }
      if (view.client === sync.client) get().setCode(heardOfCode(get().code, view));
      for (const refusal of refusals) get().say(refusal.message, "error");
      for (const answer of answers) {
        waiting.get(answer.id)?.(answer);
        waiting.delete(answer.id);
      }
    },
    ask(question) {
      const id = `${start.client}-${++count}`;
      set((state) => ({ asks: [...state.asks, { ...question, id } as Ask] }));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    editCode(name) {
      set({ codeWanted: { number: ++count, name } });
      get().speak(name ? `Opening the code of ${name}.` : "Opening the editor for code.");
    },
    setCode(values) {
      const before = get().code;
      if (Object.entries(values).every(([key, value]) => before[key as keyof CodeState] === value)) return;
      set({ code: { ...before, ...values } });
      if (get().code.draft !== before.draft) keepDraft(start.design, get().code.draft);
    },
    applyCode() {
      const { draft } = get().code;
      // A time, so that it is a new one after a reload too.
      if (draft) get().setCode({ applying: { number: Date.now(), text: draft.text }, marks: [] });
    },
    select(nodes, edges = []) {
      const next = { nodes: new Set(nodes), edges: new Set(edges) };
      const now = get().selection;
      if (same(now.nodes, next.nodes) && same(now.edges, next.edges)) return;
      set({ selection: next });
    },
    open(name) {
      if (!get().sync.shown?.models[name] || get().path.at(-1) === name) return;
      set((state) => ({ path: [...state.path, name], selection: NOTHING, fly: fly(state, "all") }));
      get().speak(`Opened model ${name}.`);
    },
    leaveTo(depth) {
      set((state) => ({ path: state.path.slice(0, depth + 1), selection: NOTHING, fly: fly(state, "all") }));
    },
    show: (dialog) => set({ dialog }),
    say(text, tone = "info") {
      const id = ++count;
      set((state) => ({ messages: [...state.messages.filter((other) => other.text !== text), { id, text, tone }].slice(-4), spoken: text }));
      setTimeout(() => get().dismiss(id), tone === "error" ? 9000 : 5000);
    },
    dismiss: (id) => set((state) => ({ messages: state.messages.filter((message) => message.id !== id) })),
    speak: (spoken) => set({ spoken }),
    flyTo: (to) => set((state) => ({ fly: fly(state, to) })),
    toggle: (panel, open) => set((state) => ({ panels: { ...state.panels, [panel]: open ?? !state.panels[panel] } })),
    set: (values) => set(values),
  }));
}

/** What becomes of the panel when Python has read what was to be applied. */
function heardOfCode(code: CodeState, { code_applied: found }: View): Partial<CodeState> {
  if (!found || found.number !== code.applying?.number) return {};
  const kept = found.done && code.draft?.text === code.applying.text ? null : code.draft;
  return { applying: null, marks: found.marks, draft: kept };
}

const fly = (state: Editor, to: Fly["to"]): Fly => ({ number: state.fly.number + 1, to });

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));

/** The state without what is no longer there: graphs that are gone, nodes and edges selected in vain. */
function within(state: Editor): Editor {
  const document = state.sync.shown;
  if (!document) return state;
  const gone = state.path.findIndex((name) => name !== "" && !document.models[name]);
  const path = gone === -1 ? state.path : state.path.slice(0, gone);
  const graph = graphNamed(document, path.at(-1) ?? "");
  const nodes = [...state.selection.nodes].filter((id) => graph.nodes[id]);
  const selection = nodes.length === state.selection.nodes.size ? state.selection : { ...state.selection, nodes: new Set(nodes) };
  return { ...state, path, selection };
}

export const graphNamed = (document: Document, name: string): Graph =>
  (name === "" ? document.graph : document.models[name]) ?? document.graph;

export const content = (state: Editor): Content | null => state.sync.confirmed;
export const openGraph = (state: Editor): string => state.path.at(-1) ?? "";

/** The graph on the canvas; only ask while there is a document. */
export const graphShown = (state: Editor): Graph => graphNamed(state.sync.shown as Document, openGraph(state));

/** How the layers of the open graph are coloured. */
export function tintsShown(state: Editor): ReadonlyMap<string, Tint> {
  const from = [content(state)?.inside ?? null, openGraph(state), state.measure] as const;
  if (from.some((one, place) => one !== tinted.from[place])) tinted = { from, found: tints(...from) };
  return tinted.found;
}

let tinted: { from: readonly [Inside | null, string, Measure]; found: ReadonlyMap<string, Tint> } = { from: [null, "", "none"], found: new Map() };

export const reportShown = (state: Editor): GraphReport | undefined => content(state)?.analysis?.graphs[openGraph(state)];

const NONE_HEARD: readonly string[] = [];
const NO_DIAGNOSTICS: readonly Diagnostic[] = [];
export const diagnostics = (state: Editor): readonly Diagnostic[] => content(state)?.analysis?.diagnostics ?? NO_DIAGNOSTICS;

/** Whether something was said that Python, as far as one knows, has not heard. */
export const isUnheard = ({ sync, asks, heard }: Editor): boolean => sync.pending.length > 0 || asks.some(({ id }) => !heard.includes(id));

export const toSend = (state: Editor) => sent(state.sync, [...state.asks], state.catalogue?.mark ?? "", {
  edit_code: state.codeWanted, code: state.panels.code ? state.code.wish : null, apply_code: state.code.applying,
});

export const EditorContext = createContext<EditorStore | null>(null);

export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) throw new Error("The editor's components live inside EditorContext.");
  return store;
}

export const useEditor = <T,>(select: (state: Editor) => T): T => useStore(asShown(useEditorStore()), select);
export { begin };
