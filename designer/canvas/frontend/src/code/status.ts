// The strip below the text: what is wrong in the line of the cursor, else how much is wrong, and where the cursor is.

import { EditorState } from "@codemirror/state";
import { showPanel, type Panel } from "@codemirror/view";
import { allOf, hereOf } from "./marks";

export const status = showPanel.of(() => {
  const said = Object.assign(document.createElement("span"), { className: "ll-said", role: "status" });
  const way = Object.assign(document.createElement("span"), { className: "ll-way", textContent: "Esc, then Tab leaves" });
  const place = Object.assign(document.createElement("span"), { className: "ll-place" });
  const dom = Object.assign(document.createElement("div"), { className: "ll-strip" });
  dom.append(said, way, place);
  const show = (state: EditorState): void => {
    const [first] = hereOf(state);
    const message = inWords(state);
    if (said.textContent !== message) said.textContent = message;
    said.title = message;
    said.dataset.severity = first?.severity ?? "";
    way.hidden = state.readOnly;
    place.textContent = placeOf(state);
  };
  const panel: Panel = { dom, top: false, update: ({ state }) => show(state) };
  return panel;
});

/** What a person is told about the marks. */
export function inWords(state: EditorState): string {
  const here = hereOf(state);
  if (here.length) return here.map(({ message }) => message).join(" ");
  const count = allOf(state).length;
  return count ? `${count} ${count === 1 ? "problem" : "problems"}: F8 goes to the next one` : "";
}

function placeOf({ doc, selection: { main } }: EditorState): string {
  const line = doc.lineAt(main.head);
  return `Line ${line.number}, column ${main.head - line.from + 1}`;
}
