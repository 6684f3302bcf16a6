import { type Keeping, type KeepingKey, keepings } from "../model/keeping.ts";
import type { PrivacyReason } from "../model/privacy-reasons.ts";

/** Whether a county may keep a kind so long: longer than the plan where local archives rules say so, never shorter. */
export function objectionToTerm(
  key: KeepingKey,
  length: number,
): { reason: PrivacyReason; values: Record<string, number> } | null {
  const kind: Keeping = keepings[key];
  if (!kind.longer) return { reason: "term-fixed", values: {} };
  return length < kind.length ? { reason: "term-too-short", values: { least: kind.length } } : null;
}
