import type { LocalDate } from "@maple/platform/clock";
import { gridRoles } from "../model/roles.ts";
import type { PostRecord, StaffPost } from "../model/staff.ts";
import { isLastAdministrator } from "./end-post.ts";

export type LeaveObjection = "day-in-past" | "nothing-to-end" | "last-administrator-post" | "taker-unfit";

/** The posts that end when somebody goes on a day: all that are not over by then. */
export function postsToEnd(posts: readonly PostRecord[], day: LocalDate): PostRecord[] {
  return posts.filter((post) => !post.annulled && (post.until === null || post.until > day));
}

/**
 * Whether somebody can go on a day. Whoever takes their matters must hold a post themself: nothing stays with someone
 * without access. `holders` are the ids of staff who hold a post.
 */
export function objectionToLeave(facts: {
  staff: string;
  day: LocalDate;
  today: LocalDate;
  posts: readonly PostRecord[];
  administrators: readonly PostRecord[];
  takers: readonly string[];
  holders: ReadonlySet<string>;
}): LeaveObjection | null {
  const { staff, day, today, posts, administrators, takers, holders } = facts;
  if (day < today) return "day-in-past";
  const ending = postsToEnd(posts, day);
  if (ending.length === 0) return "nothing-to-end";
  const ids = ending.map((post) => post.id);
  if (isLastAdministrator(ids, day, administrators)) return "last-administrator-post";
  return takers.some((one) => one === staff || !holders.has(one)) ? "taker-unfit" : null;
}

/** Grids in which nobody works once this person is gone. */
export function gridsLeftAlone(staff: string, posts: readonly StaffPost[]): string[] {
  const works = (post: StaffPost) => (gridRoles as readonly string[]).includes(post.role);
  const own = posts.filter((post) => post.staff === staff && works(post)).flatMap((post) => post.grids);
  const others = new Set(
    posts.filter((post) => post.staff !== staff && works(post)).flatMap((post) => post.grids),
  );
  return [...new Set(own)].filter((grid) => !others.has(grid));
}

export type CoverObjection =
  | "term-backwards"
  | "post-over"
  | "day-outside-post"
  | "cover-own"
  | "covered-already";

/** Whether a post can be covered by another person for a time: within its term, by one person at a time. */
export function objectionToCover(
  post: PostRecord,
  cover: { staff: string; from: LocalDate; until: LocalDate },
  facts: { today: LocalDate; others: readonly PostRecord[] },
): CoverObjection | null {
  if (cover.until <= cover.from) return "term-backwards";
  if (post.annulled || (post.until !== null && post.until <= facts.today)) return "post-over";
  if (cover.from < post.from || (post.until !== null && cover.until > post.until)) return "day-outside-post";
  if (cover.staff === post.staff) return "cover-own";
  const taken = facts.others.some(
    (one) =>
      !one.annulled &&
      one.substitutes === post.id &&
      one.from < cover.until &&
      (one.until === null || one.until > cover.from),
  );
  return taken ? "covered-already" : null;
}
