// The curves of several runs as Streamlit mounts them, kept while Streamlit reruns.

import uplotCss from "uplot/dist/uPlot.min.css?inline";
import curvesCss from "../curves/curves.css?inline";
import css from "./comparison.css?inline";
import type { View } from "./messages";
import { createRoom, type Room } from "./room";

export interface Place {
  readonly parentElement: ShadowRoot | HTMLElement;
  readonly data: View | null;
}

interface Mounted {
  room: Room;
  token: number;
  shown: string;
}

const mounted = new WeakMap<object, Mounted>();

/** Show a view; Streamlit calls this again, with the same element, whenever the data changed. */
export function mount(place: Place): () => void {
  if (!place.data) return () => undefined;
  const here = mounted.get(place.parentElement) ?? open(place.parentElement);
  const told = JSON.stringify(place.data);
  if (told !== here.shown) here.room.take(place.data);
  here.shown = told;
  return leaving(place.parentElement, (here.token += 1), here);
}

function open(parent: ShadowRoot | HTMLElement): Mounted {
  const host = Object.assign(document.createElement("div"), { className: "ll-curves ll-comparison" });
  const style = Object.assign(document.createElement("style"), { textContent: uplotCss + curvesCss + css });
  parent.replaceChildren(style, host);
  const here = { room: createRoom(host), token: 0, shown: "" };
  mounted.set(parent, here);
  return here;
}

/** Streamlit may clean up and call again at once; only a clean-up that nothing follows ends the room. */
function leaving(element: object, token: number, here: Mounted): () => void {
  return () =>
    void setTimeout(() => {
      if (here.token !== token || mounted.get(element) !== here) return;
      mounted.delete(element);
      here.room.close();
    }, 50);
}
