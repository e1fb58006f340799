// How a card's ports and the card itself answer to the wire that is being drawn.

import type { CardPort } from "../../core/cards";
import { behind } from "../../core/handles";
import { graphOf } from "../../core/ports";
import { reasonAgainst } from "../../core/verdict";
import { useWiring, type Wiring } from "./wiring";

/** One letter a port, inputs first: y fits, n does not, h is held, - is of the wrong side; "" while no wire is drawn. */
export const useMarks = (id: string, inputs: readonly CardPort[], outs: readonly CardPort[]): string =>
  useWiring((wiring) => marks(wiring, id, inputs, outs));

function marks({ verdicts, scene }: Wiring, id: string, inputs: readonly CardPort[], outs: readonly CardPort[]): string {
  if (!verdicts || !scene) return "";
  const graph = graphOf(scene);
  const { held } = verdicts;
  const of = (port: CardPort, end: "output" | "input"): string => {
    const at = behind(id, port.handle);
    if (at.node === held.node && at.port === held.port && end === held.end) return "h";
    if (end === held.end) return "-";
    return reasonAgainst(graph, verdicts, at.node, at.port) === "" ? "y" : "n";
  };
  return inputs.map((port) => of(port, "input")).join("") + outs.map((port) => of(port, "output")).join("");
}

/** Whether nothing on a card can take the wire. */
export const barred = (marks: string): boolean => marks !== "" && !marks.includes("y") && !marks.includes("h");
