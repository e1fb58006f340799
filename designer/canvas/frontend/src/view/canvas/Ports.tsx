// The ports of a card: where wires begin and end.

import { Handle, Position, useStoreApi } from "@xyflow/react";
import type { CardPort } from "../../core/cards";
import type { Direction } from "../../core/sizes";

interface Props {
  readonly id: string;
  readonly inputs: readonly CardPort[];
  readonly outs: readonly CardPort[];
  readonly direction: Direction;
  /** For each input port, then for each output: may the wire under way end here? "" while none is drawn. */
  readonly marks: string;
  /** Whether a wire may be begun: see `useArmed`. */
  readonly armed: boolean;
}

export function Ports({ id, inputs, outs, direction, marks, armed }: Props) {
  const { rfId } = useStoreApi().getState();
  const [into, from] = direction === "LR" ? [Position.Left, Position.Right] : [Position.Top, Position.Bottom];
  const drawn = [
    ...inputs.map((port, place) => ({ port, type: "target" as const, side: into, labelled: inputs.length > 1, mark: marks[place] })),
    ...outs.map((port, place) => ({ port, type: "source" as const, side: from, labelled: outs.length > 1, mark: marks[inputs.length + place] })),
  ];
  return <>{drawn.map((one) => (armed ? <Armed key={one.port.handle} {...one} /> : <Quiet key={one.port.handle} id={id} flow={rfId} {...one} />))}</>;
}

interface One {
  readonly port: CardPort;
  readonly type: "source" | "target";
  readonly side: Position;
  readonly labelled: boolean;
  readonly mark: string | undefined;
}

const Armed = (one: One) => (
  <Handle id={one.port.handle} type={one.type} position={one.side} className={classes(one)} {...said(one)}>
    <Label {...one} />
  </Handle>
);

/**
 * What React Flow takes for a port where a wire ends, without what it needs to begin one: each of its own
 * handles hears of every move of the view, and a large model has thousands.
 */
const Quiet = ({ id, flow, ...one }: One & { id: string; flow: string }) => (
  <div
    data-handleid={one.port.handle} data-nodeid={id} data-handlepos={one.side} data-id={`${flow}-${id}-${one.port.handle}-${one.type}`}
    className={`react-flow__handle react-flow__handle-${one.side} nodrag nopan ${one.type} connectable connectablestart connectableend connectionindicator ${classes(one)}`}
    {...said(one)}
  >
    <Label {...one} />
  </div>
);

const Label = ({ port, labelled }: One) => labelled && <span className="ll-plug-label">{port.label}</span>;

const said = ({ port, type }: One) => ({
  style: { left: port.x, top: port.y }, title: port.label, "aria-label": `${type === "target" ? "Input" : "Output"} ${port.label}`,
});

const MARKS: Readonly<Record<string, string>> = { y: "fits", n: "bars", h: "held" };

const classes = ({ port, type, mark }: One): string =>
  ["ll-plug", port.many && type === "target" && "many", !port.main && "optional", mark && MARKS[mark]].filter(Boolean).join(" ");
