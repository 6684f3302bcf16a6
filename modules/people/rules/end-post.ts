import type { LocalDate } from "@maple/platform/clock";
import type { PostRecord } from "../model/staff.ts";
import { heldOn, termCovers } from "./post-days.ts";

export type EndObjection = "post-over" | "day-in-past" | "day-outside-post" | "last-administrator-post";

/**
 * Whether a post can end on a day: the first one on which it is no longer held. Days that have been stay as they were.
 * A county without an administrator could never be set right again, so the last one stays until another is there.
 * `administrators` are all posts of that role in the county.
 */
export function objectionToEnd(
  post: PostRecord,
  facts: { day: LocalDate; today: LocalDate; administrators: readonly PostRecord[] },
): EndObjection | null {
  const { day, today, administrators } = facts;
  if (post.annulled || (post.until !== null && post.until <= today)) return "post-over";
  if (day < today) return "day-in-past";
  if (day < post.from || (post.until !== null && day > post.until)) return "day-outside-post";
  return isLastAdministrator([post.id], day, administrators) ? "last-administrator-post" : null;
}

/** Whether nobody would be administrator on a day once these posts are gone, and one of them is such a post. */
export function isLastAdministrator(
  gone: readonly string[],
  day: LocalDate,
  administrators: readonly PostRecord[],
): boolean {
  if (!administrators.some((one) => gone.includes(one.id))) return false;
  return !administrators.some((one) => !gone.includes(one.id) && heldOn(one, day));
}

/** A change from a day: the old row ends, a new one begins; nothing that was held before that day is touched. */
export function objectionToChange(
  post: PostRecord,
  facts: { from: LocalDate; today: LocalDate },
): Exclude<EndObjection, "last-administrator-post"> | null {
  if (post.annulled || (post.until !== null && post.until <= facts.today)) return "post-over";
  if (facts.from < facts.today) return "day-in-past";
  return facts.from > post.from && !termCovers(post, facts.from) ? "day-outside-post" : null;
}

/** An end made today by mistake is taken back by whoever made it, the same day. */
export function mayResume(post: PostRecord, facts: { by: string; today: LocalDate }): boolean {
  return (
    !post.annulled && post.endedWhy !== null && post.endedOn === facts.today && post.endedBy === facts.by
  );
}
