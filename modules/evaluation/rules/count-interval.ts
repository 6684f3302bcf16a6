const z = 1.959964;
const tail = 0.025;
/** From here on Byar's approximation and the exact interval differ by less than one in a thousand. */
const many = 100;

/**
 * The 95 % confidence interval of a count of events, in events: exact (Garwood 1936) for the small counts of a police
 * room, after Byar (Breslow and Day 1987, volume II, page 69) from a hundred on. Of nothing the lower bound is 0.
 */
export function countInterval(count: number): [number, number] {
  if (count >= many) return [byar(count, -z), byar(count + 1, z)];
  const low = count === 0 ? 0 : meanWhere((mean) => 1 - atMost(count - 1, mean) < tail);
  return [low, meanWhere((mean) => atMost(count, mean) > tail)];
}

const byar = (n: number, by: number) => n * (1 - 1 / (9 * n) + by / (3 * Math.sqrt(n))) ** 3;

/** The probability of at most so many events where so many are expected (Poisson). */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let n = 1; n <= count; n++) {
    term *= mean / n;
    sum += term;
  }
  return sum;
}

/** The mean up to which something holds, by halving. */
function meanWhere(holds: (mean: number) => boolean): number {
  let [low, high] = [0, 2 * many];
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
