import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { compartmentsFor, mayActOn, personFieldsFor } from "@maple/matter";
import { loadToSee, type MatterFacts } from "@maple/matter/server";
import { actorText, question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { findTemplate, templateKey } from "../actions/find-template.ts";
import { partyFacts } from "../actions/mediation-facts.ts";
import type { TemplateTrial } from "../model/template.ts";
import { isIdentityRelation } from "../rules/confirmation.ts";
import { notAgreed } from "../rules/not-agreed.ts";
import { mayMeet } from "../rules/ready.ts";
import { exampleTerms, fitOf, refusalsOf, tryLines } from "../rules/template.ts";
import { findMediationOf, partiesOf } from "../store/mediation-store.ts";

const zone = "Asia/Shanghai";
const input = z.object({ matter: z.uuid(), ...templateKey });

/**
 * A template tried on a real matter that the one who keeps it may see: what the matter fills by itself, what stays open,
 * what would refuse the draft. Nothing of the matter is changed; names of the parties are opened through the one door, so
 * that the reading stands in the log, and are left as blanks for whoever may not read them.
 */
export const tryTemplate = (door: ResidentDoor) =>
  question<z.infer<typeof input>, MatterFacts, TemplateTrial>({
    verb: "mediation.try-template",
    input,
    load: loadToSee,
    who: (actor, { about }) =>
      mayActOn(actor, "matter.see", about) ??
      (mayAct(actor, "library.publish", null) === null ? null : mayAct(actor, "library.write", null)),
    opens: (actor, { matter, about }) =>
      compartmentsFor(actor, matter, mayAct(actor, "matter.see", about) === null).map((compartment) => ({
        matter: matter.id,
        compartment,
      })),
    answer: async ({ tx, county, actor, input: { matter: _, ...key }, facts: { matter, about }, now }) => {
      const template = (await findTemplate(tx, county, key)) ?? refuse("template-not-found");
      const mediation = await findMediationOf(tx, county, matter.id);
      const parties = mediation ? await partiesOf(tx, county, mediation.id) : [];
      const principals = parties.filter((party) => party.role === "principal");
      const mayName = personFieldsFor(actor, about).includes("name");
      const persons =
        mayName && principals.length > 0
          ? await door.read(
              tx,
              county,
              principals.map((party) => party.person),
              { reader: actorText(actor), purpose: "mediate", fields: ["name"], at: now },
            )
          : null;
      const { units } = await countyMap(tx, county);
      const namesOf = (side: "A" | "B") =>
        principals
          .filter((party) => party.side === side)
          .map((party) => persons?.get(party.person)?.name ?? "")
          .join("、");
      const [year, month, day] = localDateOf(matter.reported_at, zone).split("-").map(Number);
      const known = new Map(
        [
          ["甲方", namesOf("A")],
          ["乙方", namesOf("B")],
          ["编号", matter.code],
          ["反映日期", `${year}年${month}月${day}日`],
          ["调委会", units.get(mediation?.committee ?? "")?.name.zh ?? ""],
          ["村社区", units.get(matter.community ?? "")?.name.zh ?? ""],
        ].filter((pair): pair is [string, string] => pair[1] !== ""),
      );
      const first = (side: "A" | "B") => principals.find((party) => party.side === side)?.id ?? null;
      const today = localDateOf(now, zone);
      const facts = { sides: { A: first("A"), B: first("B") }, known, today };
      const terms = exampleTerms(template.lines, facts);
      const missing = mediation ? mayMeet(partyFacts(parties)) : { reason: "mediation-not-found" as const };
      return {
        matter: { id: matter.id, code: matter.code },
        fits: fitOf(template, matter),
        lines: tryLines(template.lines, facts),
        refusals: [
          ...(missing ? [{ reason: missing.reason, values: sideValues(missing) }] : []),
          ...refusalsOf(terms, today),
        ],
        notAgreed: notAgreed(terms.flatMap((term) => [term.what, term.way])),
        penOnly: isIdentityRelation(matter.category, matter.subtype),
      };
    },
  });

function sideValues(missing: { reason: string; side?: "A" | "B" }): Record<string, string> {
  return missing.side === undefined ? {} : { side: missing.side === "A" ? "甲" : "乙" };
}
