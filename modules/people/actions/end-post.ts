import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { endReasons } from "../model/staff.ts";
import { isLastAdministrator, mayResume, objectionToEnd } from "../rules/end-post.ts";
import { overlaps } from "../rules/post-days.ts";
import { leavingDone, plannedLeaving } from "../store/leaving-store.ts";
import { annulPostRow, changePost, findPostToChange } from "../store/post-store.ts";
import { loadPost, mayGive, type PostFacts, today } from "./post-facts.ts";

const endInput = z.object({ post: z.uuid(), day: z.iso.date(), why: z.enum(endReasons) });

/** Ends a post: `day` is the first one on which it is no longer held; today ends it at once. */
export const endPost = action<z.infer<typeof endInput>, PostFacts, { post: string; until: string }>({
  verb: "people.end-post",
  input: endInput,
  load: loadPost,
  who: (actor, { post, map }) => mayGive(actor, post, map),
  run: async ({ tx, county, actor, input: { day, why }, facts, now, tell }) => {
    const { post, administrators } = facts;
    const objection = objectionToEnd(post, { day, today: today(now), administrators });
    if (objection) refuse(objection);
    await changePost(tx, county, post, {
      until: day,
      untilBefore: post.until,
      endedWhy: why,
      endedOn: today(now),
      endedBy: `${actor.kind}:${actor.id}`,
    });
    if (post.substitutes) await giveBack(tx, county, post.substitutes, day);
    tell({
      stream: post.staff,
      kind: "staff",
      type: "staff.post-ended",
      data: { post: post.id, role: post.role, unit: post.unit, until: day, why },
    });
    return { post: post.id, until: day };
  },
});

/** When the one who stands in ends early, the post is its holder's again from that day. */
async function giveBack(tx: Tx, county: number, covered: string, day: string): Promise<void> {
  const post = await findPostToChange(tx, county, covered);
  if (!post || post.suspendedFrom === null) return;
  const suspendedUntil = day > post.suspendedFrom ? day : post.suspendedFrom;
  await changePost(tx, county, post, { suspendedUntil });
}

const postInput = z.object({ post: z.uuid() });

/** Takes back an end that the same person made today. */
export const resumePost = action<z.infer<typeof postInput>, PostFacts, { post: string }>({
  verb: "people.resume-post",
  input: postInput,
  load: loadPost,
  who: (actor, { post, map }) => mayGive(actor, post, map),
  run: async ({ tx, county, actor, facts: { post, all }, now, tell }) => {
    const by = `${actor.kind}:${actor.id}`;
    const again = { from: post.from, until: post.untilBefore };
    const taken = all.some(
      (one) =>
        one.id !== post.id &&
        !one.annulled &&
        one.role === post.role &&
        one.unit === post.unit &&
        overlaps(one, again),
    );
    if (post.endedWhy === "changed" || taken || !mayResume(post, { by, today: today(now) }))
      refuse("not-resumable");
    // Whoever stays after all is not seen off.
    const planned = await plannedLeaving(tx, county, post.staff);
    if (planned) {
      await leavingDone(tx, county, planned.id, now);
      tell({
        stream: post.staff,
        kind: "staff",
        type: "staff.leaving-cancelled",
        data: { leaving: planned.id },
      });
    }
    await changePost(tx, county, post, {
      until: post.untilBefore,
      untilBefore: null,
      endedWhy: null,
      endedOn: null,
      endedBy: null,
    });
    tell({
      stream: post.staff,
      kind: "staff",
      type: "staff.post-resumed",
      data: { post: post.id, role: post.role, unit: post.unit, until: post.untilBefore },
    });
    return { post: post.id };
  },
});

const annulInput = z.object({ post: z.uuid(), reason: z.string().max(300) });

/** A post that should never have been: it stays in sight with the reason, and is held on no day. */
export const annulPost = action<z.infer<typeof annulInput>, PostFacts, { post: string }>({
  verb: "people.annul-post",
  input: annulInput,
  load: loadPost,
  who: (actor, { post, map }) => mayGive(actor, post, map),
  run: async ({ tx, county, input: { reason }, facts: { post, administrators }, now, tell }) => {
    if (post.annulled) refuse("post-over");
    if ([...reason.trim()].length < 2) refuse("annul-reason-needed");
    if (isLastAdministrator([post.id], today(now), administrators)) refuse("last-administrator-post");
    await annulPostRow(tx, county, post.id, { at: now, why: reason.trim() });
    tell({
      stream: post.staff,
      kind: "staff",
      type: "staff.post-annulled",
      data: { post: post.id, role: post.role, unit: post.unit },
    });
    return { post: post.id };
  },
});
