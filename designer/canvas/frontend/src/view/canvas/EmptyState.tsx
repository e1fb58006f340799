// What an empty graph says.

import { act, scene } from "../../act";
import { add } from "../../core/commands";
import { useEditorStore } from "../../store";
import { centreOfView } from "./api";

export function EmptyState() {
  const store = useEditorStore();
  const addInput = (): void => {
    const { x, y } = centreOfView(store);
    act(store, add(scene(store.getState()), "Input", { kind: "at", x: Math.round(x), y: Math.round(y) }, []));
  };
  return (
    <div className="ll-empty">
      <p className="ll-empty-title">Nothing here yet</p>
      <p>Drag a layer here, or press <kbd className="ll-kbd">/</kbd> to search.</p>
      <p>
        <button type="button" className="ll-button primary" onClick={addInput}>Add an Input</button>
        <button type="button" className="ll-button framed" onClick={() => store.getState().show({ kind: "add", place: { kind: "selection" } })}>Search layers</button>
      </p>
    </div>
  );
}
