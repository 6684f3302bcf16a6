import type { CountyKeys } from "@maple/platform/crypto";

export type KeysOf = (county: number) => CountyKeys;

/** Where the desk is reached from outside: passkeys and the provider's answers are tied to it. */
export interface Site {
  publicUrl: string;
}
