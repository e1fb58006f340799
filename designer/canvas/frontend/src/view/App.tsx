// The editor: tools above, palette, canvas and inspector side by side, problems and status below.

import { useRef } from "react";
import { useEditor } from "../store";
import { Canvas } from "./Canvas";
import { Inspector } from "./Inspector";
import { Palette } from "./Palette";
import { QuickAdd } from "./QuickAdd";

export function App() {
  const root = useRef<HTMLDivElement>(null);
  const ready = useEditor((state) => state.sync.shown !== null);
  const panels = useEditor((state) => state.panels);
  const fullscreen = useEditor((state) => state.fullscreen);
  return (
    <div className={`ll-root${fullscreen ? " fullscreen" : ""}`} ref={root}>
      {ready && (
        <div className="ll-desk">
          {panels.palette && <Palette />}
          <main className="ll-main">
            <Canvas />
          </main>
          {panels.inspector && <Inspector />}
          <QuickAdd />
        </div>
      )}
    </div>
  );
}
