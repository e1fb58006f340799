// Below the text: what a person wrote waits to be applied; what was wrong with it.

import { textOf } from "../../core/code";
import { content, useEditor, useEditorStore } from "../../store";
import { ErrorIcon } from "../icons";

export function DraftBar() {
  const store = useEditorStore();
  const { draft, applying, marks } = useEditor((state) => state.code);
  const behind = useEditor((state) => {
    const code = content(state)?.code;
    return Boolean(state.code.draft && code && !code.problem && textOf(code) !== state.code.draft.base);
  });
  if (!draft) return null;
  const [first] = marks.filter(({ severity }) => severity === "error");
  const discard = () => store.getState().setCode({ draft: null, marks: [] });
  return (
    <footer className="ll-draft">
      <span className="ll-draftsaid" role="status">
        {applying && "Reading the code …"}
        {!applying && first && <span className="ll-mark error"><ErrorIcon />Nothing was changed. Line {first.line}: {first.message}</span>}
        {!applying && !first && behind && "The design has changed since you began: applying makes it what is written here."}
        {!applying && !first && !behind && "Edited here. The design follows once you apply it."}
      </span>
      <button type="button" className="ll-button framed" disabled={applying !== null} onClick={discard}>Discard</button>
      <button type="button" className="ll-button primary" disabled={applying !== null} title="Ctrl+S" onClick={() => store.getState().applyCode()}>Apply</button>
    </footer>
  );
}
