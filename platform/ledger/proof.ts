import { createHash } from "node:crypto";

/** A Merkle tree over event hashes in their order, as `merkleRoot` makes it, with the way from a leaf up to the root. */
export interface MerkleTree {
  root: Buffer;
  /** The neighbours on the way up, from the leaf; where a node has none it goes up as it is. */
  pathOf(index: number): Buffer[];
}

const leaf = (hash: Buffer): Buffer => sha256(Buffer.from([0]), hash);
const node = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.from([1]), left, right);

function sha256(...parts: Buffer[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Leaves and nodes are hashed apart by a leading byte, so that a node cannot be passed off as a leaf (RFC 6962). */
export function merkleTree(hashes: readonly Buffer[]): MerkleTree {
  const levels: Buffer[][] = [hashes.map(leaf)];
  for (let level = levels[0]!; level.length > 1; level = levels.at(-1)!) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const right = level[i + 1];
      next.push(right ? node(level[i]!, right) : level[i]!);
    }
    levels.push(next);
  }
  return {
    root: levels.at(-1)![0] ?? sha256(),
    pathOf: (index) => {
      const path: Buffer[] = [];
      let at = index;
      for (const level of levels.slice(0, -1)) {
        const beside = level[at ^ 1];
        if (beside) path.push(beside);
        at >>= 1;
      }
      return path;
    },
  };
}

/**
 * The root to which a leaf at a place among so many leads by its path; null when the path is too long or too short. The
 * sides follow from the place, so that an event is proved at its own place and at no other.
 */
export function rootOfPath(
  hash: Buffer,
  place: { index: number; of: number },
  path: readonly Buffer[],
): Buffer | null {
  if (place.index < 0 || place.index >= place.of) return null;
  let at = place.index;
  let width = place.of;
  let here = leaf(hash);
  let used = 0;
  while (width > 1) {
    const alone = at === width - 1 && at % 2 === 0;
    if (!alone) {
      const beside = path[used++];
      if (!beside) return null;
      here = at % 2 === 0 ? node(here, beside) : node(beside, here);
    }
    at >>= 1;
    width = (width + 1) >> 1;
  }
  return used === path.length ? here : null;
}
