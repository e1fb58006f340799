// The names of all lines with their values: at the end, or where the pointer is.

import { element } from "../curves/dom";
import { valueWords } from "../curves/words";
import type { Drawn } from "./lines";

export interface Legend {
  readonly dom: HTMLElement;
  show: (lines: readonly Drawn[], hidden: ReadonlySet<string>) => void;
  tell: (values: readonly (number | null)[], front: string | null) => void;
}

interface Entry {
  readonly button: HTMLButtonElement;
  readonly value: HTMLElement;
  readonly id: string;
}

export function createLegend(toggle: (id: string) => void, point: (id: string | null) => void): Legend {
  const dom = element("div", "ll-runs");
  dom.setAttribute("role", "group");
  dom.setAttribute("aria-label", "Runs");
  let entries: Entry[] = [];
  dom.onmouseleave = () => point(null);
  return {
    dom,
    show(lines, hidden) {
      entries = lines.map(({ line }) => {
        const button = element("button", "ll-entry ll-run");
        const swatch = element("span", `ll-swatch${line.dashed ? " ll-dashed" : ""}`);
        swatch.style.borderTopColor = line.colour;
        const value = element("b", "");
        const on = !hidden.has(line.id);
        button.setAttribute("aria-pressed", String(on));
        button.title = `${line.name}\n${on ? "Click to hide it" : "Click to show it"}`;
        button.append(swatch, element("span", "ll-name", line.name), value);
        button.onclick = () => toggle(line.id);
        button.onmouseenter = button.onfocus = () => point(on ? line.id : null);
        button.onblur = () => point(null);
        return { button, value, id: line.id };
      });
      const top = dom.scrollTop;
      dom.replaceChildren(...entries.map(({ button }) => button));
      dom.scrollTop = top;
    },
    tell(values, front) {
      entries.forEach(({ button, value, id }, i) => {
        const found = values[i];
        value.textContent = found == null ? "" : valueWords(found, "");
        button.classList.toggle("ll-front", id === front);
        if (id === front && !dom.matches(":hover")) reveal(dom, button);
      });
    },
  };
}

/** Scrolls the list alone, never the page. */
function reveal(list: HTMLElement, entry: HTMLElement): void {
  const top = entry.offsetTop - list.offsetTop;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + entry.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + entry.offsetHeight - list.clientHeight;
}
