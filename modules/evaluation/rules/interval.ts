/**
 * The 95 % confidence interval of a share, after Wilson (1927): honest for small numbers, never outside 0 to 1.
 * Null when there is no base.
 */
export function interval(value: number, base: number): [number, number] | null {
  if (base === 0) return null;
  const z = 1.959964;
  const share = value / base;
  const centre = (share + (z * z) / (2 * base)) / (1 + (z * z) / base);
  const half =
    (z / (1 + (z * z) / base)) * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
