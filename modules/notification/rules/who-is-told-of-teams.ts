import type { StaffPost } from "@maple/people";
import type { NoticeKind } from "../model/notice.ts";
import { carersOfMatter, type Happened, type Standing, type Telling } from "./who-is-told.ts";

/** Roles that take what is offered to their team or room. */
const receivers: readonly string[] = ["officer", "case-officer", "duty-commander"];

export const toldTeamTypes: readonly string[] = [
  "teamwork.offered",
  "teamwork.triaged",
  "teamwork.taken",
  "teamwork.refused",
  "teamwork.remarked",
  "teamwork.remark-asked-again",
  "teamwork.remark-answered",
];

/** Who is told of hand-overs and of remarks on a file. Nobody is told of what they did themselves. Mission A5. */
export function whoIsToldOfTeams(event: Happened, matter: Standing, posts: readonly StaffPost[]): Telling[] {
  const { type, data } = event;
  const told = (kind: NoticeKind, staff: readonly string[]): Telling[] =>
    [...new Set(staff)].filter((id) => event.actor !== `staff:${id}`).map((id) => ({ staff: id, kind }));
  const staffIn = (author: unknown) =>
    typeof author === "string" && author.startsWith("staff:") ? [author.slice(6)] : [];
  switch (type) {
    case "teamwork.offered":
    case "teamwork.triaged":
      return told(
        "handed-to-team",
        typeof data.staff === "string"
          ? [data.staff]
          : posts
              .filter((post) => post.unit === data.unit && receivers.includes(post.role))
              .map((post) => post.staff),
      );
    case "teamwork.taken":
      return told("hand-over-taken", staffIn(data.by));
    case "teamwork.refused":
      return told("hand-over-refused", [...staffIn(data.by), ...carersOfMatter(matter, posts)]);
    case "teamwork.remarked":
    case "teamwork.remark-asked-again":
      return told("file-remark", carersOfMatter(matter, posts));
    case "teamwork.remark-answered":
      return told("remark-answered", staffIn(data.supervisor));
    default:
      return [];
  }
}
