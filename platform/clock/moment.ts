/** An instant: ISO 8601, UTC, with milliseconds (`2026-11-22T02:30:00.000Z`). Two moments compare with `<`. */
export type Moment = string;

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Throws RangeError outside the years 0 to 9999, where moments would no longer compare as text. */
export function momentOf(epochMs: number): Moment {
  const text = new Date(epochMs).toISOString();
  if (text.length !== 24) throw new RangeError(`no moment outside the years 0 to 9999: ${text}`);
  return text;
}

/** Milliseconds since 1970-01-01T00:00Z. Throws RangeError for text that is not a moment. */
export function epochOf(moment: Moment): number {
  const epochMs = shape.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(epochMs)) throw new RangeError(`not a moment: ${moment}`);
  return epochMs;
}

/** True for the one accepted spelling of a real instant (30 February is refused). */
export function isMoment(text: unknown): text is Moment {
  if (typeof text !== "string" || !shape.test(text)) return false;
  const epochMs = Date.parse(text);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString() === text;
}
