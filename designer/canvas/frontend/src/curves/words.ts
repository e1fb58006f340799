// Numbers of curves in words: values by their unit, places by their axis.

import type { Axis } from "./axis";
import type { Panel } from "./messages";

const UNITS = ["B", "kB", "MB", "GB", "TB"];

export function valueWords(value: number, unit: Panel["unit"]): string {
  if (unit === "percent") return `${Math.round(value)} %`;
  if (unit === "bytes") return bytes(value);
  const size = Math.abs(Number(value.toPrecision(4)));
  if (size !== 0 && (size < 0.001 || size >= 1e6)) return value.toExponential(2).replace("e+", "e");
  return size >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(4)));
}

function bytes(value: number): string {
  let rest = value;
  let unit = 0;
  while (Math.abs(rest) >= 1000 && unit < UNITS.length - 1) {
    rest /= 1000;
    unit += 1;
  }
  return `${rest >= 100 || unit === 0 ? rest.toFixed(0) : rest.toFixed(1)} ${UNITS[unit]}`;
}

export function placeWords(place: number, axis: Axis): string {
  if (axis === "time") return `after ${timeWords(place)}`;
  if (axis === "batches") return `batch ${Math.round(place).toLocaleString("en")}`;
  return `epoch ${Number(place.toFixed(2))}`;
}

/** Seconds as on a clock: 45 s, 2:05 min, 1:10 h. */
export function timeWords(seconds: number): string {
  const whole = Math.max(Math.round(seconds), 0);
  const two = (value: number) => String(value).padStart(2, "0");
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}:${two(whole % 60)} min`;
  return `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))} h`;
}

/** Values beside an axis, with as many digits as tell them apart. */
export function tickWords(splits: readonly number[], unit: Panel["unit"]): string[] {
  if (unit !== "") return splits.map((value) => valueWords(value, unit));
  const step = splits.length > 1 ? Math.abs((splits[1] as number) - (splits[0] as number)) : 1;
  const largest = Math.max(...splits.map(Math.abs), 0);
  if (largest >= 1e6 || (largest > 0 && largest < 1e-3)) return splits.map((v) => v.toExponential(1).replace("e+", "e"));
  return splits.map((value) => value.toFixed(digitsOf(step)));
}

/** How many digits behind the point write a step as it is: 2 for 0.25. */
function digitsOf(step: number): number {
  for (let digits = 0; digits < 8; digits += 1) if (Math.abs(step - Number(step.toFixed(digits))) < step * 1e-6) return digits;
  return 8;
}
