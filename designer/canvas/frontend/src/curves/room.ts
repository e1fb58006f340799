// All curves of a run in one place: what is kept of them, how one looks, and what is asked of Python.

import { type Axis, places, type Places } from "./axis";
import { type Chart, createChart } from "./chart";
import type { Columns } from "./columns";
import { type Choices, choices, type Kept, keepChoices, keepPart, keptOf, pointsOf, type Span, take } from "./kept";
import { element } from "./dom";
import { moved } from "./keys";
import type { Asked, Panel, View } from "./messages";
import { callTab } from "./tab";
import { type Drawn, drawn, table } from "./table";
import { themeOf } from "./theme";
import { createToolbar } from "./toolbar";

export interface Room {
  take: (view: View, ask: (asked: Asked) => void) => void;
  close: () => void;
}

const ASK_MS = 250;
const PREVIEWS_MS = 2000;
let rooms = 0;

export function createRoom(host: HTMLElement): Room {
  const sync = `layerloom-${(rooms += 1)}`;
  const charts = new Map<string, Chart>();
  const main = element("div", "ll-charts");
  const machine = element("div", "ll-charts ll-machine");
  const theme = themeOf(host, () => charts.forEach((chart) => chart.redraw()));
  const toolbar = createToolbar((some) => choose(some), () => look(null));
  const nothing = element("div", "ll-nothing", "The curves appear with the first batch.");
  host.append(toolbar.dom, main, machine, nothing);

  let chosen: Choices = choices();
  let view: View | null = null;
  let kept: Kept | null = null;
  let now: { places: Places; whole: Span; span: Span } | null = null;
  let ask: (asked: Asked) => void = () => undefined;
  let asked: Asked = { again: 0, seen: -1, part: null };
  let lately: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const choose = (some: Partial<Choices>) => {
    chosen = { ...chosen, ...some };
    keepChoices(chosen);
    draw();
  };
  const toggle = (name: string) => {
    const hidden = chosen.hidden.includes(name) ? chosen.hidden.filter((one) => one !== name) : [...chosen.hidden, name];
    choose({ hidden });
  };
  /** Looks at a part, in batches, and asks for its points as finely as they were measured. */
  const look = (part: Span | null) => {
    if (!kept || !view) return;
    kept.part = part;
    keepPart(view.run, part);
    draw();
    clearTimeout(waiting);
    waiting = setTimeout(() => askFor(part), ASK_MS);
  };
  const askFor = (part: Span | null) => {
    if (!part) return;
    asked = { ...asked, part: { number: (asked.part?.number ?? 0) + 1, from: Math.floor(part[0]), to: Math.ceil(part[1]) } };
    ask(asked);
  };
  /** More predictions are there: the page shows them, but not more often than one can look. */
  const notice = (mark: number) => {
    if (asked.seen === -1) asked = { ...asked, seen: mark };
    if (asked.seen === mark || lately !== undefined) return;
    lately = setTimeout(() => {
      lately = undefined;
      asked = { ...asked, seen: view?.previews ?? mark };
      ask(asked);
    }, PREVIEWS_MS);
  };
  const zoom = (from: number, to: number) => now && look([now.places.batchAt(from), now.places.batchAt(to)]);

  host.addEventListener("keydown", (event) => {
    if (!now || event.ctrlKey || event.metaKey || event.altKey || !(event.target as HTMLElement).classList.contains("ll-plot")) return;
    const next = moved(event.key, now.span, now.whole);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === null) look(null);
    else zoom(...next);
  });

  const draw = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawNow);
  };
  const drawNow = () => {
    if (!view || !kept) return;
    const lines = new Map<string, Drawn[]>();
    for (const panel of view.panels) lines.set(panel.id, panel.lines.map((line) => drawn(line, pointsOf(kept as Kept, line.key), view?.stepsPerEpoch ?? 1)));
    const all = [...lines.values()].flat();
    const total = Math.max(...all.map((one) => one.batches.at(-1) ?? 0), 1);
    const found = places(chosen.axis, view.stepsPerEpoch, paceOf(all));
    const whole: Span = [0, end(chosen.axis, all, found, total)];
    const span: Span = kept.part ? [found.ofBatch(kept.part[0]), found.ofBatch(kept.part[1])] : whole;
    now = { places: found, whole, span };
    toolbar.show(chosen, kept.part !== null);
    toolbar.dom.hidden = !view.panels.length;
    nothing.hidden = !!view.panels.length;
    arrange(view.panels);
    const looks = { axis: chosen.axis, log: chosen.log, smoothing: chosen.smoothing, hidden: new Set(chosen.hidden) };
    for (const panel of view.panels) {
      const own = lines.get(panel.id) ?? [];
      const log = chosen.log && panel.unit === "";
      charts.get(panel.id)?.show(table(own, found, chosen.smoothing, log, total), own, { ...looks, log }, span);
    }
  };
  /** The charts in the order of the panels; those that are there stay where they are. */
  const arrange = (panels: readonly Panel[]) => {
    const wanted = panels.filter((panel) => chosen.machine || !panel.minor);
    for (const [id, chart] of charts) {
      if (wanted.some((panel) => panel.id === id)) continue;
      chart.close();
      chart.dom.remove();
      charts.delete(id);
    }
    for (const panel of wanted) {
      if (charts.has(panel.id)) continue;
      const chart = createChart(panel, sync, { zoom, reset: () => look(null), toggle, theme });
      charts.set(panel.id, chart);
    }
    for (const [place, minor] of [[main, false], [machine, true]] as const) {
      const order = wanted.filter((panel) => panel.minor === minor).map((panel) => charts.get(panel.id)?.dom as HTMLElement);
      if (order.some((dom, i) => place.children[i] !== dom)) place.replaceChildren(...order);
      place.dataset.count = String(order.length);
    }
  };

  return {
    take(next, tell) {
      ask = tell;
      const before = kept;
      if (view && (view.run !== next.run || view.session !== next.session)) close(charts);
      kept = keptOf(next);
      view = next;
      callTab(next.tab);
      notice(next.previews);
      if (!take(kept, next)) {
        asked = { ...asked, again: asked.again + 1 };
        tell(asked);
      } else if (kept !== before && kept.part) {
        askFor(kept.part);
      }
      draw();
    },
    close() {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
      clearTimeout(lately);
      callTab("");
      close(charts);
    },
  };
}

function close(charts: Map<string, Chart>): void {
  for (const chart of charts.values()) {
    chart.close();
    chart.dom.remove();
  }
  charts.clear();
}

/** The points that tell best when which batch was trained. */
function paceOf(lines: readonly Drawn[]): Columns {
  const none: Columns = { step: [], t: [], value: [], low: [], high: [] };
  const longest = lines.reduce<Drawn | null>((best, one) => (one.columns.step.length > (best?.columns.step.length ?? 0) ? one : best), null);
  return longest ? { ...longest.columns, step: longest.batches } : none;
}

function end(axis: Axis, lines: readonly Drawn[], found: Places, total: number): number {
  if (axis !== "time") return found.ofBatch(total);
  return Math.max(...lines.map(({ columns, batches }) => (columns.t.length ? found.of(batches.at(-1) as number, columns.t.at(-1) as number) : 0)), 1);
}
