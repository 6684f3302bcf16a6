/** No telephone in China begins with 100: nobody is ever rung by mistake. */
const series = { staff: "1000", unit: "1001", resident: "1002", member: "1003" } as const;

/** Eleven digits of an obviously invented series; `n` from 0 to 9,999,999. */
export function fakePhone(whose: keyof typeof series, n: number): string {
  return series[whose] + String(n % 10_000_000).padStart(7, "0");
}
