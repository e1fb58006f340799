// Values made from others and kept as long as those stay the same, so that what did not change is not drawn again.

export interface Kept<Value> {
  /** The value of this key: the one from before when it was made from the same things. */
  get(key: string, from: readonly unknown[], make: () => Value): Value;
  /** Forget what was not asked for since the last sweep. */
  sweep(): void;
}

export function keep<Value>(): Kept<Value> {
  type Made = { readonly from: readonly unknown[]; readonly value: Value };
  let before = new Map<string, Made>();
  let now = new Map<string, Made>();
  return {
    get(key, from, make) {
      const known = before.get(key) ?? now.get(key);
      const made = known && same(known.from, from) ? known : { from, value: make() };
      now.set(key, made);
      return made.value;
    },
    sweep() {
      before = now;
      now = new Map();
    },
  };
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, place) => Object.is(item, other[place]));
