import { localDateOf, localTimeOf } from "@maple/platform/clock";
import type { TakenAlong } from "../model/taken-along.ts";
import type { WrittenRecord } from "../rules/session-record.ts";

export const alongKind = "session-record";

/** A session's record on this device. Once it has arrived, its words are gone from here and only the receipt stays. */
export type AlongRecord =
  | { state: "open"; taken: TakenAlong; command: string; written: Written }
  | { state: "sent"; code: string; number: number; sentAt: string };

export type OpenRecord = Extract<AlongRecord, { state: "open" }>;

export interface Written extends WrittenRecord {
  invited: string;
}

/** A record that nobody has written in yet. `command` is made once, so that sending it again never records it twice. */
export function newRecord(taken: TakenAlong, command: string): OpenRecord {
  return {
    state: "open",
    taken,
    command,
    written: {
      begunAt: null,
      endedAt: null,
      present: taken.parties.map((party) => party.id),
      invited: "",
      record: "",
      result: null,
      failure: null,
    },
  };
}

/** What the server is told of it. */
export function bodyOf({ taken, written }: OpenRecord): object {
  const { result, failure } = written;
  return { ...written, session: taken.session, failure: result === "failed" ? failure : null };
}

/** The same record in words, for whoever takes it elsewhere by hand. */
export function textOf({ taken, written }: OpenRecord, when: (moment: string) => string): string {
  const times = [written.begunAt, written.endedAt].map((at) => (at ? when(at) : "?")).join(" – ");
  return [`${taken.code} · ${taken.number}`, times, written.invited, written.record]
    .filter((line) => line.trim() !== "")
    .join("\n");
}

const zone = "Asia/Shanghai";

/** A moment to the minute by the county's clock. */
export const minuteOf = (moment: string): string =>
  `${localDateOf(moment, zone)} ${localTimeOf(moment, zone)}`;
