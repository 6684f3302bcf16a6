import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf, type Moment } from "@maple/platform/clock";
import { append, type Reaction } from "@maple/platform/ledger";
import { gridsToAdd, type Succession } from "./rules/follow-grids.ts";
import { addGridsToPost, postsHolding } from "./store/post-store.ts";

/**
 * Whoever answers for a grid answers for what came of it: posts that are not over cover the successors of a grid that
 * was split or merged. Dates stay, and the old grid stays with them, because old matters keep it.
 */
export const followGridsReaction = (now: () => Moment): Reaction => ({
  name: "people.follow-grids",
  types: ["grid.drawing-decided"],
  react: async (tx, events) => {
    for (const event of events) {
      const { county } = event;
      const pairs = event.data.pairs as unknown as Succession[];
      const day = localDateOf(event.received_at, "Asia/Shanghai");
      const posts = await postsHolding(
        tx,
        county,
        day,
        pairs.map((pair) => pair.before),
      );
      const told = [];
      for (const post of posts) {
        const added = gridsToAdd(post.grids, pairs);
        if (added.length === 0) continue;
        await addGridsToPost(tx, county, post.id, added);
        told.push({
          stream: post.staff,
          kind: "staff",
          type: "staff.post-follows-grids",
          data: { post: post.id, drawing: event.stream, added },
        });
      }
      await append(tx, told, {
        county,
        actor: actorText(systemOf(county, "follow-grids")),
        command: null,
        receivedAt: now(),
      });
    }
  },
});
