import { hashEvent } from "./event.ts";
import { type ExportFoot, type ExportHead, type ExportLine, exportForm, textHash } from "./export.ts";
import { rootOfPath } from "./proof.ts";
import { hashRoot } from "./root.ts";

export interface ExportFault {
  what:
    | "not-an-export"
    | "file-changed"
    | "root-unknown"
    | "root-not-published"
    | "event-changed"
    | "event-not-in-root"
    | "chain-broken";
  /** The line, and the event or day in it. */
  where: string;
}

export interface ExportVerified {
  /** Events whose way to a published root is right. */
  proved: number;
  /** How many of all show their hash alone. */
  withheld: number;
  /** Events of a day that is not sealed yet: their own hash fits, and nothing more can be said. */
  waiting: number;
  faults: ExportFault[];
}

/**
 * Proves an export without the database: each event's hash, its way to the root of its day, and the roots against those
 * that were published (hash by day).
 */
export function verifyExport(text: string, published: ReadonlyMap<string, string>): ExportVerified {
  const found: ExportVerified = { proved: 0, withheld: 0, waiting: 0, faults: [] };
  const fault = (what: ExportFault["what"], where: string) => void found.faults.push({ what, where });
  const rows = text.split("\n");
  const head = readLine<ExportHead>(rows[0]);
  if (head?.form !== exportForm || !Array.isArray(head.roots)) {
    fault("not-an-export", "line 1");
    return found;
  }
  const roots = new Map(head.roots.map((root) => [root.day, root]));
  for (const root of head.roots) {
    const made = hashRoot({
      county: head.county,
      day: root.day,
      first_position: root.first,
      last_position: root.last,
      events: root.events,
      root: bytes(root.root),
      previous: root.previous === null ? null : bytes(root.previous),
    }).toString("hex");
    if (made !== root.hash || published.get(root.day) !== root.hash)
      fault("root-not-published", `line 1, ${root.day}`);
  }
  const chained = new Map<string, { version: number; hash: string }>();
  const body = rows.slice(1, -2);
  for (const [i, row] of body.entries()) {
    const line = readLine<ExportLine>(row);
    const wrong = whatIsWrong(line, roots, chained);
    if (wrong) fault(wrong, `line ${i + 2}${line?.event?.id ? `, event ${line.event.id}` : ""}`);
    else if (line!.day === null) found.waiting++;
    else found.proved++;
    if (!wrong && line!.event === null) found.withheld++;
  }
  const foot = readLine<ExportFoot>(rows.at(-2));
  const whole = `${rows.slice(0, -2).join("\n")}\n`;
  if (foot?.lines !== body.length || foot.sha256 !== textHash(whole)) fault("file-changed", "the whole file");
  return found;
}

function whatIsWrong(
  line: ExportLine | null,
  roots: ReadonlyMap<string, ExportHead["roots"][number]>,
  chained: Map<string, { version: number; hash: string }>,
): ExportFault["what"] | null {
  if (!line || typeof line.hash !== "string" || !Array.isArray(line.path)) return "event-changed";
  if (line.event) {
    const { stream, version } = line.event;
    const previous = line.previous === null ? null : bytes(line.previous);
    if (hashEvent({ ...line.event, previous }).toString("hex") !== line.hash) return "event-changed";
    const before = chained.get(stream);
    if (before && before.version + 1 === version && before.hash !== line.previous) return "chain-broken";
    chained.set(stream, { version, hash: line.hash });
  }
  if (line.day === null) return null;
  const root = roots.get(line.day);
  if (!root) return "root-unknown";
  const place = { index: line.position - root.first, of: root.events };
  const leads = rootOfPath(bytes(line.hash), place, line.path.map(bytes));
  return leads?.toString("hex") === root.root ? null : "event-not-in-root";
}

const bytes = (hex: string): Buffer => Buffer.from(hex, "hex");

function readLine<T>(row: string | undefined): T | null {
  try {
    return JSON.parse(row ?? "") as T;
  } catch {
    return null;
  }
}
