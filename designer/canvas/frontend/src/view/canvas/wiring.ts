// What is being drawn or dragged over the canvas right now: of this window and this moment only.

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { EdgeId } from "../../core/places";
import type { Scene } from "../../core/ports";
import type { Verdicts } from "../../core/verdict";

export interface Wiring {
  /** What the wire under way may be joined to; null when none is drawn. */
  readonly verdicts: Verdicts | null;
  /** The graph as it was when the wire was begun. */
  readonly scene: Scene | null;
  /** The edge whose end is being moved, if it is not a new one. */
  readonly moved: EdgeId | null;
  /** Whether the wire was let go and its marks are about to go. */
  readonly settling: boolean;
  /** The edge into which what is dragged would be put. */
  readonly over: EdgeId | null;
}

const REST: Wiring = { verdicts: null, scene: null, moved: null, settling: false, over: null };

export type WiringStore = StoreApi<Wiring>;
export const createWiring = (): WiringStore => createStore<Wiring>()(() => REST);
export const rest = (wiring: WiringStore): void => wiring.setState(REST);

export const WiringContext = createContext<WiringStore | null>(null);

export function useWiringStore(): WiringStore {
  const store = useContext(WiringContext);
  if (!store) throw new Error("The canvas's parts live inside WiringContext.");
  return store;
}

export const useWiring = <T,>(select: (wiring: Wiring) => T): T => useStore(useWiringStore(), select);
