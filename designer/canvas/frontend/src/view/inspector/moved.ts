// A place in a list given to another.

/** The places 0 … length - 1 after the one at `from` went to `to`. */
export function moved(length: number, from: number, to: number): number[] {
  const others = Array.from({ length }, (_, place) => place).filter((place) => place !== from);
  return [...others.slice(0, to), from, ...others.slice(to)];
}
