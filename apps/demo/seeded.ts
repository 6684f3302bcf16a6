/** A stream of chance that a seed decides wholly: the same seed gives the same county on every machine. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** A number from `low` up to `high`. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
};

/** A 32-bit mark of a text (FNV-1a with a final mix), so that a stream can be named by what it is for. */
export function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
  mark = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d);
  return (mark ^ (mark >>> 13)) >>> 0;
}

/** The generator sfc32: 128 bits of state, passes PractRand, some hundred million numbers a second. */
export function seeded(seed: string): Random {
  let a = markOf(`${seed}/a`);
  let b = markOf(`${seed}/b`);
  let c = markOf(`${seed}/c`);
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) next();
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
  };
}

/** Milliseconds of 2024-11-01T00:00Z, the first day of the demonstration, as the time part of its ids. */
const idTime = 1_730_419_200_000;

/** A UUID of version 7 form that follows from its label alone. */
export function demoId(label: string): string {
  const hex = (part: string) => markOf(`${label}#${part}`).toString(16).padStart(8, "0");
  const time = idTime.toString(16).padStart(12, "0");
  const variant = "89ab"[markOf(`${label}#v`) % 4]!;
  const tail = hex("2") + hex("3");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex("1").slice(0, 3)}-${variant}${hex("4").slice(0, 3)}-${tail.slice(0, 12)}`;
}
