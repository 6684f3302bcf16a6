import { createHash } from "node:crypto";

/** One thing that happened, as the ledger keeps it. Times are moments (ISO, UTC, milliseconds). */
export interface LedgerEvent {
  county: number;
  id: string;
  /** The thing it happened to, such as a matter's id; `kind` says what that is. */
  stream: string;
  kind: string;
  version: number;
  type: string;
  data: EventData;
  /** `staff:<id>`, `party:<id>`, `guest`, `program:<id>` or `system:<job>`. */
  actor: string;
  command: string | null;
  acted_at: string;
  received_at: string;
  previous: Buffer | null;
  hash: Buffer;
}

/** Ids, codes, amounts, times and hashes. Free text and personal data are refused: see `assertPlain`. */
export type EventData = { [key: string]: EventValue };
type EventValue = string | number | boolean | null | EventValue[] | { [key: string]: EventValue };

/** What an action tells: the frame adds who, when, the command and the chain. */
export interface Told {
  stream: string;
  kind: string;
  type: string;
  data: EventData;
  actedAt?: string;
  /** The first event of its stream: no head is looked for, and one that exists is a conflict. */
  begins?: true;
}

/** SHA-256 over the canonical form of everything but the hash itself; `previous` ties it to the event before. */
export function hashEvent(event: Omit<LedgerEvent, "hash">): Buffer {
  const { previous, ...rest } = event;
  return createHash("sha256")
    .update(canonical({ ...rest, previous: previous?.toString("hex") ?? null }))
    .digest();
}

/** JSON with keys in order, so that the same value always has the same bytes (after RFC 8785; numbers are ES numbers). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value as Record<string, unknown>).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * Refuses free text in an event. Names and stories are written in Han or run to sentences; ids, codes, amounts and
 * hashes are short ASCII. A chain that holds a name could never be forgotten.
 * @throws Error naming the field.
 */
export function assertPlain(value: EventValue, path = "data"): void {
  if (typeof value === "string") {
    if (!/^[\x21-\x7e]{0,200}$/.test(value))
      throw new Error(`${path} of a ledger event holds free text; keep it in a row and tell its id.`);
  } else if (Array.isArray(value)) {
    for (const [i, v] of value.entries()) assertPlain(v, `${path}[${i}]`);
  } else if (value !== null && typeof value === "object") {
    for (const [k, v] of Object.entries(value)) assertPlain(v, `${path}.${k}`);
  }
}
