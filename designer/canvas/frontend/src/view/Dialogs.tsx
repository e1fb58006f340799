// The dialogs over the canvas, one at a time.

import { useEditor, useEditorStore } from "../store";
import { ConnectDialog } from "./ConnectDialog";
import { ContextMenu } from "./ContextMenu";
import { FindDialog } from "./FindDialog";
import { QuickAdd } from "./QuickAdd";
import { ReplaceDialog } from "./ReplaceDialog";
import { ShareDialog } from "./ShareDialog";
import { Shortcuts } from "./Shortcuts";
import { WriteDialog } from "./WriteDialog";

export function Dialogs() {
  const store = useEditorStore();
  const dialog = useEditor((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === "add") return <QuickAdd />;
  if (dialog.kind === "menu") return <ContextMenu x={dialog.x} y={dialog.y} />;
  return (
    <div className="ll-veil" onPointerDown={(event) => event.target === event.currentTarget && store.getState().show(null)}>
      {dialog.kind === "find" && <FindDialog />}
      {dialog.kind === "connect" && <ConnectDialog node={dialog.node} edge={dialog.edge} />}
      {dialog.kind === "share" && <ShareDialog node={dialog.node} />}
      {dialog.kind === "replace" && <ReplaceDialog node={dialog.node} />}
      {dialog.kind === "shortcuts" && <Shortcuts />}
      {(dialog.kind === "rename" || dialog.kind === "note") && <WriteDialog node={dialog.node} what={dialog.kind} />}
    </div>
  );
}
