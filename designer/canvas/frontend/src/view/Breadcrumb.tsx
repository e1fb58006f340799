// Where one is among the models inside each other.

import { useEditor, useEditorStore } from "../store";
import { ChevronIcon } from "./icons";

export function Breadcrumb() {
  const store = useEditorStore();
  const path = useEditor((state) => state.path);
  const title = useEditor((state) => state.sync.shown?.title ?? "");
  if (path.length === 1) return null;
  return (
    <nav className="ll-path" aria-label="Open models">
      {path.map((name, depth) => (
        <span key={depth}>
          {depth > 0 && <ChevronIcon />}
          <button
            type="button" className="ll-button" disabled={depth === path.length - 1}
            aria-current={depth === path.length - 1 ? "page" : undefined}
            onClick={() => store.getState().leaveTo(depth)}
          >
            {name || title}
          </button>
        </span>
      ))}
    </nav>
  );
}
