// The curves of a run as Streamlit mounts them: one room for each place, kept while Streamlit reruns.

import uplotCss from "uplot/dist/uPlot.min.css?inline";
import css from "./curves.css?inline";
import type { Asked, View } from "./messages";
import { createRoom, type Room } from "./room";

export interface Place {
  readonly parentElement: ShadowRoot | HTMLElement;
  readonly data: View | null;
  readonly setStateValue: (name: string, value: unknown) => void;
}

interface Mounted {
  room: Room;
  token: number;
}

const mounted = new WeakMap<object, Mounted>();

/** Show a view; Streamlit calls this again, with the same element, whenever the data changed. */
export function mount(place: Place): () => void {
  if (!place.data) return () => undefined;
  const here = mounted.get(place.parentElement) ?? open(place.parentElement);
  here.room.take(place.data, (asked: Asked) => place.setStateValue("asked", asked));
  return leaving(place.parentElement, (here.token += 1), here);
}

function open(parent: ShadowRoot | HTMLElement): Mounted {
  const host = Object.assign(document.createElement("div"), { className: "ll-curves" });
  const style = Object.assign(document.createElement("style"), { textContent: uplotCss + css });
  parent.replaceChildren(style, host);
  const here = { room: createRoom(host), token: 0 };
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
