import type { PrivacyReason } from "../model/privacy-reasons.ts";

export interface WantedHold {
  name: string;
  reason: string;
  matter: string | null;
  category: string | null;
  from: string | null;
  until: string | null;
}

/** Whether a hold can be set: it has a name and a reason, and covers something that can be named. */
export function objectionToHold(wanted: WantedHold): PrivacyReason | null {
  const named = [...wanted.name.trim()].length >= 2 && [...wanted.reason.trim()].length >= 2;
  const covers =
    wanted.matter !== null || wanted.category !== null || wanted.from !== null || wanted.until !== null;
  if (!named || !covers) return "hold-unfit";
  if (wanted.from !== null && wanted.until !== null && wanted.from > wanted.until) return "hold-dates-unfit";
  return null;
}
