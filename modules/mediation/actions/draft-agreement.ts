import { moveMatter } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { agreementKinds, interimFates } from "../model/agreement-kind.ts";
import { mostDates, type NewTerm, newTermSchema } from "../model/mediation.ts";
import { kindOfAgreement, standingOf, unfitKind } from "../rules/interim.ts";
import { datesOf, isPlanFit } from "../rules/schedule.ts";
import { blankLeft } from "../rules/template.ts";
import { unfitTerm } from "../rules/terms.ts";
import {
  countAgreements,
  findAgreement,
  insertAgreement,
  insertObligations,
  interimsOf,
  type ObligationRow,
  supersedeInterims,
} from "../store/agreement-store.ts";
import { changeMediation } from "../store/mediation-store.ts";
import { findTemplate, templateKey } from "./find-template.ts";
import {
  assertMayMeet,
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  openingsOf,
} from "./mediation-facts.ts";

const input = z.object({
  matter: z.uuid(),
  facts: z.string().max(8000),
  disputed: z.string().max(4000).default(""),
  responsibility: z.string().max(4000).default(""),
  /** What they did not agree on: the agreement is over a part then, and the ways that stay open stand in it. */
  remaining: z.string().max(4000).default(""),
  /** Left out: over the whole, or over a part where something was not agreed. */
  kind: z.enum(agreementKinds).optional(),
  /** The last day of an interim agreement; null until the final one. */
  until: z.iso.date().nullable().default(null),
  /** Of a final agreement: what becomes of the interim ones in force. */
  interims: z.enum(interimFates).nullable().default(null),
  /** The template it starts from, as it was in that version. */
  template: z.object(templateKey).nullable().default(null),
  copies: z.number().int().min(2).max(20).default(3),
  terms: z.array(newTermSchema).max(40),
});
type Input = z.infer<typeof input>;

const formOf = (form: "written" | "oral") =>
  action<Input, MediationFacts, { agreement: string; number: string }>({
    verb: form === "written" ? "mediation.draft-agreement" : "mediation.record-oral-agreement",
    input,
    load: loadMediation,
    who: mayConduct,
    opens: openingsOf,
    run: async ({ tx, county, actor, input, facts: loaded, now, tell }) => {
      const { matter, mediation, parties } = loaded;
      const next = assertPossible(
        mediation,
        form === "written" ? "draft-agreement" : "record-oral-agreement",
      );
      assertMayMeet(parties);
      if (input.terms.length === 0) refuse("terms-needed");
      if ([...input.facts.trim()].length < 2) refuse("reason-needed");
      const today = localDateOf(now, "Asia/Shanghai");
      const unfit = unfitTerm(input.terms, new Set(parties.map((party) => party.id)), today);
      if (unfit !== null) refuse("term-unfit", { number: unfit });
      const misplanned = input.terms.findIndex((term) => !isPlanFit(term));
      if (misplanned >= 0) refuse("plan-unfit", { number: misplanned + 1 });
      if (input.terms.reduce((sum, term) => sum + (term.plan?.times ?? 1), 0) > mostDates)
        refuse("too-many-dates", { most: mostDates });
      const remaining = input.kind === "interim" || input.kind === "whole" ? "" : input.remaining.trim();
      const kind = input.kind ?? kindOfAgreement({ interim: false, remaining });
      const beside = (await interimsOf(tx, county, mediation.id)).filter(
        (one) => standingOf(one, false, today) === "runs",
      );
      const wrong = unfitKind(
        {
          ...{ kind, form, remaining, until: input.until, fate: input.interims },
          lastDays: input.terms.map((term) => datesOf(term).at(-1)?.dueOn ?? term.dueOn),
          standing: beside.length,
        },
        today,
      );
      if (wrong) refuse(wrong.reason, wrong.number === undefined ? {} : { number: wrong.number });
      const interim = kind === "interim";
      const left = form === "oral" ? blankLeft(textOfDraft({ ...input, remaining }, input.terms)) : null;
      if (left) refuseBlank(left);
      if (input.template) {
        const found = (await findTemplate(tx, county, input.template)) ?? refuse("template-not-found");
        // A draft begun yesterday may be kept on from a version that was replaced since; a refused one never served.
        if (found.state === "draft" || found.state === "refused") refuse("template-not-in-force");
      }
      const fate = interim || beside.length === 0 ? null : input.interims;
      const before = await findAgreement(tx, county, mediation.id);
      const serial = await countAgreements(tx, county, mediation.id);
      const agreement = newId();
      const number = `${mediation.year}-${mediation.number}${serial > 0 ? `-${serial + 1}` : ""}`;
      await insertAgreement(tx, county, {
        id: agreement,
        mediation: mediation.id,
        matter: matter.id,
        number,
        form,
        state: form === "written" ? "draft" : "sealed",
        facts: input.facts.trim(),
        disputed: input.disputed.trim(),
        responsibility: input.responsibility.trim(),
        remaining,
        interim,
        until: interim ? input.until : null,
        interims: fate,
        template: input.template?.template ?? null,
        template_version: input.template?.version ?? null,
        copies: input.copies,
        drafted_at: now,
        effective_at: form === "oral" ? now : null,
      });
      await insertObligations(tx, county, obligationsFrom(input.terms, agreement, matter.id));
      await changeMediation(
        tx,
        county,
        mediation.id,
        form === "oral" ? { state: next, agreed_at: now } : { state: next },
      );
      const data = {
        mediation: mediation.id,
        agreement,
        number,
        terms: input.terms.length,
        partial: kind === "partial",
        ...(interim ? { interim, until: input.until } : {}),
        replaces: before?.id ?? null,
        ...(input.template ? { template: input.template } : {}),
      };
      tell({
        stream: matter.id,
        kind: "matter",
        type: form === "written" ? "mediation.agreement-drafted" : "mediation.oral-agreement-recorded",
        data,
      });
      if (form === "oral") {
        if (fate === "replaced") await supersedeInterims(tx, county, mediation.id);
        await moveMatter({
          tx,
          county,
          now,
          matter,
          act: "record-agreement",
          type: "matter.agreement-recorded",
          data: { mediation: mediation.id, agreement, form, by: actor.id },
          tell,
        });
      }
      return { agreement, number };
    },
  });

type Texts = Record<"facts" | "disputed" | "responsibility" | "remaining", string>;

/** A text with its terms, as it is looked through for blanks. */
export function textOfDraft(
  { facts, disputed, responsibility, remaining }: Texts,
  terms: ReadonlyArray<{ what: string; way: string; series?: number | null }>,
): Parameters<typeof blankLeft>[0] {
  return {
    texts: [facts, disputed, responsibility, remaining],
    terms: terms.map(({ what, way, series }, at) => ({ number: series ?? at + 1, what, way })),
  };
}

/** Nobody signs a text in which something is still to be filled in. */
export function refuseBlank({ number, blank }: { number: number | null; blank: string }): never {
  return number === null ? refuse("blank-left-text", { blank }) : refuse("blank-left", { number, blank });
}

/** One obligation for each date of each term. */
function obligationsFrom(terms: readonly NewTerm[], agreement: string, matter: string): ObligationRow[] {
  return terms
    .flatMap((term, at) => datesOf(term).map((date) => ({ term, date, series: at + 1 })))
    .map(({ term, date, series }, at) => ({
      id: newId(),
      agreement,
      matter,
      number: at + 1,
      who: term.who,
      toward: term.toward,
      kind: term.kind,
      what: term.what.trim(),
      cents: term.kind === "pay" ? date.cents : null,
      due_on: date.dueOn,
      way: term.way.trim(),
      state: "due",
      paid_cents: 0,
      closed_at: null,
      series,
      plan: term.plan,
    }));
}

/** Drafts a written agreement; drafting again replaces what was not sealed yet (signatures on it fall away). */
export const draftAgreement = formOf("written");
/** An oral agreement takes effect the day the parties agree; the mediator records it (art. 28, 30). */
export const recordOralAgreement = formOf("oral");
