// Lines that Python wants to be seen: a ground of their own, and scrolled to.

import { StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";

/** The first and the last line. */
export type Lines = readonly [number, number];

const setLines = StateEffect.define<readonly Lines[]>();
const ground = Decoration.line({ class: "ll-meant" });

/** Show these lines as meant, and no others. */
export const highlight = (lines: readonly Lines[]) => ({ effects: setLines.of(lines) });

const grounds = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    const lines = meant(transaction.effects);
    return lines === undefined ? shown.map(transaction.changes) : groundsOf(transaction.newDoc, lines);
  },
  provide: (shown) => EditorView.decorations.from(shown),
});

/** Scrolls to the lines, again when sizes are known better (out of sight they are guesses), until a person takes over. */
const scrolling = ViewPlugin.fromClass(
  class {
    wanted: readonly Lines[] = [];

    update({ view, transactions, geometryChanged }: ViewUpdate): void {
      const lines = meant(transactions.flatMap(({ effects }) => effects));
      if (lines !== undefined) this.wanted = lines;
      if (lines?.length || geometryChanged) this.scroll(view);
    }

    scroll(view: EditorView): void {
      const { wanted } = this;
      if (wanted.length) view.requestMeasure({ key: this, read: () => topFor(view, wanted), write: (top) => this.moveTo(view, top) });
    }

    moveTo(view: EditorView, top: number): void {
      if (Math.abs(view.scrollDOM.scrollTop - top) < 1) return;
      view.scrollDOM.scrollTop = top;
      // CodeMirror may scroll on, to keep in place what was seen before it knew the sizes.
      requestAnimationFrame(() => this.scroll(view));
    }

    destroy(): void {
      this.leave();
    }

    leave(): void {
      this.wanted = [];
    }
  },
  { eventObservers: { wheel() { this.leave(); }, pointerdown() { this.leave(); }, keydown() { this.leave(); } } },
);

export const highlighting = [grounds, scrolling];

/** The numbers of the lines asked for that there are. */
export function existing(doc: Text, [first, last]: Lines): number[] {
  const from = Math.max(first, 1);
  return Array.from({ length: Math.max(Math.min(last, doc.lines) - from + 1, 0) }, (_, place) => from + place);
}

function meant(effects: readonly StateEffect<unknown>[]): readonly Lines[] | undefined {
  return effects.find((one): one is StateEffect<readonly Lines[]> => one.is(setLines))?.value;
}

function groundsOf(doc: Text, lines: readonly Lines[]): DecorationSet {
  const numbers = new Set(lines.flatMap((one) => existing(doc, one)));
  return Decoration.set([...numbers].map((number) => ground.range(doc.line(number).from)), true);
}

/** How far to scroll until some of the lines are seen: not at all, or the first of them to the middle. The page itself stays where it is. */
function topFor(view: EditorView, lines: readonly Lines[]): number {
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (lines.some((one) => inSight(view, existing(view.state.doc, one)))) return scrollTop;
  const numbers = existing(view.state.doc, lines[0]!);
  if (!numbers.length) return scrollTop;
  const { top } = view.lineBlockAt(view.state.doc.line(numbers[0]!).from);
  const { bottom } = view.lineBlockAt(view.state.doc.line(numbers.at(-1)!).from);
  const middle = top - Math.max((clientHeight - (bottom - top)) / 2, 0);
  return Math.min(Math.max(middle, 0), view.scrollDOM.scrollHeight - clientHeight);
}

function inSight(view: EditorView, numbers: readonly number[]): boolean {
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (!numbers.length) return false;
  const { top } = view.lineBlockAt(view.state.doc.line(numbers[0]!).from);
  const { bottom } = view.lineBlockAt(view.state.doc.line(numbers.at(-1)!).from);
  return top >= scrollTop && bottom <= scrollTop + clientHeight;
}
