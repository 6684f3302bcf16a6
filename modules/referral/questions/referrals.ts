import { countyMap } from "@maple/grid/server";
import { compartmentsFor, matterCategories, mayActOn } from "@maple/matter";
import { type Actor, actorText, question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { paperToDocx, paperToPdf } from "@maple/platform/documents";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import {
  loadReferral,
  mayRefer,
  personsOfSide,
  type ReferralFacts,
  referralOpenings,
} from "../actions/referral-facts.ts";
import {
  consentWayWords,
  type ReferralList,
  type ReferralView,
  referralKinds,
  referralSides,
} from "../model/referral.ts";
import { nextReferralState, type ReferralAct, referralActs } from "../model/referral-life.ts";
import { letter } from "../rules/letter.ts";
import { agreementOf, type ReferralRow, referralsOf } from "../store/referral-store.ts";

const zone = "Asia/Shanghai";
const byMatter = z.object({ matter: z.uuid() });

function viewOf(row: ReferralRow, now: string, may: readonly ReferralAct[]): ReferralView {
  return {
    id: row.id,
    kind: row.kind,
    side: row.compartment,
    to: row.receiver,
    words: row.words,
    hands: row.hands,
    state: row.state,
    offeredAt: row.offered_at,
    consentWay: row.consent_way,
    consentAt: row.consent_at,
    handedAt: row.handed_at,
    answerBy: row.answer_by,
    late: row.state === "handed-over" && row.answer_by !== null && row.answer_by < localDateOf(now, zone),
    outcome: row.outcome,
    outcomeWords: row.outcome_words,
    outcomeAt: row.outcome_at,
    may: may.filter((act) => nextReferralState(row.state, act) !== null),
  };
}

/** The referrals of a matter that its staff may read, each side's in its compartment. */
export const referralList = question<{ matter: string }, ReferralFacts, ReferralList>({
  verb: "referral.list",
  input: byMatter,
  load: loadReferral,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  opens: referralOpenings,
  answer: async ({ tx, county, actor, facts, now }) => {
    const may = mayRefer(actor, facts) === null;
    const rows = await referralsOf(tx, county, facts.matter.id);
    const open = compartmentsFor(actor, facts.matter, true);
    const sides: ReferralList["sides"] = [];
    for (const side of referralSides)
      if (open.includes(side) && (await personsOfSide(tx, county, facts.matter, side)).length > 0)
        sides.push(side);
    return {
      referrals: rows.map((row) => viewOf(row, now, may ? referralActs : [])),
      mayRefer: may && sides.length > 0,
      sides,
    };
  },
});

/** What was offered to somebody who holds a link: their own side's alone. */
export const ownReferrals = question<{ matter: string }, ReferralFacts, ReferralView[]>({
  verb: "referral.own",
  input: byMatter,
  load: loadReferral,
  who: (actor, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter.id) ? null : "matter-not-found",
  opens: referralOpenings,
  answer: async ({ tx, county, facts, now }) =>
    (await referralsOf(tx, county, facts.matter.id)).map((row) => viewOf(row, now, ["consent", "decline"])),
});

const one = byMatter.extend({
  referral: z.uuid(),
  lang: z.enum(["zh", "en"]).default("zh"),
  as: z.enum(["pdf", "docx"]).default("pdf"),
});

/** The letter, as PDF/A or Word; there is none before whom it is about has agreed. */
export const referralLetter = (door: ResidentDoor) =>
  question<z.infer<typeof one>, ReferralFacts, { name: string; media: string; bytes: Uint8Array }>({
    verb: "referral.letter",
    input: one,
    load: loadReferral,
    who: (actor: Actor, facts) => mayRefer(actor, facts),
    opens: referralOpenings,
    answer: async ({ tx, county, actor, input, facts: { matter }, now }) => {
      const row = (await referralsOf(tx, county, matter.id)).find((each) => each.id === input.referral);
      if (!row) return refuse("referral-not-found");
      if (row.consent_at === null || row.consent_way === null) return refuse("referral-not-found");
      const map = await countyMap(tx, county);
      const room = matter.room ? map.units.get(matter.room) : undefined;
      const [person] = await personsOfSide(tx, county, matter, row.compartment);
      const opened =
        person && row.hands.includes("contact")
          ? (
              await door.read(tx, county, [person], {
                reader: actorText(actor),
                purpose: "paper",
                fields: ["name", "phone"],
                at: now,
              })
            ).get(person)
          : undefined;
      const agreement = row.hands.includes("agreement") ? await agreementOf(tx, county, matter.id) : null;
      const paper = letter(
        {
          kind: row.kind,
          to: row.receiver,
          words: row.words,
          hands: row.hands,
          code: matter.code,
          category: matterCategories[matter.category as keyof typeof matterCategories] ?? {
            zh: "纠纷",
            en: "a dispute",
          },
          from: { name: room?.name ?? { zh: "", en: "" }, phone: room?.phone ?? null },
          person: opened ? { name: opened.name, phone: opened.phone } : null,
          agreement: agreement && {
            number: agreement.number,
            terms: agreement.terms.map(({ what, cents, due_on }) =>
              [what, cents === null ? "" : `¥${(cents / 100).toFixed(2)}`, due_on]
                .filter((part) => part !== "")
                .join(" "),
            ),
          },
          consent: { way: consentWayWords[row.consent_way], on: localDateOf(row.consent_at, zone) },
          handedOn: localDateOf(row.handed_at ?? now, zone),
        },
        input.lang,
      );
      const name = `${paper.title}-${matter.code}-${referralKinds[row.kind].words[input.lang]}`;
      return input.as === "docx"
        ? {
            name: `${name}.docx`,
            media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            bytes: await paperToDocx(paper),
          }
        : { name: `${name}.pdf`, media: "application/pdf", bytes: await paperToPdf(paper, { madeAt: now }) };
    },
  });
