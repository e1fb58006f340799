// The curves of several runs in one chart: how one looks at them, and what is under the pointer.

import uPlot from "uplot";
import { type Choices, choices, keepChoices, type Span } from "../curves/kept";
import { element } from "../curves/dom";
import { moved } from "../curves/keys";
import { themeOf } from "../curves/theme";
import { createToolbar } from "../curves/toolbar";
import { placeWords, valueWords } from "../curves/words";
import { options, type Scene } from "./drawing";
import { createLegend } from "./legend";
import { type Drawn, drawn, rangeOf, valueAt, wholeOf } from "./lines";
import type { View } from "./messages";

export interface Room {
  take: (view: View) => void;
  close: () => void;
}

const HEIGHT = 340;
const NEAR_PIXELS = 24;
const TOLD = 10;

export function createRoom(host: HTMLElement): Room {
  const colours = themeOf(host, () => plot?.redraw(false));
  const toolbar = createToolbar((some) => choose(some), () => look(null));
  toolbar.machine.remove();
  const title = element("div", "ll-title");
  const body = element("div", "ll-plot");
  body.tabIndex = 0;
  body.setAttribute("role", "img");
  const legend = createLegend((id) => toggle(id), (id) => stand(id));
  const sides = element("div", "ll-sides");
  sides.append(body, legend.dom);
  const nothing = element("div", "ll-nothing", "None of these runs has this curve.");
  host.append(toolbar.dom, title, sides, nothing);

  const hidden = new Set<string>();
  let chosen: Choices = choices();
  let view: View = { title: "", lines: [] };
  let lines: readonly Drawn[] = [];
  let part: Span | null = null;
  let scene: Scene = { lines: [], axis: "epochs", log: false, span: [0, 1], range: [0, 1], front: null };
  let plot: uPlot | null = null;
  let made = "";

  const sizes = new ResizeObserver(() => plot && body.clientWidth && plot.setSize({ width: body.clientWidth, height: HEIGHT }));
  sizes.observe(body);

  const choose = (some: Partial<Choices>) => {
    if (some.axis && some.axis !== chosen.axis) part = null;
    chosen = { ...chosen, ...some };
    keepChoices(chosen);
    show();
  };
  const look = (wanted: Span | null) => {
    part = wanted;
    show();
  };
  const toggle = (id: string) => {
    if (!hidden.delete(id)) hidden.add(id);
    show();
  };
  const stand = (front: string | null) => {
    if (front === scene.front) return;
    scene = { ...scene, front };
    plot?.redraw(false);
    legend.tell(valuesAt(null), front);
  };
  /** Where the pointer is, if it is in the chart. */
  const pointed = (self: uPlot) => {
    const { left, top } = self.cursor;
    if (left == null || top == null || left < 0) {
      title.textContent = view.title;
      stand(null);
      legend.tell(valuesAt(null), null);
      return;
    }
    const place = self.posToVal(left, "x");
    const values = valuesAt(place);
    const front = nearest(self, values, top);
    title.textContent = `${view.title} · ${placeWords(place, chosen.axis)}`;
    if (front !== scene.front) {
      scene = { ...scene, front };
      self.redraw(false);
    }
    legend.tell(values, front);
  };
  const valuesAt = (place: number | null) => {
    const slack = (scene.span[1] - scene.span[0]) / 100;
    return lines.map((one) => (hidden.has(one.line.id) ? null : place === null ? (one.ys.at(-1) ?? null) : valueAt(one, place, slack)));
  };
  const nearest = (self: uPlot, values: readonly (number | null)[], top: number) => {
    let found: string | null = null;
    let least = NEAR_PIXELS;
    values.forEach((value, i) => {
      if (value === null || (chosen.log && value <= 0)) return;
      const distance = Math.abs(self.valToPos(value, "y") - top);
      if (distance < least) [least, found] = [distance, lines[i]?.line.id ?? null];
    });
    return found;
  };
  const label = () =>
    `${view.title}: ${lines.slice(0, TOLD).map(({ line, ys }) => `${line.name} ${valueWords(ys.at(-1) ?? NaN, "")}`).join(", ")}`;

  const show = () => {
    toolbar.show(chosen, part !== null);
    lines = drawn(view.lines.filter((line) => line.points[0].length), chosen);
    nothing.hidden = lines.length > 0;
    sides.hidden = toolbar.dom.hidden = !lines.length;
    title.textContent = view.title;
    const seen = lines.filter(({ line }) => !hidden.has(line.id));
    const span = part ?? wholeOf(lines);
    scene = { lines: seen, axis: chosen.axis, log: chosen.log, span, range: rangeOf(seen, span, chosen.log), front: null };
    legend.show(lines, hidden);
    legend.tell(valuesAt(null), null);
    body.setAttribute("aria-label", label());
    draw();
  };
  /** Scales of another kind need another plot. */
  const draw = () => {
    if (!lines.length) return;
    const kind = String(chosen.log);
    if (!plot || kind !== made) {
      plot?.destroy();
      const zoom = (from: number, to: number) => look([from, to]);
      plot = new uPlot(
        options({ width: body.clientWidth || 300, height: HEIGHT }, { scene: () => scene, colours, zoom, reset: () => look(null), pointed }),
        [[0, 1], [null, null]],
        body,
      );
    }
    made = kind;
    plot.setData([[...scene.span], [null, null]], true);
  };
  host.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== body || !lines.length) return;
    const next = moved(event.key, scene.span, wholeOf(lines));
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    look(next);
  });

  return {
    take(next) {
      if (next.title !== view.title) part = null;
      view = next;
      show();
    },
    close() {
      sizes.disconnect();
      plot?.destroy();
      plot = null;
    },
  };
}
