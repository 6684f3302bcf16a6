import type { failureReasons, sessionResults } from "../model/mediation.ts";

/** What was written down of a session, whether at the desk or on a device without network. Moments in ISO 8601, UTC. */
export interface WrittenRecord {
  begunAt: string | null;
  endedAt: string | null;
  present: readonly string[];
  record: string;
  result: (typeof sessionResults)[number] | null;
  failure: (typeof failureReasons)[number] | null;
}

type Unfit =
  | "session-times-unfit"
  | "session-result-needed"
  | "side-absent"
  | "failure-reason-needed"
  | "session-record-needed";

const leastSigns = 2;

/**
 * What keeps a record from being taken, or null. The same question is asked on the device that wrote it and by the
 * server. An agreement needs both sides in the room (People's Mediation Law art. 17: by their own will); what failed
 * needs its coded reason; a session lies in the past and ends after it began.
 */
export function unfitRecord(
  written: WrittenRecord,
  parties: ReadonlyArray<{ id: string; side: "A" | "B" }>,
  now: string,
): Unfit | null {
  const { begunAt, endedAt, result } = written;
  if (begunAt === null || endedAt === null) return "session-times-unfit";
  if (Date.parse(endedAt) <= Date.parse(begunAt) || Date.parse(endedAt) > Date.parse(now))
    return "session-times-unfit";
  if (result === null) return "session-result-needed";
  const sides = new Set(
    parties.filter((party) => written.present.includes(party.id)).map((party) => party.side),
  );
  if ((result === "agreed" || result === "partly") && sides.size < 2) return "side-absent";
  if (result === "failed" && written.failure === null) return "failure-reason-needed";
  if ([...written.record.trim()].length < leastSigns) return "session-record-needed";
  return null;
}
