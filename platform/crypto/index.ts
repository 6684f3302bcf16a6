export { type CountyKeys, keysOf, makeKeys } from "./keys.ts";
export { hashSecret, keyedHash, nameTokens, sameSecret } from "./hashes.ts";
export { openText, sealText } from "./seal.ts";
