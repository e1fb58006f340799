// The canvas: the open graph as React Flow draws it.

import { Background, BackgroundVariant, MiniMap, ReactFlow, ReactFlowProvider, SelectionMode, type EdgeTypes, type NodeTypes } from "@xyflow/react";
import { useRef, useState } from "react";
import type { CanvasNode, Flow, TensorEdge } from "../core/flow";
import { content, useEditor } from "../store";
import { Controls } from "./canvas/Controls";
import { EmptyState } from "./canvas/EmptyState";
import { FoldedGroup } from "./canvas/FoldedGroup";
import { GroupFrame } from "./canvas/GroupFrame";
import { InsideLegend } from "./canvas/InsideLegend";
import { NodeCard } from "./canvas/NodeCard";
import { TensorWire } from "./canvas/TensorWire";
import { useChanges, useMoved } from "./canvas/useChanges";
import { useDrop } from "./canvas/useDrop";
import { useFlow } from "./canvas/useFlow";
import { useGestures } from "./canvas/useGestures";
import { useHandle } from "./canvas/useHandle";
import { useHeld } from "./canvas/useHeld";
import { usePlaced } from "./canvas/usePlaced";
import { useView, ZOOM } from "./canvas/useView";
import { useWires } from "./canvas/useWires";
import { WireReason } from "./canvas/WireReason";
import { createWiring, useWiring, WiringContext } from "./canvas/wiring";
import { familyOf } from "./families";

export function Canvas() {
  const [wiring] = useState(createWiring);
  return (
    <WiringContext.Provider value={wiring}>
      <ReactFlowProvider>
        <Surface />
      </ReactFlowProvider>
    </WiringContext.Provider>
  );
}

const NODES: NodeTypes = { card: NodeCard, folded: FoldedGroup, frame: GroupFrame };
const EDGES: EdgeTypes = { tensor: TensorWire };
const PRO = { hideAttribution: true };
const PAN = [0, 1];
const PAN_MIDDLE = [1];
/** From so many nodes on, those out of sight are left out of the page. */
const MANY = 120;

function Surface() {
  const canvas = useRef<HTMLDivElement>(null);
  const drawn = useRef<Flow>(null);
  const [moved, setMoved] = useMoved();
  const [boxing, setBoxing] = useState(false);
  const shift = useHeld("Shift");
  const flow = useFlow(moved);
  drawn.current = flow;
  const placed = usePlaced(flow.unplaced);
  const { onPointerDownCapture, onKeyDown, onFocusCapture, ...gestures } = useGestures(canvas);
  const changes = useChanges(drawn, setMoved);
  const wires = useWires(canvas);
  const view = useView(canvas, drawn, placed);
  const training = useEditor((state) => content(state)?.training?.state === "running");
  const wiring = useWiring((state) => state.verdicts !== null);
  useHandle(canvas);
  const box = boxing || shift;
  return (
    <div
      className={["ll-canvas", training && "training", wiring && "wiring", box && "boxing"].filter(Boolean).join(" ")}
      ref={canvas} tabIndex={0} role="region" aria-label={`Canvas, ${flow.nodes.length} layers`}
      onPointerDownCapture={onPointerDownCapture} onKeyDown={onKeyDown} onFocusCapture={onFocusCapture} {...useDrop(canvas)}
    >
      <ReactFlow<CanvasNode, TensorEdge>
        nodes={flow.nodes} edges={flow.edges} nodeTypes={NODES} edgeTypes={EDGES} {...changes} {...wires} {...gestures} {...view}
        minZoom={ZOOM.least} maxZoom={ZOOM.most} panOnDrag={box ? PAN_MIDDLE : PAN} selectionOnDrag={box} selectionMode={SelectionMode.Partial}
        selectionKeyCode={null} multiSelectionKeyCode={null} deleteKeyCode={null} panActivationKeyCode={null} zoomActivationKeyCode={null}
        disableKeyboardA11y edgesFocusable={false} elevateNodesOnSelect={false} elevateEdgesOnSelect={false} zoomOnDoubleClick={false}
        connectOnClick={false} connectionRadius={26} connectionDragThreshold={3} nodeDragThreshold={3} reconnectRadius={9} proOptions={PRO} onlyRenderVisibleElements={flow.nodes.length > MANY}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} />
        {flow.nodes.length > 0 && <MiniMap pannable zoomable nodeColor={colour} nodeStrokeWidth={0} nodeBorderRadius={12} ariaLabel="Overview of the model" />}
        <Controls boxing={boxing} onBoxing={setBoxing} />
        <InsideLegend />
      </ReactFlow>
      {flow.nodes.length === 0 && placed && <EmptyState />}
      {!placed && flow.nodes.length === 0 && <div className="ll-empty" role="status">Arranging {flow.unplaced.length} layers …</div>}
      <WireReason canvas={canvas} />
    </div>
  );
}

const colour = (node: CanvasNode): string =>
  node.type === "card" ? familyOf(node.data.card.kind).colour : node.type === "folded" ? "var(--ll-muted)" : "transparent";
