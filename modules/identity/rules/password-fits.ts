/** What a new password is held against. */
export interface PasswordFacts {
  password: string;
  username: string;
  /** Names that anybody would try first: the product, the county. */
  names: readonly string[];
  /** Passwords in common use, lower case. */
  common: ReadonlySet<string>;
}

/** Letters are counted as people see them. */
export const passwordLength = { least: 10, most: 200 } as const;

const runs = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
];
// Half of a password, or four letters of a short one, that are a name or a run leave too little to guess.
const tooMuch = 0.5;

/**
 * Whether a new password will do: null, or the named reason. Length and no list of kinds of letters, no change by the
 * calendar, refusal of what is commonly used or tied to the account (NIST SP 800-63B-4, section 3.1.1.2).
 */
export function passwordFits(
  facts: PasswordFacts,
): "password-short" | "password-long" | "password-common" | "password-named" | "password-plain" | null {
  const password = facts.password.normalize("NFKC");
  const length = [...password].length;
  if (length < passwordLength.least) return "password-short";
  if (length > passwordLength.most) return "password-long";
  const low = password.toLowerCase();
  if (facts.common.has(low) || facts.common.has(low.replace(/[^a-z0-9]/g, ""))) return "password-common";
  if ([facts.username, ...facts.names].some((name) => isMostly(low, name))) return "password-named";
  if (repeats(low) || runsOn(low)) return "password-plain";
  return null;
}

function isMostly(low: string, name: string): boolean {
  const part = name.normalize("NFKC").toLowerCase();
  const bare = part.replace(/[^\p{L}\p{N}]/gu, "");
  const letters = low.replace(/[^\p{L}\p{N}]/gu, "");
  if ([...bare].length < 2) return false;
  return [...bare].length / Math.max(1, [...letters].length) >= tooMuch && letters.includes(bare);
}

/** One short piece again and again: aaaaaaaaaa, 1212121212, 枫桥枫桥枫桥枫桥枫桥. */
function repeats(low: string): boolean {
  const letters = [...low];
  if (new Set(letters).size < 4) return true;
  for (let size = 1; size <= letters.length / 2; size++)
    if (letters.every((letter, i) => letter === letters[i % size])) return true;
  return false;
}

/** Made of runs along the alphabet, the numbers or the keyboard, forwards or backwards. */
function runsOn(low: string): boolean {
  let taken = 0;
  for (let at = 0; at < low.length; ) {
    const size = runAt(low, at);
    taken += size >= 4 ? size : 0;
    at += Math.max(1, size >= 4 ? size : 1);
  }
  return low.length - taken < 4;
}

function runAt(low: string, at: number): number {
  let best = 0;
  for (const run of runs) {
    for (const line of [run, [...run].reverse().join("")]) {
      let size = 0;
      while (at + size < low.length && line.includes(low.slice(at, at + size + 1))) size++;
      best = Math.max(best, size);
    }
  }
  return best;
}
