import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { extendedNow, extensionOf, mayExtend } from "../rules/clock-acts.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { clocksOf, decideExtension, type ExtensionRow, extensionsOf } from "../store/clock-store.ts";
import { type ClockFacts, keepClock, noteWhy, tellClock } from "./clock-facts.ts";
import { loadMatter } from "./matter-facts.ts";

const input = z.object({ matter: z.uuid(), extension: z.uuid(), words: z.string().max(1000) });
type Facts = ClockFacts & { asked: ExtensionRow | null };

/** Whoever is above approves more time, or refuses it. Nobody decides what they asked for themselves. */
const deciding = (
  verb: "matter.approve-extension" | "matter.refuse-extension",
  state: "approved" | "refused",
) =>
  action<z.infer<typeof input>, Facts, { state: string }>({
    verb,
    input,
    load: async (given) => {
      const facts = await loadMatter(given);
      const { tx, county } = given;
      const [clocks, extensions] = await Promise.all([
        clocksOf(tx, county, facts.matter.id),
        extensionsOf(tx, county, facts.matter.id),
      ]);
      const asked = extensions.find((one) => one.id === given.input.extension) ?? null;
      const clock = clocks.find((one) => one.rule === asked?.rule && one.serial === asked.serial) ?? null;
      return { ...facts, clocks, clock, asked };
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
          tx,
          county,
          facts,
          extendedNow(clock!, now, extensionOf(clock!, asked.length)!, "approval"),
        );
      const { rule, serial } = asked;
      const type = state === "approved" ? "matter.extension-approved" : "matter.extension-refused";
      tellClock(tell, matter.id, type, { extension: asked.id, rule, serial, ...by, note });
      return { state };
    },
  });

export const approveExtension = deciding("matter.approve-extension", "approved");
export const refuseExtension = deciding("matter.refuse-extension", "refused");
