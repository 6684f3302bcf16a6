import type { LocalDate } from "@maple/platform/clock";
import type { PostRecord } from "../model/staff.ts";

export type PostDays = Pick<PostRecord, "from" | "until" | "suspendedFrom" | "suspendedUntil" | "annulled">;

/** Whether a post's term covers a day, from its first day up to, not including, `until`. */
export function termCovers(post: Pick<PostRecord, "from" | "until">, day: LocalDate): boolean {
  return post.from <= day && (post.until === null || day < post.until);
}

/** Whether somebody covers the post on this day, so that it gives its holder nothing. */
export function isSuspended(post: PostDays, day: LocalDate): boolean {
  return (
    post.suspendedFrom !== null &&
    post.suspendedFrom <= day &&
    (post.suspendedUntil === null || day < post.suspendedUntil)
  );
}

/** Whether the post is held on a day: abilities come from such posts alone. The store asks the same of its rows. */
export function heldOn(post: PostDays, day: LocalDate): boolean {
  return !post.annulled && termCovers(post, day) && !isSuspended(post, day);
}

export function standingOf(
  post: PostDays,
  day: LocalDate,
): "planned" | "held" | "suspended" | "over" | "annulled" {
  if (post.annulled) return "annulled";
  if (post.from > day) return "planned";
  if (!termCovers(post, day)) return "over";
  return isSuspended(post, day) ? "suspended" : "held";
}

/** Whether two terms share a day. */
export function overlaps(
  one: Pick<PostRecord, "from" | "until">,
  other: Pick<PostRecord, "from" | "until">,
): boolean {
  const begin = one.from > other.from ? one.from : other.from;
  return termCovers(one, begin) && termCovers(other, begin);
}
