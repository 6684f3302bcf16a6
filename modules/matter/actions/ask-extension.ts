import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { extensionOf, mayExtend } from "../rules/clock-acts.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { extensionsOf, insertExtension, isOf } from "../store/clock-store.ts";
import {
  type ClockFacts,
  type ClockVerb,
  clockInput,
  loadClock,
  matterClocks,
  tellClock,
} from "./clock-facts.ts";
import { noteWhy } from "./note-why.ts";

const input = clockInput.extend({ length: z.int().min(1).max(400), words: z.string().max(1000) });

/** Asks whoever is above for more time, where the rule wants an approval. The clock runs on meanwhile. */
export const askingExtension = ({ verb, home }: ClockVerb) =>
  action<z.infer<typeof input>, ClockFacts, { extension: string }>({
    verb,
    input,
    load: loadClock(home),
    who: (actor, { about }) => mayActOn(actor, "matter.extend-clock", about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input: { length, words }, facts, now, tell }) => {
      const { clock, matter, track } = facts;
      const objection = mayExtend(clock, "approval", length, now);
      if (objection) refuse(objection.reason, objection.values);
      const { rule, serial } = clock!;
      const before = await extensionsOf(tx, county, matter.id);
      if (before.some((one) => one.state === "asked" && isOf(one, clock!, track)))
        refuse("extension-asked-already");
      const note = await noteWhy(tx, county, { matter: matter.id, actor, reason: words, now });
      const extension = newId();
      const by = extensionOf(clock!, length)!;
      const asked = { id: extension, track, rule, serial, ...by, note, asked_by: actor.id, asked_at: now };
      await insertExtension(tx, county, matter.id, asked);
      tellClock(tell, facts, "matter.extension-asked", { extension, rule, serial, ...by, note });
      return { extension };
    },
  });

export const askExtension = askingExtension({ verb: "matter.ask-extension", home: matterClocks });
