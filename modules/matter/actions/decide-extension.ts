import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { extendedNow, extensionOf, mayExtend } from "../rules/clock-acts.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { decideExtension, type ExtensionRow, extensionsOf, isOf } from "../store/clock-store.ts";
import { type ClockFacts, type ClockVerb, keepClock, matterClocks, tellClock } from "./clock-facts.ts";
import { loadMatter } from "./matter-facts.ts";
import { noteWhy } from "./note-why.ts";

const input = z.object({
  matter: z.uuid(),
  track: z.uuid().optional(),
  extension: z.uuid(),
  words: z.string().max(1000),
});
type Facts = ClockFacts & { asked: ExtensionRow | null };

/** Whoever is above approves more time, or refuses it. Nobody decides what they asked for themselves. */
export const decidingExtension = ({ verb, home }: ClockVerb, state: "approved" | "refused") =>
  action<z.infer<typeof input>, Facts, { state: string }>({
    verb,
    input,
    load: async (given) => {
      const facts = await loadMatter(given);
      const { tx, county } = given;
      const matter = facts.matter.id;
      const track = home === matterClocks ? null : (given.input.track ?? null);
      const [clocks, extensions] = await Promise.all([
        home.clocks(tx, county, { matter, track }),
        extensionsOf(tx, county, matter),
      ]);
      const asked = extensions.find((one) => one.id === given.input.extension && one.track === track) ?? null;
      const clock = clocks.find((one) => asked !== null && isOf(asked, one, track)) ?? null;
      return { ...facts, track, clocks, clock, asked };
    },
    who: (actor, { about }) => mayActOn(actor, "matter.approve-extension", about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input: { words }, facts, now, tell }) => {
      const { asked, clock, matter } = facts;
      if (!asked || asked.state !== "asked") refuse("extension-not-asked");
      if (asked.asked_by === actor.id) refuse("extension-own");
      if (state === "approved") {
        const objection = mayExtend(clock, "approval", asked.length, now);
        if (objection) refuse(objection.reason, objection.values);
      }
      const note = await noteWhy(tx, county, { matter: matter.id, actor, reason: words, now });
      await decideExtension(tx, county, asked.id, { state, by: actor.id, at: now });
      const by = { length: asked.length, unit: asked.unit };
      if (state === "approved")
        await keepClock(
          { tx, county, home },
          facts,
          extendedNow(clock!, now, extensionOf(clock!, asked.length)!, "approval"),
        );
      const { rule, serial } = asked;
      const type = state === "approved" ? "matter.extension-approved" : "matter.extension-refused";
      tellClock(tell, facts, type, { extension: asked.id, rule, serial, ...by, note });
      return { state };
    },
  });

export const approveExtension = decidingExtension(
  { verb: "matter.approve-extension", home: matterClocks },
  "approved",
);
export const refuseExtension = decidingExtension(
  { verb: "matter.refuse-extension", home: matterClocks },
  "refused",
);
