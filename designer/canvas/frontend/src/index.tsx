// The component as Streamlit mounts it: one React root for each place, kept while Streamlit reruns.

import { createRoot, type Root } from "react-dom/client";
import { codeIsAt } from "./codeBundle";
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
  readonly root: Root;
  readonly line: Line;
  readonly style: HTMLStyleElement;
  readonly host: HTMLElement;
  element: object;
  focused: HTMLElement | null;
  token: number;
}

/** Streamlit may take the element out of the page in the middle of a rerun and put a new one there. */
const PATIENCE_MS = 1500;

const mounted = new Set<Mounted>();
let count = 0;

/** Show a view, and know where the bundle of the code editor is; Streamlit calls this again, with the same element, whenever the data changed. */
export function mount(place: Place, code: string): () => void {
  if (!place.data) return () => undefined;
  codeIsAt(code);
  const { design } = place.data;
  for (const other of mounted) {
    if (other.element === place.parentElement && other.line.design !== design) close(other);
  }
  const there = [...mounted].find((one) => one.line.design === design);
  const here = there ?? open(place.parentElement, design, place.setStateValue);
  if (there && there.element !== place.parentElement) moveTo(there, place.parentElement);
  here.line.take(place.data, place.setStateValue);
  if (!there) render(here);
  return leaving(here);
}

function open(element: Place["parentElement"], design: string, setStateValue: Place["setStateValue"]): Mounted {
  const style = document.createElement("style");
  style.textContent = styles;
  const line = connect(design, setStateValue);
  // For whoever drives the page: the document as it is shown, what is on its way included.
  const layerloomDocument = () => line.store.getState().sync.shown;
  const host = Object.assign(document.createElement("div"), { className: "ll-host", layerloomDocument });
  const here: Mounted = { root: createRoot(host), line, style, host, element, focused: null, token: 0 };
  host.addEventListener("focusin", (event) => void (here.focused = event.target as HTMLElement));
  host.addEventListener("focusout", () => void (host.isConnected && (here.focused = null)));
  element.replaceChildren(style, host);
  mounted.add(here);
  return here;
}

/** The same editor in a new place, with the keys where they were. */
function moveTo(here: Mounted, element: Place["parentElement"]): void {
  const { focused } = here;
  here.element = element;
  element.replaceChildren(here.style, here.host);
  if (document.activeElement === document.body) focused?.focus({ preventScroll: true });
}

function render({ root, line }: Mounted): void {
  root.render(
    <EditorContext.Provider value={line.store}>
      <App />
    </EditorContext.Provider>,
  );
}

/** Streamlit may clean up and call again soon; only a clean-up that nothing follows ends the root. */
function leaving(here: Mounted): () => void {
  const token = (here.token = ++count);
  return () => {
    if (here.token === token) here.line.rest();
    setTimeout(() => here.token === token && mounted.has(here) && close(here), PATIENCE_MS);
  };
}

function close(here: Mounted): void {
  mounted.delete(here);
  here.line.close();
  here.root.unmount();
}
