// What the cards' colours say of the layers while the design learns, and by which measure they are coloured.

import { Panel } from "@xyflow/react";
import type { CSSProperties } from "react";
import { MEASURES, type Measure, type Tint } from "../../core/tints";
import { content, useEditor, useEditorStore } from "../../store";

/** The colour of a card: the stronger, the further from what is good. */
export const tintStyle = ({ level }: Pick<Tint, "level">): CSSProperties =>
  ({ "--ll-tint": level < 0 ? "var(--ll-cold)" : "var(--ll-hot)", "--ll-tint-share": `${Math.round(Math.abs(level) * 55)}%` }) as CSSProperties;

export function InsideLegend() {
  const store = useEditorStore();
  const inside = useEditor((state) => content(state)?.inside ?? null);
  const measure = useEditor((state) => state.measure);
  if (!inside) return null;
  const words = MEASURES[measure];
  return (
    <Panel position="top-right" className="ll-legend" aria-label="Inside the latest run">
      <label>
        <span>Colour by</span>
        <select value={measure} onChange={(event) => store.getState().set({ measure: event.target.value as Measure })}>
          {Object.entries(MEASURES).map(([key, { title }]) => <option key={key} value={key}>{title}</option>)}
        </select>
      </label>
      {measure !== "none" && (
        <div className="ll-legend-scale">
          {words.low && <Spot level={-1} words={words.low} />}
          <Spot level={0} words={words.middle} />
          <Spot level={1} words={words.high} />
        </div>
      )}
      <span className="ll-legend-when">Run {inside.run}, epoch {inside.epoch}, batch {inside.steps.toLocaleString("en")}</span>
    </Panel>
  );
}

const Spot = ({ level, words }: { level: number; words: string }) => (
  <span className="ll-legend-spot"><i style={tintStyle({ level })} />{words}</span>
);
