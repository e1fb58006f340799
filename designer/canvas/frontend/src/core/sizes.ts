// How large things are drawn on the canvas, and where their ports sit: known without measuring anything.

export type Direction = "LR" | "TB";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const CARD_WIDTH = 190;
export const FOLDED: Size = { width: 190, height: 72 };
export const FRAME = { padding: 18, title: 28 } as const;

const BASE = 50;
const LINE = 15;
const LEAST = 58;
/** The distance of ports beside each other, and of the last one from a corner. */
const STEP = { LR: 15, TB: 22 } as const;
const CORNER = 11;

/** The size of a card with so many lines between its kind and its shape, and with these ports. */
export function cardSize(lines: number, inputs: readonly boolean[], outputs: number, direction: Direction): Size {
  const least = Math.max(LEAST, BASE + lines * LINE);
  if (direction === "TB") return { width: CARD_WIDTH, height: least };
  const ports = Math.max(inputs.length, outputs);
  const even = (ports - 1) * STEP.LR + 2 * CORNER;
  const beside = 2 * ((inputs.length - 1) * STEP.LR + CORNER);
  return { width: CARD_WIDTH, height: Math.max(least, isChain(inputs) ? beside : even) };
}

/** One main port and optional ones: the main one sits in the middle, so that a chain is a straight line. */
const isChain = (main: readonly boolean[]): boolean => main[0] === true && main.filter(Boolean).length === 1;

/** Where the input ports sit on the border of a card, `main` telling which are not just optional. */
export function inputSpots(size: Size, main: readonly boolean[], direction: Direction): Spot[] {
  if (!isChain(main)) return spread(size, main.length, direction, "start");
  const middle = (direction === "LR" ? size.height : size.width) / 2;
  return main.map((_, place) => on(size, middle + place * STEP[direction], direction, "start"));
}

export const outputSpots = (size: Size, count: number, direction: Direction): Spot[] => spread(size, count, direction, "end");

function spread(size: Size, count: number, direction: Direction, side: "start" | "end"): Spot[] {
  const length = direction === "LR" ? size.height : size.width;
  const gap = length / (count + 1);
  return Array.from({ length: count }, (_, place) => on(size, gap * (place + 1), direction, side));
}

function on(size: Size, along: number, direction: Direction, side: "start" | "end"): Spot {
  if (direction === "LR") return { x: side === "start" ? 0 : size.width, y: along };
  return { x: along, y: side === "start" ? 0 : size.height };
}

/** The smallest box around all of them; null around none. */
export function around(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box of an unfolded group's frame around its members. */
export const frameAround = (members: Box): Box => ({
  x: members.x - FRAME.padding,
  y: members.y - FRAME.padding - FRAME.title,
  width: members.width + 2 * FRAME.padding,
  height: members.height + 2 * FRAME.padding + FRAME.title,
});
