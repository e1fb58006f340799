// A folded group: one card for all its layers, with the wires that cross its border.

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { act, scene } from "../../act";
import { fold, renameGroup } from "../../core/commands";
import type { FoldedNode } from "../../core/flow";
import { useEditorStore } from "../../store";
import { ErrorIcon, UnknownIcon, WaitIcon } from "../icons";
import { FarName } from "./FarName";
import { FoldButton } from "./FoldButton";
import { InlineName } from "./InlineName";
import { Ports } from "./Ports";
import { useArmed } from "./useArmed";
import { barred, useMarks } from "./useMarks";

export const FoldedGroup = memo(
  function FoldedGroup({ id, data: { folded: group }, selected }: NodeProps<FoldedNode>) {
    const store = useEditorStore();
    const [armed, arm] = useArmed();
    const marks = useMarks(id, group.inputs, group.outs);
    const classes = ["ll-card", "ll-folded", group.state, selected && "selected", barred(marks) && "barred"];
    return (
      <div className={classes.filter(Boolean).join(" ")} title={group.problem || undefined} {...(armed ? {} : { onPointerEnter: arm, onPointerMove: arm })}>
        <FarName text={group.title.slice(0, 14)} size={group.size} />
        <div className="ll-card-body">
          <div className="ll-card-head">
            <InlineName
              shown={group.title} text={group.title} label="Title of the group" className="ll-card-kind"
              onRename={(text) => text && void act(store, renameGroup(scene(store.getState()), group.group, text))}
            />
            <span className="ll-card-signs">
              {group.state === "error" && <span className="ll-sign error" role="img" aria-label="A layer inside has an error"><ErrorIcon /></span>}
              {group.state === "placeholder" && <span className="ll-sign warning" role="img" aria-label="A layer inside is a placeholder" title="A layer inside is a placeholder"><UnknownIcon /></span>}
              {group.state === "waiting" && <span className="ll-sign waiting" role="img" aria-label="A layer inside is waiting"><WaitIcon /></span>}
              <FoldButton folded title={group.title} onClick={() => void act(store, fold(scene(store.getState()), group.group, false))} />
            </span>
          </div>
          <div className="ll-card-line">{group.kinds}</div>
          <div className="ll-card-foot"><span className="ll-card-shape">{group.count} layers</span></div>
        </div>
        <Ports id={id} armed={armed} inputs={group.inputs} outs={group.outs} direction={group.direction} marks={marks} />
      </div>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);
