// What could be joined to the loose end of a wire: Python is asked, once for each place.

import { useEffect, useState } from "react";
import { scene } from "../../act";
import { callsThatTake } from "../../core/search";
import { openGraph, useEditorStore, type AddPlace } from "../../store";

export type Offers =
  | { readonly state: "none" }
  | { readonly state: "waiting" }
  | { readonly state: "known"; readonly kinds: ReadonlySet<string> }
  | { readonly state: "failed"; readonly problem: string };

const NONE: Offers = { state: "none" };

export function useOffers(place: AddPlace): Offers {
  const store = useEditorStore();
  const [offers, setOffers] = useState<Offers>(place.kind === "wire" ? { state: "waiting" } : NONE);
  useEffect(() => {
    if (place.kind !== "wire") return setOffers(NONE);
    let wanted = true;
    const { node, port, end } = place;
    setOffers({ state: "waiting" });
    void store.getState().ask({ type: "AskOffers", graph: openGraph(store.getState()), node, port, end }).then((answer) => {
      if (!wanted) return;
      if (answer.problem) return setOffers({ state: "failed", problem: answer.problem });
      const again = end === "output" ? callsThatTake(scene(store.getState()), node, Number(port)) : [];
      setOffers({ state: "known", kinds: new Set([...answer.offers, ...again]) });
    });
    return () => void (wanted = false);
  }, [store, place]);
  return offers;
}
