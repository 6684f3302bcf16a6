export { hashSecret, keyedHash, nameTokens, sameSecret } from "./hashes.ts";
export {
  beginRotation,
  type CountyKeys,
  endRotation,
  keysOf,
  keysSeenWithinMs,
  makeKeys,
} from "./keys.ts";
export { checkSealed, clearSealed, resealColumn, type SealedColumn } from "./reseal.ts";
export { type KeyRing, openBytes, openText, ringOf, sealBytes, sealText } from "./seal.ts";
