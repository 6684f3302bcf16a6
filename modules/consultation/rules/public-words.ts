import { namesSomebody } from "@maple/matter";
import type { ConsultationReason } from "../model/consultation-reasons.ts";

/** Whether words may stand in public: they say something, and hold no telephone or identity number. */
export function mayStand(text: string, least: number, needed: ConsultationReason): ConsultationReason | null {
  if ([...text.trim()].length < least) return needed;
  return namesSomebody([text]) ? "topic-names-somebody" : null;
}
