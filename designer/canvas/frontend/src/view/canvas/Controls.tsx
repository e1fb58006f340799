// Zoom, fit, and whether dragging on empty canvas moves the view or draws a selection.

import { Panel } from "@xyflow/react";
import { useEditorStore } from "../../store";
import { AddIcon, FitIcon } from "../icons";
import { zoomBy } from "./api";

export function Controls({ boxing, onBoxing }: { boxing: boolean; onBoxing: (on: boolean) => void }) {
  const store = useEditorStore();
  return (
    <Panel position="bottom-left" className="ll-controls" role="toolbar" aria-label="View">
      <button type="button" className="ll-button" aria-label="Zoom in" title="Zoom in" onClick={() => zoomBy(store, 1.25)}><AddIcon /></button>
      <button type="button" className="ll-button" aria-label="Zoom out" title="Zoom out" onClick={() => zoomBy(store, 0.8)}><MinusIcon /></button>
      <button type="button" className="ll-button" aria-label="Show everything" title="Show everything (F)" onClick={() => store.getState().flyTo("all")}><FitIcon /></button>
      <button type="button" className="ll-button" aria-label="Select by drawing a box" aria-pressed={boxing} title="Select by drawing a box (or hold Shift)" onClick={() => onBoxing(!boxing)}><BoxIcon /></button>
    </Panel>
  );
}

const MinusIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true"><path d="M3 8h10" /></svg>
);

const BoxIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d="M2.5 2.5h8v8h-8z" strokeDasharray="2 2" /><path d="m8.5 8.5 5 1.8-2.2 1-1 2.2z" fill="currentColor" />
  </svg>
);
