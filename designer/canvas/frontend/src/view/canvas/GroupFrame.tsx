// The frame behind the members of an unfolded group; its title moves them all.

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { act, scene } from "../../act";
import { fold, renameGroup } from "../../core/commands";
import type { FrameNode } from "../../core/flow";
import { useEditorStore } from "../../store";
import { FoldButton } from "./FoldButton";
import { InlineName } from "./InlineName";

export const GroupFrame = memo(
  function GroupFrame({ data: { frame } }: NodeProps<FrameNode>) {
    const store = useEditorStore();
    return (
      <div className={`ll-frame${frame.selected ? " selected" : ""}`}>
        <div className="ll-frame-title">
          <FoldButton folded={false} title={frame.title} onClick={() => void act(store, fold(scene(store.getState()), frame.group, true))} />
          <InlineName
            shown={frame.title} text={frame.title} label="Title of the group" className="ll-frame-name"
            onRename={(text) => text && void act(store, renameGroup(scene(store.getState()), frame.group, text))}
          />
        </div>
      </div>
    );
  },
  (before, after) => before.data === after.data,
);
