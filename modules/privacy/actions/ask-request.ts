import { clockValues, dueOf, findMatter, forgottenAt, type MatterCore, runsOn } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { newId, tidyReceiptCode } from "@maple/platform/ids";
import type { PersonField, RequestKind } from "@maple/resident";
import { requestKinds } from "@maple/resident";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { objectionToAsking } from "../rules/ask-request.ts";
import { ownPersons } from "./own-persons.ts";

const input = z.object({
  matter: z.uuid(),
  kind: z.enum(requestKinds),
  /** Of a correction: which field. A contact is the telephone. */
  field: z.enum(["name", "address"]).optional(),
  wanted: z.string().max(300).default(""),
  words: z.string().max(1000).default(""),
  /** For a new telephone: the last four digits of the old one, or the receipt's code where there is none. */
  proof: z.string().max(20).default(""),
});
type Input = z.infer<typeof input>;

interface Facts {
  matter: MatterCore;
  person: string | null;
}

const fieldOf = (kind: RequestKind, field: Input["field"]): PersonField | null =>
  kind === "contact" ? "phone" : kind === "correct" ? (field ?? null) : null;

/** Somebody asks to have their own data in a matter corrected, their telephone changed, or all of it deleted. */
export const askRequest = (door: ResidentDoor) =>
  action<Input, Facts, { request: string; due: string }>({
    verb: "privacy.ask",
    input,
    load: async ({ tx, county, actor, input }) => {
      const matter = (await findMatter(tx, county, input.matter)) ?? refuse("matter-not-found");
      return { matter, person: (await ownPersons({ tx, county, actor }, matter))[0] ?? null };
    },
    who: (_actor, { person }) => (person === null ? "matter-not-found" : null),
    run: async ({ tx, county, actor, input, facts, now, tell }) => {
      const person = facts.person ?? refuse("matter-not-found");
      const { id: matter, code } = facts.matter;
      const { kind } = input;
      const field = fieldOf(kind, input.field);
      const [held, mine, forgotten] = await Promise.all([
        door.heldOf(tx, county, [person]),
        door.requests.ofPersons(tx, county, [person]),
        forgottenAt(tx, county, matter),
      ]);
      const hasPhone = held[0]?.fields.includes("phone") ?? false;
      const proved =
        kind === "contact" &&
        (hasPhone
          ? await door.digitsFit(tx, county, person, input.proof.trim())
          : tidyReceiptCode(input.proof) === code);
      const own = { reader: actorText(actor), purpose: "own", at: now } as const;
      const present = field
        ? (await door.read(tx, county, [person], { ...own, fields: [field] })).get(person)
        : undefined;
      const objection = objectionToAsking({
        kind,
        field,
        wanted: input.wanted,
        present: (field && present?.[field]) ?? null,
        forgotten: forgotten !== null || (held[0]?.forgottenAt ?? null) !== null,
        open: mine.some((one) => one.state === "asked" && one.kind === kind && one.field === field),
        proved,
      });
      if (objection) refuse(objection);
      const due =
        dueOf({
          rule: "PRIVACY_ANSWER",
          serial: 1,
          events: [{ kind: "started", at: now }],
          runs: runsOn("PRIVACY_ANSWER", now, await clockValues(tx, county)),
        }) ?? now;
      const id = newId();
      await door.requests.ask(tx, county, {
        id,
        matter,
        person,
        kind,
        field,
        wanted: field ? input.wanted.trim() : null,
        words: input.words.trim() || null,
        proof: kind !== "contact" ? "link" : hasPhone ? "link-and-digits" : "link-and-code",
        askedAt: now,
        dueAt: due,
      });
      tell({ stream: matter, kind: "matter", type: "privacy.asked", data: { request: id, kind, field } });
      return { request: id, due };
    },
  });
