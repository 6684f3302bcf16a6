/** A named reason why something was not done. The name is in a module's `model/*-reasons.ts` with its words. */
export class Refused extends Error {
  readonly reason: string;
  /** Values for the reason's sentence: codes, dates, numbers. Never another person's data. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: string, values: Record<string, string | number> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

/** Ends an action with a named reason: nothing of it is kept. */
export function refuse(reason: string, values: Record<string, string | number> = {}): never {
  throw new Refused(reason, values);
}
