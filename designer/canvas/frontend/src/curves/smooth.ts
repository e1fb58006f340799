// Exponential smoothing that does not depend on how finely a curve was read.

/**
 * What is left of the past after one unit is `weight`, so points that are closer together weigh less each. The
 * beginning is not drawn towards zero. For points one unit apart this is the usual running mean.
 */
export function smoothed(
  at: readonly number[],
  values: readonly number[],
  weight: number,
  unit: number,
): readonly number[] {
  if (weight <= 0) return values;
  let mean = 0;
  let total = 0;
  return values.map((value, i) => {
    const passed = i ? Math.max(((at[i] as number) - (at[i - 1] as number)) / unit, 0) : 1;
    const kept = weight ** passed;
    mean = mean * kept + value * (1 - kept);
    total = total * kept + (1 - kept);
    return total > 0 ? mean / total : value;
  });
}
