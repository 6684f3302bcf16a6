import { isMask } from "@maple/people";
import type { MatterReason } from "../model/matter-reasons.ts";

export interface ReportFacts {
  story: string;
  naming: "named" | "withheld" | "anonymous";
  name: string;
  phone: string;
  address: string;
  happenedAt: string | null;
  now: string;
}

const shortest = 5;
const longest = 20_000;

/**
 * Whether a report can be taken, and if not the one thing to put right. Everything but the story may be missing:
 * a report is never turned away for want of a name, a telephone or a category.
 */
export function mayReport(facts: ReportFacts): MatterReason | "masked-value" | null {
  const letters = [...facts.story.replace(/\s+/g, "")].length;
  if (letters < shortest) return "story-too-short";
  if ([...facts.story].length > longest) return "story-too-long";
  if (facts.naming !== "anonymous" && facts.name.trim() === "") return "name-needed";
  if ([facts.name, facts.phone, facts.address].some(isMask)) return "masked-value";
  if (!isPhone(facts.phone)) return "phone-unfit";
  if (facts.happenedAt !== null && facts.happenedAt > facts.now) return "happened-in-future";
  if (facts.happenedAt !== null && facts.happenedAt < "1949-10-01T00:00:00.000Z")
    return "happened-too-long-ago";
  return null;
}

/** Empty, a mobile number of 11 digits, or a landline with or without its area code; +86 and spaces are fine. */
export function isPhone(text: string): boolean {
  const digits = text.normalize("NFKC").replace(/[\s()+-]/g, "");
  if (digits === "") return true;
  const local = digits.replace(/^(0086|86)(?=1\d{10}$)/, "");
  return /^1\d{10}$/.test(local) || /^0\d{9,11}$/.test(local) || /^[2-8]\d{6,7}$/.test(local);
}

/**
 * A story as it is kept: one form of each character (NFC), no control or direction-changing characters that could
 * hide or turn text, line ends as `\n`. Nothing else is touched: it stays the person's own words.
 */
export function tidyStory(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\n{4,}/g, "\n\n\n")
    .trim();
}

/** A title from the first sentence when nobody wrote one: at most 24 characters, cut at a pause where there is one. */
export function titleFrom(story: string): string {
  const first = story.split(/[\n。！？!?]/, 1)[0]!.trim() || story.trim();
  const letters = [...first];
  if (letters.length <= 24) return first;
  const head = letters.slice(0, 24).join("");
  const pause = Math.max(head.lastIndexOf("，"), head.lastIndexOf(","), head.lastIndexOf("、"));
  return pause >= 8 ? head.slice(0, pause) : `${letters.slice(0, 23).join("")}…`;
}
