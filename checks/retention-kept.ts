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

export const file = "with the matter's file: 5 years after it ended, longer where archives law says so";
export const register = "permanent";
export const tenant = "tenant" as const;
