import { findDangerSigns, namesSomebody } from "@maple/matter";
import type { ConsultationReason } from "../model/consultation-reasons.ts";

export const topicLimits = { least: 5, most: 1000, place: 200 } as const;

type Refusal = { reason: ConsultationReason; signs?: string };

/**
 * Whether a topic can be taken as it is written, and if not the one thing to put right. It asks for nobody's name and
 * takes nobody's number; what sounds like danger now belongs to 110 and waits for no meeting.
 */
export function mayRaise({ text, placeWords }: { text: string; placeWords: string }): Refusal | null {
  if ([...text.replace(/\s+/g, "")].length < topicLimits.least) return { reason: "topic-too-short" };
  if ([...text].length > topicLimits.most) return { reason: "topic-too-long" };
  if (namesSomebody([text, placeWords])) return { reason: "topic-names-somebody" };
  const danger = findDangerSigns(text).filter((sign) => sign.tellPoliceNow);
  if (danger.length > 0)
    return { reason: "topic-is-danger", signs: danger.flatMap((sign) => sign.words).join("、") };
  return null;
}
