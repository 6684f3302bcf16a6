import { type LocalDate, localDateOf, type Moment } from "@maple/platform/clock";
import type { CountyRule, RuleInForce, RuleVersion, RuleVersionView } from "../model/county-rule.ts";

const zone = "Asia/Shanghai";

/** The order in which versions follow one another: by their day, and on the same day what was decided later. */
const inOrder = (a: Pick<RuleVersion<unknown>, "from" | "version">, b: typeof a) =>
  a.from === b.from ? a.version - b.version : a.from < b.from ? -1 : 1;

/**
 * The version in force at a moment: of those decided by then whose day has come the latest day, and for one day what was
 * decided last. What began before a decision keeps what held when it began.
 */
export function ruleAt<T>(
  rule: Pick<CountyRule<T>, "first">,
  versions: ReadonlyArray<RuleVersion<T>>,
  at: Moment,
): RuleInForce<T> {
  const day = localDateOf(at, zone);
  const held = versions
    .filter((one) => one.from <= day && one.setAt <= at)
    .sort(inOrder)
    .at(-1);
  return held
    ? { version: held.version, since: held.from, value: held.value }
    : { version: 1, since: null, value: rule.first };
}

/** What a version says, however long ago it held: for what was begun under it. An unknown one says what the first does. */
export function ruleOf<T>(
  rule: Pick<CountyRule<T>, "first">,
  versions: ReadonlyArray<RuleVersion<T>>,
  version: number,
): T {
  return versions.find((one) => one.version === version)?.value ?? rule.first;
}

export type RuleObjection = "rule-too-early" | "rule-ground-needed" | "rule-unchanged";

/** Whether a county may decide so: from today on, with a ground, and something that changes what would hold that day. */
export function objectionToVersion<T>(
  rule: Pick<CountyRule<T>, "first">,
  versions: ReadonlyArray<RuleVersion<T>>,
  given: { value: T; from: LocalDate; source: string; now: Moment },
): RuleObjection | null {
  const { from, now } = given;
  if (from < localDateOf(now, zone)) return "rule-too-early";
  if ([...given.source.trim()].length < 2) return "rule-ground-needed";
  const would = versions
    .filter((one) => one.from <= from)
    .sort(inOrder)
    .at(-1);
  return isSame(would?.value ?? rule.first, given.value) ? "rule-unchanged" : null;
}

/** The history, the newest first, down to the first version. `names` says who. */
export function historyOf<T>(
  rule: Pick<CountyRule<T>, "first">,
  versions: ReadonlyArray<RuleVersion<T>>,
  now: Moment,
  names: ReadonlyMap<string, string>,
): RuleVersionView<T>[] {
  const day = localDateOf(now, zone);
  const held = ruleAt(rule, versions, now).version;
  const lastOf = (from: LocalDate) =>
    Math.max(...versions.filter((v) => v.from === from).map((v) => v.version));
  return [
    ...versions.map(
      ({ version, from, setAt, value, source, setBy }): RuleVersionView<T> => ({
        version,
        from,
        setAt,
        value,
        source,
        by: names.get(setBy) ?? null,
        stands: version === held ? "now" : from > day && version === lastOf(from) ? "coming" : "passed",
      }),
    ),
    {
      version: 1,
      from: null,
      setAt: null,
      value: rule.first,
      source: null,
      by: null,
      stands: held === 1 ? ("now" as const) : ("passed" as const),
    },
  ].sort((a, b) => b.version - a.version);
}

/** The same data, whatever order the keys of an object were written in. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inKeyOrder(a)) === JSON.stringify(inKeyOrder(b));
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, inKeyOrder(one)]);
}
