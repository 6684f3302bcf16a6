import { countyMap } from "@maple/grid/server";
import { type AskedQuestion, mayAct, type Role, roleWords } from "@maple/identity";
import { postsFor } from "@maple/identity/server";
import { staffNames } from "@maple/people/server";
import { type Actor, action, refuse } from "@maple/platform/act";
import { tidyReceiptCode } from "@maple/platform/ids";
import type { z } from "zod";
import { type AskedLine, askWhySchema, type PlaceAsked, type PolicyAnswer } from "../model/policy-answer.ts";
import { whySees } from "../rules/why-sees.ts";
import { findMatterByCode, type MatterCore } from "../store/matter-store.ts";
import { aboutMatter } from "./matter-facts.ts";

type Input = z.infer<typeof askWhySchema>;

/**
 * Why somebody can see a matter, or why not: post, question, compartments, fields, in words. Asking is in the ledger;
 * whoever asks learns of the matter its code, grid and room, and nothing of what is in it.
 */
export const askWhy = action<Input, { matter: MatterCore | null }, PolicyAnswer>({
  verb: "policy.ask",
  input: askWhySchema,
  load: async ({ tx, county, input }) => {
    const code = tidyReceiptCode(input.code);
    return { matter: code ? await findMatterByCode(tx, county, code) : null };
  },
  who: (actor, { matter }) => {
    const objection = mayAct(actor, "policy.ask", null);
    if (objection || !matter) return objection ?? "matter-not-found";
    // Asking opens nothing, so a seal does not stand in its way.
    return mayAct(actor, "policy.ask", { ...aboutMatter(matter), seal: null }) ? "matter-not-found" : null;
  },
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const matter = facts.matter ?? refuse("matter-not-found");
    const asked = await personOf(input);
    if (!asked) refuse("nobody-asked-about");
    const map = await countyMap(tx, county);
    const found = whySees(asked.person, matter, aboutMatter(matter));
    const inWords = (one: AskedQuestion): AskedLine => ({
      role: roleWords[one.role as Role] ?? { zh: one.role, en: one.role },
      unit: (one.unit && map.units.get(one.unit)?.name) || null,
      question: one.question,
      yes: one.yes,
    });
    tell({
      stream: actor.id,
      kind: "account",
      type: "policy.asked",
      data: { matter: matter.id, staff: input.staff ?? null, place: input.place ?? null, sees: found.sees },
    });
    return {
      matter: {
        code: matter.code,
        grid: (matter.grid && map.grids.get(matter.grid)?.name) || null,
        room: (matter.room && map.units.get(matter.room)?.name) || null,
        sealed: matter.sealed !== null,
      },
      name: asked.name,
      place: asked.name === null ? (input.place ?? null) : null,
      sees: found.sees,
      reason: found.reason,
      through: found.why.through && inWords(found.why.through),
      asked: found.why.asked.map(inWords),
      stands: found.stands,
      opens: found.opens,
      fields: found.fields,
    };

    async function personOf(given: Input): Promise<{ person: Actor; name: string | null } | null> {
      const bare = { county, posts: [], holds: [] };
      if (given.staff) {
        const name = (await staffNames(tx, county, [given.staff])).get(given.staff);
        if (name === undefined) return null;
        const posts = await postsFor(tx, county, given.staff, now);
        return { person: { ...bare, kind: "staff", id: given.staff, posts }, name };
      }
      if (!given.place) return null;
      const holds = holdsOf(given.place, matter.id);
      return { person: { ...bare, kind: holds.length > 0 ? "party" : "guest", id: "", holds }, name: null };
    }
  },
});

function holdsOf(place: PlaceAsked, matter: string) {
  return place === "none" ? [] : [{ matter, sides: [place], party: null }];
}
