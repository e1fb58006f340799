// The code editor as Streamlit mounts it: one for each place, kept while Streamlit reruns.

import css from "./code.css?inline";
import { createEditor, type Editor } from "./editor";
import { keepInside } from "./keys";
import type { Sent, View } from "./messages";

export { createPanel, type Panel } from "./panel";
export { css };

export interface Place {
  readonly parentElement: ShadowRoot | HTMLElement;
  readonly data: View | null;
  readonly setStateValue: (name: string, value: unknown) => void;
}

interface Mounted {
  host: HTMLElement;
  editor: Editor;
  height: number;
  token: number;
}

const HELP = "ll-help";
const mounted = new WeakMap<object, Mounted>();

/** Show a view; Streamlit calls this again, with the same element, whenever the data changed. */
export function mount(place: Place): () => void {
  if (!place.data) return () => undefined;
  const here = mounted.get(place.parentElement) ?? open(place.parentElement, place.data);
  here.editor.take(place.data, (sent: Sent) => place.setStateValue("sent", sent));
  fit(here, place.data.height);
  return leaving(place.parentElement, ++here.token, here);
}

function open(parent: ShadowRoot | HTMLElement, view: View): Mounted {
  const host = Object.assign(document.createElement("div"), { className: "ll-code" });
  const editor = createEditor(view, parent instanceof ShadowRoot ? parent : document, HELP);
  const help = Object.assign(document.createElement("div"), { id: HELP, hidden: true, textContent: helpFor(view) });
  const style = Object.assign(document.createElement("style"), { textContent: css });
  host.append(editor.dom, help);
  keepInside(host);
  parent.replaceChildren(style, host);
  if (parent instanceof ShadowRoot) standFor(parent.host);
  const here = { host, editor, height: 0, token: 0 };
  mounted.set(parent, here);
  return here;
}

function helpFor({ readOnly }: View): string {
  if (readOnly) return "Read-only. Ctrl+F searches.";
  return "Tab indents; press Escape, then Tab, to leave the editor. F8 goes to the next problem. Ctrl+S saves. Ctrl+F searches. Ctrl+Space offers names.";
}

/** To the page all keys come from the shadow root's host; asked whether one writes in it (Streamlit does, before its own keys), it says yes. */
function standFor(host: Element): void {
  Object.defineProperty(host, "isContentEditable", { value: true, configurable: true });
}

/** The height that Python asks for, until a person drags the edge. */
function fit(here: Mounted, height: number): void {
  if (here.height === height) return;
  here.height = height;
  here.host.style.height = `${height}px`;
}

/** Streamlit may clean up and call again at once; only a clean-up that nothing follows ends the editor. */
function leaving(element: object, token: number, here: Mounted): () => void {
  return () =>
    void setTimeout(() => {
      if (here.token !== token || mounted.get(element) !== here) return;
      mounted.delete(element);
      here.editor.close();
    }, 50);
}
