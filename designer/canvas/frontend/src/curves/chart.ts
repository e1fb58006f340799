// One chart: its legend, and what uPlot draws. It is made once, and again only when its lines or its scale are others.

import uPlot from "uplot";
import { element } from "./dom";
import type { Line, Panel } from "./messages";
import { type Look, nameOf, options, type Wishes } from "./plotting";
import { COLUMNS, type Drawn, isFolded } from "./table";
import { placeWords, valueWords } from "./words";

export interface Chart {
  readonly dom: HTMLElement;
  show: (data: uPlot.AlignedData, lines: readonly Drawn[], look: Look, range: readonly [number, number]) => void;
  redraw: () => void;
  close: () => void;
}

const HEIGHTS = { minor: 96, major: 190 };
const EMPTY_RANGE = [0, 1] as const;

export function createChart(panel: Panel, sync: string, wishes: Wishes): Chart {
  const dom = element("div", `ll-chart${panel.minor ? " ll-minor" : ""}`);
  const title = element("div", "ll-title", panel.title);
  const legend = element("div", "ll-legend");
  const head = element("div", "ll-head");
  const body = element("div", "ll-plot");
  body.tabIndex = 0;
  body.setAttribute("role", "img");
  head.append(title, legend);
  dom.append(head, body);

  let plot: uPlot | null = null;
  let made = "";
  let shown: readonly Drawn[] = [];
  let look: Look | null = null;
  const sizes = new ResizeObserver(() => plot && body.clientWidth && plot.setSize(sizeOf()));
  sizes.observe(body);
  const sizeOf = () => ({ width: body.clientWidth || 300, height: panel.minor ? HEIGHTS.minor : HEIGHTS.major });

  /** The values that the legend tells: those under the pointer, or the latest. */
  const tell = () => {
    if (!look) return;
    const index = plot?.cursor.idx ?? null;
    const values = shown.map((_, i) => valueAt(plot, i, index));
    legend.replaceChildren(...shown.map(({ line }, i) => entry(line, values[i] ?? null)));
    const place = plot && (index ?? (plot.data[0]?.length ?? 0) - 1) >= 0 ? plot.data[0]?.[index ?? plot.data[0].length - 1] : undefined;
    title.textContent = index !== null && place !== undefined ? `${panel.title} · ${placeWords(place, look.axis)}` : panel.title;
    if (index === null) body.setAttribute("aria-label", label(values, place));
  };
  const label = (values: readonly (number | null)[], place: number | undefined) => {
    const found = shown.flatMap(({ line }, i) => {
      const value = values[i];
      return value == null ? [] : [`${line.name} ${valueWords(value, panel.unit)}`];
    });
    const when = place === undefined || !look ? "" : ` at ${placeWords(place, look.axis)}`;
    return `${panel.title}: ${found.length ? found.join(", ") + when : "nothing yet"}`;
  };
  const entry = (line: Line, value: number | null) => {
    const name = nameOf(panel, line);
    const button = element("button", `ll-entry ll-${line.role}`);
    const on = !look?.hidden.has(name);
    button.setAttribute("aria-pressed", String(on));
    button.title = on ? `Hide ${line.name}` : `Show ${line.name}`;
    button.append(element("span", "ll-swatch"), panel.minor ? "" : line.name);
    if (value !== null) button.append(element("b", "", valueWords(value, panel.unit)));
    button.onclick = () => wishes.toggle(name);
    return button;
  };

  const make = (now: Look) => {
    plot?.destroy();
    plot = new uPlot(options({ panel, lines: shown, look: now, size: sizeOf(), sync, moved: tell }, wishes), [[]] as unknown as uPlot.AlignedData, body);
  };
  return {
    dom,
    show(data, lines, now, range) {
      shown = lines;
      look = now;
      const asked = JSON.stringify([lines.map((one) => [one.line.key, isFolded(one)]), now.axis, now.log, now.smoothing > 0, [...now.hidden]]);
      if (asked !== made || !plot) make(now);
      made = asked;
      plot?.batch(() => {
        plot?.setData(data, false);
        plot?.setScale("x", { min: range[0], max: range[1] > range[0] ? range[1] : range[0] + EMPTY_RANGE[1] });
      });
      tell();
    },
    redraw: () => plot?.redraw(),
    close() {
      sizes.disconnect();
      plot?.destroy();
      plot = null;
    },
  };
}

/** The smoothed value of a line at a place of the table or before it; the latest one without a place. */
function valueAt(plot: uPlot | null, line: number, index: number | null): number | null {
  const values = plot?.data[line * COLUMNS + COLUMNS] as (number | null | undefined)[] | undefined;
  if (!values) return null;
  for (let i = index ?? values.length - 1; i >= 0; i -= 1) if (values[i] != null) return values[i] as number;
  return null;
}
