import { epochOf, momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import type { LedgerEvent } from "@maple/platform/ledger";
import { hashEvent } from "@maple/platform/ledger";

/** Rows of one or many matters, by table, ready for `json_populate_recordset`. */
export type Rows = Record<string, object[]>;

/** Tables in the order in which their foreign keys allow them to be written. */
export const tableOrder = [
  "resident.person",
  "matter.matter",
  "matter.clock",
  "matter.note",
  "matter.outcome_check",
  "matter.rating",
  "mediation.mediation",
  "mediation.party",
  "mediation.session",
  "mediation.agreement",
  "mediation.obligation",
  "mediation.performance",
  "talk.room",
  "talk.message",
  "talk.offer",
  "ledger.event",
  "ledger.head",
] as const;

/** One life being written down: its rows, its events and the moment it has come to. */
export class Life {
  readonly county: number;
  readonly matter: string;
  readonly rows: Rows = {};
  at: number;
  private version = 0;
  private previous: Buffer | null = null;
  private kindOf = "matter";

  constructor(county: number, matter: string, reportedAt: string) {
    this.county = county;
    this.matter = matter;
    this.at = epochOf(reportedAt);
  }

  get now(): string {
    return momentOf(this.at);
  }

  add(table: (typeof tableOrder)[number], row: object): void {
    this.rows[table] ??= [];
    this.rows[table].push({ county: this.county, ...row });
  }

  /** Moves time on by some hours; false when that lies after `until`, which stays where it is. */
  wait(hours: number, until: number): boolean {
    const next = this.at + Math.round(hours * 3_600_000);
    if (next > until) return false;
    this.at = next;
    return true;
  }

  tell(type: string, actor: string, data: LedgerEvent["data"]): void {
    const unhashed = {
      county: this.county,
      id: newId(this.at),
      stream: this.matter,
      kind: this.kindOf,
      version: ++this.version,
      type,
      data,
      actor,
      command: null,
      acted_at: this.now,
      received_at: this.now,
      previous: this.previous,
    };
    const hash = hashEvent(unhashed);
    this.add("ledger.event", { ...unhashed, previous: hex(this.previous), hash: hex(hash) });
    this.previous = hash;
  }

  /** Writes the head of the stream; nothing may be told after it. */
  close(): void {
    this.add("ledger.head", {
      stream: this.matter,
      kind: this.kindOf,
      version: this.version,
      hash: hex(this.previous),
    });
  }
}

export function hex(bytes: Buffer | null): string | null {
  return bytes && `\\x${bytes.toString("hex")}`;
}
