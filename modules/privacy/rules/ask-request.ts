import { isPhone } from "@maple/matter";
import { isMask } from "@maple/people";
import type { PersonField, RequestKind } from "@maple/resident";
import type { PrivacyReason } from "../model/privacy-reasons.ts";

export interface WantedRequest {
  kind: RequestKind;
  field: PersonField | null;
  wanted: string;
  /** What is recorded now; null when nothing is. */
  present: string | null;
  forgotten: boolean;
  /** One of the same is waiting. */
  open: boolean;
  /** For a new telephone: the digits of the old one, or the code, were right. */
  proved: boolean;
}

const longest = { name: 40, phone: 30, address: 200 } as const;

/**
 * Whether something can be asked. A new telephone needs more than the link: whoever found the link must not take the
 * matter away from its person (Personal Information Protection Law arts. 46, 51).
 */
export function objectionToAsking(request: WantedRequest): PrivacyReason | "masked-value" | null {
  const { kind, field, present } = request;
  if (request.forgotten) return "data-forgotten";
  if (request.open) return "request-open";
  if (kind === "delete") return null;
  const wanted = request.wanted.trim();
  if (field === null || wanted === "" || [...wanted].length > longest[field]) return "wanted-needed";
  if (isMask(wanted)) return "masked-value";
  if (field === "phone" && !isPhone(wanted)) return "wanted-phone-unfit";
  if (present !== null && present.trim() === wanted) return "wanted-same";
  return kind === "contact" && !request.proved ? "proof-wrong" : null;
}
