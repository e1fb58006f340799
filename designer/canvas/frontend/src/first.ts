// What is sent goes out before what is drawn: a wire's new shape is on its way while the page still draws the wire.

import type { StoreApi } from "zustand/vanilla";

const waiting = new WeakMap<object, (() => void)[]>();

/**
 * Make an edit whose request leaves first. The store changes at once, but the components that show it hear of
 * it a moment later: Streamlit sends from a timer that was set before, and timers run in their order.
 */
export function sendFirst(store: StoreApi<unknown>, edit: () => void): void {
  const told: (() => void)[] = [];
  waiting.set(store, told);
  try {
    edit();
  } finally {
    waiting.delete(store);
    setTimeout(() => told.forEach((tell) => tell()), 0);
  }
}

const shown = new WeakMap<object, StoreApi<unknown>>();

/** The store as components subscribe to it. */
export function asShown<T>(store: StoreApi<T>): StoreApi<T> {
  const found = shown.get(store) ?? later(store);
  shown.set(store, found as StoreApi<unknown>);
  return found as StoreApi<T>;
}

const later = <T>(store: StoreApi<T>): StoreApi<T> => ({
  ...store,
  subscribe: (listener) => store.subscribe((state, before) => {
    const told = waiting.get(store);
    if (told) told.push(() => listener(state, before));
    else listener(state, before);
  }),
});
