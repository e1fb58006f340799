// The component as Streamlit mounts it: one React root for each place, kept while Streamlit reruns.

import { createRoot, type Root } from "react-dom/client";
import { connect, type Line } from "./connection";
import type { View } from "./generated/messages";
import { EditorContext } from "./store";
import { styles } from "./styles";
import { App } from "./view/App";

export interface Place {
  readonly parentElement: ShadowRoot | HTMLElement;
  readonly data: View | null;
  readonly setStateValue: (name: string, value: unknown) => void;
}

interface Mounted {
  root: Root;
  line: Line;
  token: number;
}

const mounted = new WeakMap<object, Mounted>();
let count = 0;

/** Show a view; Streamlit calls this again, with the same element, whenever the data changed. */
export function mount(place: Place): () => void {
  if (!place.data) return () => undefined;
  const there = mounted.get(place.parentElement);
  if (there && there.line.design === place.data.design) {
    there.line.take(place.data, place.setStateValue);
    return leaving(place.parentElement, ++there.token, there);
  }
  if (there) close(place.parentElement, there);
  const here = open(place, place.data);
  mounted.set(place.parentElement, here);
  return leaving(place.parentElement, here.token, here);
}

function open(place: Place, view: View): Mounted {
  const style = document.createElement("style");
  style.textContent = styles;
  const line = connect(view.design, place.setStateValue);
  // For whoever drives the page: the document as it is shown, what is on its way included.
  const layerloomDocument = () => line.store.getState().sync.shown;
  const host = Object.assign(document.createElement("div"), { className: "ll-host", layerloomDocument });
  place.parentElement.replaceChildren(style, host);
  line.take(view, place.setStateValue);
  const root = createRoot(host);
  root.render(
    <EditorContext.Provider value={line.store}>
      <App />
    </EditorContext.Provider>,
  );
  return { root, line, token: ++count };
}

/** Streamlit may clean up and call again at once; only a clean-up that nothing follows ends the root. */
function leaving(element: object, token: number, here: Mounted): () => void {
  here.token = token;
  return () =>
    void setTimeout(() => {
      if (here.token === token && mounted.get(element) === here) close(element, here);
    }, 50);
}

function close(element: object, here: Mounted): void {
  mounted.delete(element);
  here.line.close();
  here.root.unmount();
}
