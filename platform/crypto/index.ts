export { hashSecret, keyedHash, nameTokens, sameSecret } from "./hashes.ts";
export { type CountyKeys, keysOf, makeKeys } from "./keys.ts";
export { openText, sealText } from "./seal.ts";
