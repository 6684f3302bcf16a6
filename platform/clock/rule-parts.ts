import type { ClockExtension, ClockField, ClockLength, ClockVersion } from "./clock-rule.ts";
import type { WordPair } from "./word-pair.ts";

type Given = Pick<ClockVersion, "name" | "length" | "unit" | "basis"> &
  Partial<Pick<ClockVersion, "pauses" | "extension" | "until" | "local">>;

/**
 * A maker of rules of one text: everything of that text holds from one day on and names it as the source. Limits in
 * hours run through holidays; all others move off them.
 */
export const rulesOf =
  (text: { field: ClockField; from: string; source: WordPair; local?: boolean }) =>
  <Id extends string>(id: Id, given: Given): ClockVersion & { id: Id } => ({
    pauses: [],
    extension: null,
    until: null,
    local: text.local ?? false,
    ...given,
    id,
    field: text.field,
    from: text.from,
    source: text.source,
    movesOffHoliday: given.unit !== "hour" && given.unit !== "minute" && given.unit !== "working-hour",
  });

export const byConsent = (most: ClockLength): ClockExtension => ({
  needs: "consent",
  most,
  times: null,
  by: null,
});

export const byApproval = (most: ClockLength, by: WordPair): ClockExtension => ({
  needs: "approval",
  most,
  times: 1,
  by,
});
