// The ports of a card: where wires begin and end.

import { Handle, Position } from "@xyflow/react";
import type { CardPort } from "../../core/cards";
import type { Direction } from "../../core/sizes";

interface Props {
  readonly inputs: readonly CardPort[];
  readonly outs: readonly CardPort[];
  readonly direction: Direction;
  /** For each input port, then for each output: may the wire under way end here? "" while none is drawn. */
  readonly marks: string;
}

export function Ports({ inputs, outs, direction, marks }: Props) {
  const [into, from] = direction === "LR" ? [Position.Left, Position.Right] : [Position.Top, Position.Bottom];
  return (
    <>
      {inputs.map((port, place) => portHandle(port, "target", into, inputs.length > 1, marks[place]))}
      {outs.map((port, place) => portHandle(port, "source", from, outs.length > 1, marks[inputs.length + place]))}
    </>
  );
}

const MARKS: Readonly<Record<string, string>> = { y: "fits", n: "bars", h: "held" };

function portHandle(port: CardPort, type: "source" | "target", side: Position, labelled: boolean, mark: string | undefined) {
  const classes = ["ll-plug", port.many && type === "target" && "many", !port.main && "optional", mark && MARKS[mark]];
  return (
    <Handle
      key={port.handle} id={port.handle} type={type} position={side} className={classes.filter(Boolean).join(" ")}
      style={{ left: port.x, top: port.y }} aria-label={`${type === "target" ? "Input" : "Output"} ${port.label}`} title={port.label}
    >
      {labelled && <span className="ll-plug-label">{port.label}</span>}
    </Handle>
  );
}
