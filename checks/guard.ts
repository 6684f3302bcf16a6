/** One place where a rule is broken. `rule` is the name that the canary expects. */
export interface Finding {
  rule: string;
  /** File (and line) relative to the root, or the name of the thing that is wrong. */
  where: string;
  what: string;
}

/** What a guard saw: its findings, and a few words on how much it looked at, so that "nothing found" can be believed. */
export interface Seen {
  findings: Finding[];
  looked: string;
}

export interface Guard {
  name: string;
  /** Reads the tree below `root`, which is the repository or the canary's copy of it. */
  look(root: string): Promise<Seen> | Seen;
}
