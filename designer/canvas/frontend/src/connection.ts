// The line to Python for one design in this tab: what is not acknowledged is sent, and sent again.

import type { View } from "./generated/messages";
import { begin, createEditor, isUnheard, toSend, type Editor, type EditorStore } from "./store";
import { leave } from "./left";
import { keepPending, resume } from "./tab";
import { whenTurning } from "./turning";

type Send = (name: string, value: unknown) => void;

export interface Line {
  readonly design: string;
  readonly store: EditorStore;
  take(view: View, send: Send): void;
  /** Say nothing until the next view: the place in the page is gone. */
  rest(): void;
  close(): void;
}

/** Unacknowledged requests are sent again after so many milliseconds; then the person is told. */
const AGAIN = 4000;
const LATE = 2500;
/** When Python says that more is to come, it is asked for it after so many milliseconds. */
const SOON = 400;
/**
 * While the app turns to another page, nothing is sent for so many milliseconds: Streamlit would take what comes from
 * the old page for a part of the new one, and show neither.
 */
const TURNING = 3000;
/** A view as large as this is acknowledged at once, so that it is not repeated with every rerun. */
const LARGE = 20_000;

/** Python makes patches from its last ten versions only. */
const BEHIND = 6;

const editors = new Map<string, EditorStore>();

export function connect(design: string, first: Send): Line {
  const store = editors.get(design) ?? opened(design);
  let send = first;
  let uttered: ReadonlySet<string> = new Set();
  let large = false;
  let seen = 0;
  let repeat: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setInterval> | undefined;
  let turning: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  /** What was not got through when this page of the app was left before. */
  let owes = store.getState().sync.pending.length > 0;

  const utter = (force = false): void => {
    if (resting || turning !== undefined) {
      owes = true;
      return;
    }
    const message = toSend(store.getState());
    const wish = [
      ...(message.edit_code ? [`code ${message.edit_code.number}`] : []), ...(message.apply_code ? [`apply ${message.apply_code.number}`] : []),
    ];
    const names = [...message.requests.map(({ number }) => String(number)), ...message.asks.map(({ id }) => id), ...wish];
    // What was acknowledged stays in the last message, which costs nothing, unless it is large.
    if (!force && !(large && !names.length) && names.every((name) => uttered.has(name))) return;
    uttered = new Set(names);
    seen = message.seen;
    large = names.length > 0 && JSON.stringify(message).length > LARGE;
    send("sent", message);
    clearTimeout(repeat);
    if (names.length) repeat = setTimeout(again, AGAIN);
  };
  const again = (): void => {
    const { sync, asks, codeWanted, code } = store.getState();
    if (sync.pending.length || asks.length || codeWanted || code.applying) utter(true);
  };
  const lateness = lateTimer(store);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.sync.pending !== before.sync.pending) keepPending(design, state.sync);
    if (state.sync.pending !== before.sync.pending || state.asks !== before.asks) utter();
    // What was taken up must not lie in the last message, with which a restarted server would begin.
    if (state.codeWanted !== before.codeWanted || state.code.applying !== before.code.applying) utter(true);
    if (state.panels.code !== before.panels.code || state.code.wish !== before.code.wish) utter(true);
    lateness(state);
  });
  const online = (): void => utter(true);
  window.addEventListener("online", online);
  const goOn = (): void => {
    if (!owes || resting || turning !== undefined) return;
    owes = false;
    utter(true);
  };
  const stopWatching = whenTurning(() => {
    clearTimeout(turning);
    turning = setTimeout(() => {
      turning = undefined;
      goOn();
    }, TURNING);
  });
  return {
    design,
    store,
    take(view, newest) {
      send = newest;
      resting = false;
      const before = store.getState();
      store.getState().take(view);
      const after = store.getState();
      // A view that says the same is not delivered again: so it is asked for until one comes that says more.
      clearInterval(soon);
      if (view.pending) soon = setInterval(() => utter(true), SOON);
      if (needsWord(before, after, view) || after.sync.version - seen >= BEHIND) utter(true);
      goOn();
    },
    rest() {
      resting = true;
    },
    close() {
      unsubscribe();
      stopWatching();
      clearTimeout(turning);
      clearTimeout(repeat);
      clearInterval(soon);
      window.removeEventListener("online", online);
    },
  };
}

/** A design's editor, which lasts as long as the page; what it has not sent by then is left for the next one. */
function opened(design: string): EditorStore {
  const store = createEditor(begin(...resume(design)));
  editors.set(design, store);
  window.addEventListener("pagehide", () => leave(store.getState().sync));
  window.addEventListener("pageshow", (event) => {
    // A page that the browser brings back whole may have been taken over meanwhile.
    if (event.persisted) location.reload();
  });
  return store;
}

/** Whether Python should hear at once what was taken in: to go on (analysis, catalogue) or to stop repeating. */
function needsWord(before: Editor, after: Editor, view: View): boolean {
  const moved = before.sync.version !== after.sync.version || before.sync.session !== after.sync.session;
  if (view.catalogue_mark && view.catalogue_mark !== after.catalogue?.mark) return moved;
  if (!moved) return false;
  return after.sync.confirmed?.analysis === null || Boolean(view.content) || JSON.stringify(view.patch ?? null).length > LARGE;
}

function lateTimer(store: EditorStore): (state: Editor) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (state) => {
    if (!isUnheard(state)) {
      clearTimeout(timer);
      timer = undefined;
      if (state.late) store.getState().set({ late: false });
    } else if (timer === undefined && !state.late) {
      timer = setTimeout(() => store.getState().set({ late: true }), LATE);
    }
  };
}
