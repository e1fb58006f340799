import { describe, expect, test } from "vitest";
import { activeTimes, places } from "../src/curves/axis";
import { appended, type Columns, folded, spliced, unpacked } from "../src/curves/columns";
import { keptOf, pointsOf, take } from "../src/curves/kept";
import { moved } from "../src/curves/keys";
import type { Packed, View } from "../src/curves/messages";
import { smoothed } from "../src/curves/smooth";
import { drawn, table } from "../src/curves/table";
import { placeWords, tickWords, timeWords, valueWords } from "../src/curves/words";

const packed = (steps: number[], value = (step: number) => step): Packed => [steps, steps.map((s) => s / 10), steps.map(value), null, null];
const columns = (...steps: number[]): Columns => unpacked(packed(steps));
const view = (number: number, since: number, steps: number[], more: Partial<View> = {}): View => ({
  session: "s", run: "r", number, since, points: { "batch/loss": packed(steps) }, panels: [], detail: null, stepsPerEpoch: 10, tab: "", previews: 0, ...more,
});

describe("points", () => {
  test("news repeat what may have been missed, and nothing is there twice", () => {
    expect(appended(columns(1, 2, 3), columns(2, 3, 4)).step).toEqual([1, 2, 3, 4]);
    expect(appended(columns(1, 2), columns()).step).toEqual([1, 2]);
  });
  test("folding keeps the last value, the lowest and the highest, and stays under the limit", () => {
    const all = unpacked([[1, 2, 3, 4, 5], [0, 0, 0, 0, 0], [5, 1, 3, 9, 2], null, null]);
    expect(folded(all, 2)).toEqual({ step: [3, 5], t: [0, 0], value: [3, 2], low: [1, 2], high: [5, 9] });
    const many = columns(...Array.from({ length: 1000 }, (_, i) => i));
    expect(folded(many, 300).step.length).toBeLessThanOrEqual(300);
    expect(folded(many, 300).step.at(-1)).toBe(999);
  });
  test("a part is put in more finely between what lies around it", () => {
    expect(spliced(columns(2, 4, 6, 8, 10), 3, 8, columns(4, 5, 6, 7, 8)).step).toEqual([2, 4, 5, 6, 7, 8, 10]);
  });
});

describe("what the browser keeps", () => {
  test("messages that overlap are joined, one that left a gap is refused, a beginning replaces all", () => {
    const kept = keptOf(view(1, 0, [1, 2]));
    expect(take(kept, view(1, 0, [1, 2]))).toBe(true);
    expect(take(kept, view(3, 1, [3, 4]))).toBe(true);
    expect(take(kept, view(9, 6, [9]))).toBe(false);
    expect(pointsOf(kept, "batch/loss").step).toEqual([1, 2, 3, 4]);
    expect(take(kept, view(10, 0, [1]))).toBe(true);
    expect(pointsOf(kept, "batch/loss").step).toEqual([1]);
    expect(keptOf(view(11, 10, []))).toBe(kept);
    expect(keptOf(view(1, 0, [], { session: "another" }))).not.toBe(kept);
  });
  test("finer points are shown where one looks, and what came later stays", () => {
    const kept = keptOf(view(1, 0, [], { run: "fine" }));
    take(kept, view(1, 0, [10, 20, 30, 40], { run: "fine", detail: { number: 1, from: 10, to: 50, points: { "batch/loss": packed([15, 20, 25, 30]) } } }));
    expect(pointsOf(kept, "batch/loss").step).toEqual([10, 20, 30, 40]);
    kept.part = [12, 28];
    expect(pointsOf(kept, "batch/loss").step).toEqual([10, 15, 20, 25, 30, 40]);
  });
});

describe("smoothing", () => {
  test("is the usual running mean for points one unit apart, unbiased at the beginning", () => {
    expect(smoothed([1, 2, 3], [4, 4, 4], 0.9, 1)).toEqual([4, 4, 4].map((value) => expect.closeTo(value, 9)));
    const [first, second] = smoothed([1, 2], [0, 1], 0.5, 1);
    expect([first, second]).toEqual([0, expect.closeTo(0.5 / 0.75, 9)]);
  });
  test("smooths over the same stretch however finely a curve was read, and leaves sparse points alone", () => {
    const fine = Array.from({ length: 200 }, (_, i) => i + 1);
    const coarse = fine.filter((i) => i % 4 === 0);
    const ends = [fine, coarse].map((at) => smoothed(at, at, 0.95, 1).at(-1) as number);
    expect(Math.abs((ends[0] as number) - (ends[1] as number))).toBeLessThan(4);
    expect(smoothed([0, 1000], [1, 2], 0.9, 1)[1]).toBeCloseTo(2);
    expect(smoothed([1, 2], [1, 2], 0, 1)).toEqual([1, 2]);
  });
});

describe("from left to right", () => {
  test("a pause takes no time", () => {
    expect(activeTimes([1, 2, 3, 5000, 5001])).toEqual([1, 2, 3, 4, 5]);
  });
  test("every axis leads from a batch to its place and back", () => {
    const pace = columns(10, 20, 30);
    for (const axis of ["epochs", "batches", "time"] as const) {
      const found = places(axis, 10, pace);
      expect(found.batchAt(found.ofBatch(17))).toBeCloseTo(17);
    }
    expect(places("epochs", 10, pace).of(25, 0)).toBe(2.5);
  });
  test("keys move what is looked at, not beyond what there is", () => {
    expect(moved("ArrowRight", [0, 10], [0, 100])).toEqual([2, 12]);
    expect(moved("ArrowLeft", [1, 11], [0, 100])).toEqual([0, 10]);
    expect(moved("-", [20, 90], [0, 100])).toBeNull();
    expect(moved("+", [0, 10], [0, 100])).toEqual([1.5, 8.5]);
    expect(moved("0", [0, 10], [0, 100])).toBeNull();
    expect(moved("x", [0, 10], [0, 100])).toBeUndefined();
  });
});

test("batches and epochs of one chart share their places", () => {
  const lines = [
    drawn({ key: "batch/loss", name: "batches", role: "batch" }, columns(5, 10, 20), 10),
    drawn({ key: "loss", name: "training", role: "train" }, columns(1, 2), 10),
  ];
  const [xs, , , raw, , , , epochs] = table(lines, places("epochs", 10, columns(5, 10, 20)), 0, false, 20);
  expect(xs).toEqual([0.5, 1, 2]);
  expect(raw).toEqual([5, 10, 20]);
  expect([...(epochs ?? [])]).toEqual([undefined, 1, 2]);
  const log = table([drawn({ key: "loss", name: "training", role: "train" }, unpacked([[1, 2], [0, 0], [0, 3], null, null]), 1)], places("epochs", 1, columns()), 0, true, 2);
  expect(log[3]).toEqual([null, 3]);
});

test("numbers are told in the unit that reads best", () => {
  expect([valueWords(0.123456, ""), valueWords(12345.6, ""), valueWords(0.0000123, ""), valueWords(1.5e9, "bytes"), valueWords(181.4, "percent")]).toEqual([
    "0.1235", "12,346", "1.23e-5", "1.5 GB", "181 %",
  ]);
  expect(tickWords([0, 0.25, 0.5], "")).toEqual(["0.00", "0.25", "0.50"]);
  expect(tickWords([0, 0.05, 0.1], "")).toEqual(["0.00", "0.05", "0.10"]);
  expect([timeWords(45), timeWords(125), timeWords(4200)]).toEqual(["45 s", "2:05 min", "1:10 h"]);
  expect([placeWords(1.234, "epochs"), placeWords(1234, "batches"), placeWords(61, "time")]).toEqual(["epoch 1.23", "batch 1,234", "after 1:01 min"]);
});
