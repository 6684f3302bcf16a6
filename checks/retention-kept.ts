import { type KeepingKey, keepingText } from "@maple/privacy";

/** What kind of table, what it holds of whom, how long, and why. Every table has a line; `lists` checks it both ways. */
export interface Kept {
  class: "tenant" | "reference" | "local";
  holds:
    | "nothing of a person"
    | "ids of staff"
    | "text that may name people"
    | "personal data, sealed"
    | "working names, published"
    | "secrets, hashed"
    | "secrets, sealed"
    | "secrets, in plain";
  keep: string;
  why: string;
}

/** The time of keeping as the product itself knows it: the nightly job forgets by the same line. */
export const under = (key: KeepingKey): string => keepingText(key, "en");

export const file = under("matter-file");
export const register = "permanent";
export const tenant = "tenant" as const;
