// How wires run: a curve from port to port, or around the cards that lie in its way.

import type { Box, Direction, Spot } from "./sizes";

/** Where a wire runs past cards: from `start` to `end` in the direction of the flow, at `at` across it. */
export interface Lane {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

export interface Way {
  readonly from: Spot;
  readonly to: Spot;
  readonly lane: Lane | null;
}

/** A cubic curve: where it begins, its two controls, where it ends. */
type Curve = readonly [Spot, Spot, Spot, Spot];

/** How far a wire stays away from cards that it goes around. */
const DISTANCE = 18;
/** A wire that only touches the rim of a card is seen well enough. */
const RIM = 5;
const TRIES = 12;
const SAMPLES = 14;

/** Across and along change places where tensors flow downwards. */
const turned = ({ x, y }: Spot): Spot => ({ x: y, y: x });

/** The path of a wire for SVG, and the middle of it, where its shape is written. */
export function drawn(way: Way, direction: Direction): { readonly path: string; readonly middle: Spot } {
  const curves = curvesOf(way, direction);
  const [first] = curves;
  if (!first) return { path: "", middle: way.from };
  const parts = curves.map(([, one, other, end]) => `C${one.x},${one.y} ${other.x},${other.y} ${end.x},${end.y}`);
  const longest = curves[Math.floor(curves.length / 2)] ?? first;
  return { path: `M${first[0].x},${first[0].y} ${parts.join(" ")}`, middle: at(longest, 0.5) };
}

/** The wire nearest to a place, if one is within reach. */
export function wireAt(ways: Iterable<readonly [id: string, way: Way]>, place: Spot, reach: number, direction: Direction): string | null {
  let [found, least]: [string | null, number] = [null, reach];
  for (const [id, way] of ways) {
    if (!around(way, place, reach)) continue;
    const far = distance(spotsOf(curvesOf(way, direction)), place);
    if (far <= least) [found, least] = [id, far];
  }
  return found;
}

/**
 * The lane on which a wire goes around the cards that its curve would run behind; null when it meets none, runs
 * backwards, or would only run behind others.
 */
export function laneAround(from: Spot, to: Spot, boxes: readonly Box[], direction: Direction): Lane | null {
  if (direction === "TB") return laneAround(turned(from), turned(to), boxes.map(({ x, y, width, height }) => ({ x: y, y: x, width: height, height: width })), "LR");
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const near = boxes.filter((box) => box.x > from.x && box.x + box.width < to.x && box.y < bottom && box.y + box.height > top);
  if (!near.length) return null;
  const hit = met(near, { from, to, lane: null });
  if (!hit.length) return null;
  const [start, end] = [Math.min(...hit.map((box) => box.x)), Math.max(...hit.map((box) => box.x + box.width))];
  const beside = boxes.filter((box) => box.x < end && box.x + box.width > start);
  const middle = (from.y + to.y) / 2;
  const ats = ([-1, 1] as const).map((side) => free(beside, hit, side)).toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  const lanes = ats.map((lane): Lane => ({ start: Math.max(from.x + 2, start - DISTANCE), end: Math.min(to.x - 2, end + DISTANCE), at: lane }));
  const passed = boxes.filter((box) => box.x + box.width > from.x && box.x < to.x);
  return lanes.find((lane) => !met(passed, { from, to, lane }).length) ?? null;
}

/** The cards behind which a wire would run. */
function met(boxes: readonly Box[], way: Way): Box[] {
  const heights = [way.from.y, way.to.y, ...(way.lane ? [way.lane.at] : [])];
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const near = boxes.filter((box) => box.y < bottom && box.y + box.height > top);
  const spots = near.length ? spotsOf(curvesOf(way, "LR")) : [];
  return near.filter((box) => spots.some((spot) => inside(box, spot)));
}

/** The first free place above (-1) or below (1) the cards that are in the way. */
function free(beside: readonly Box[], hit: readonly Box[], side: -1 | 1): number {
  const past = (boxes: readonly Box[]) =>
    side < 0 ? Math.min(...boxes.map((box) => box.y)) - DISTANCE : Math.max(...boxes.map((box) => box.y + box.height)) + DISTANCE;
  let lane = past(hit);
  for (let tried = 0; tried < TRIES; tried++) {
    const more = beside.filter((box) => lane > box.y - DISTANCE / 2 && lane < box.y + box.height + DISTANCE / 2);
    if (!more.length) break;
    lane = past(more);
  }
  return lane;
}

const inside = (box: Box, { x, y }: Spot): boolean =>
  x > box.x && x < box.x + box.width && y > box.y + RIM && y < box.y + box.height - RIM;

function curvesOf({ from, to, lane }: Way, direction: Direction): readonly Curve[] {
  if (direction === "TB") return curvesOf({ from: turned(from), to: turned(to), lane }, "LR").map(([a, b, c, d]) => [turned(a), turned(b), turned(c), turned(d)]);
  // While a card is dragged its wires may not reach the lane any more.
  if (!lane || from.x > lane.start || lane.end > to.x) return [plain(from, to)];
  const [enter, leave] = [{ x: lane.start, y: lane.at }, { x: lane.end, y: lane.at }];
  return [bent(from, enter), [enter, enter, leave, leave], bent(leave, to)];
}

const bent = (from: Spot, to: Spot): Curve => {
  const x = (from.x + to.x) / 2;
  return [from, { x, y: from.y }, { x, y: to.y }, to];
};

/** As React Flow draws: a wire that runs backwards swings out. */
function plain(from: Spot, to: Spot): Curve {
  const along = to.x - from.x;
  const swing = along >= 0 ? along / 2 : 6.25 * Math.sqrt(-along);
  return [from, { x: from.x + swing, y: from.y }, { x: to.x - swing, y: to.y }, to];
}

function at([a, b, c, d]: Curve, part: number): Spot {
  const rest = 1 - part;
  const mix = (axis: "x" | "y") => rest ** 3 * a[axis] + 3 * rest ** 2 * part * b[axis] + 3 * rest * part ** 2 * c[axis] + part ** 3 * d[axis];
  return { x: mix("x"), y: mix("y") };
}

const spotsOf = (curves: readonly Curve[]): Spot[] =>
  curves.flatMap((curve) => Array.from({ length: SAMPLES + 1 }, (_, place) => at(curve, place / SAMPLES)));

/** Whether a place can be near a wire at all. */
function around({ from, to, lane }: Way, { x, y }: Spot, reach: number): boolean {
  const room = reach + 60 + (lane ? Math.abs(lane.at) : 0);
  return x > Math.min(from.x, to.x) - room && x < Math.max(from.x, to.x) + room && y > Math.min(from.y, to.y) - room && y < Math.max(from.y, to.y) + room;
}

/** How far a place is from a line through spots. */
function distance(spots: readonly Spot[], place: Spot): number {
  let least = Infinity;
  for (let next = 1; next < spots.length; next++) {
    const [a, b] = [spots[next - 1] as Spot, spots[next] as Spot];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const part = Math.max(0, Math.min(1, ((place.x - a.x) * dx + (place.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(place.x - a.x - part * dx, place.y - a.y - part * dy));
  }
  return least;
}
