// One edge: a tensor on its way, with its shape, its place among others, and a button to cut it.

import type { EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { act, scene } from "../../act";
import { cut } from "../../core/commands";
import type { TensorEdge } from "../../core/flow";
import { drawn } from "../../core/routes";
import { useEditorStore } from "../../store";
import { useWiring } from "./wiring";

export const TensorWire = memo(function TensorWire(props: EdgeProps<TensorEdge>) {
  const { id, data, selected, sourceX, sourceY, targetX, targetY, sourcePosition } = props;
  const store = useEditorStore();
  const over = useWiring((wiring) => wiring.over === id);
  const moved = useWiring((wiring) => wiring.moved === id);
  const across = sourcePosition === "right";
  const way = { from: { x: sourceX, y: sourceY }, to: { x: targetX, y: targetY }, lane: data?.lane ?? null };
  const { path, middle: { x, y } } = drawn(way, across ? "LR" : "TB");
  const classes = ["ll-wire", selected && "selected", over && "over", moved && "moved", data?.faded && "faded"];
  return (
    <g className={classes.filter(Boolean).join(" ")}>
      <path className="react-flow__edge-path" d={path} />
      <path className="react-flow__edge-interaction" d={path} />
      {data?.shape && <text className="ll-wire-shape" x={x} y={y - 11}>{data.shape}</text>}
      {data !== undefined && data.order > 0 && (
        <text className="ll-wire-order" x={across ? targetX - 16 : targetX} y={across ? targetY - 7 : targetY - 12}>{data.order}</text>
      )}
      <g
        className="ll-wire-cut" role="button" aria-label="Cut this connection"
        // Beside the wire: a click on the wire itself is to select it.
        transform={across ? `translate(${x} ${y + 16})` : `translate(${x + 18} ${y})`}
        onClick={(event) => { event.stopPropagation(); act(store, cut(scene(store.getState()), [id])); }}
      >
        <circle r="9" />
        <path d="m-3-3 6 6m0-6-6 6" />
      </g>
    </g>
  );
});
