import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { mayVary } from "../rules/vary.ts";
import { insertVariation, varyObligationRow } from "../store/variation-store.ts";
import { changeInput, writeConsent } from "./by-consent.ts";
import { assertPossible, mayConduct, openingsOf } from "./mediation-facts.ts";
import { loadStanding, type StandingFacts } from "./standing-agreements.ts";

const input = z.object({
  matter: z.uuid(),
  obligation: z.uuid(),
  dueOn: z.iso.date(),
  /** In fen; for a payment. */
  cents: z.number().int().min(1).max(100_000_000_000).nullable().default(null),
  ...changeInput,
});

/**
 * Both sides agree to another day or amount of one promise. The signed agreement stays as it is; what changed stands
 * beside it, and a paper of it is signed (Civil Code 543).
 */
export const varyObligation = action<
  z.infer<typeof input>,
  StandingFacts,
  { obligation: string; dueOn: string }
>({
  verb: "mediation.vary",
  input,
  load: loadStanding,
  who: mayConduct,
  opens: openingsOf,
  run: async (acting) => {
    const { tx, county, actor, input: given, facts, now, tell } = acting;
    const { matter, mediation, obligations } = facts;
    assertPossible(mediation, "vary");
    const one = obligations.find((each) => each.id === given.obligation) ?? refuse("obligation-not-found");
    const to = { dueOn: given.dueOn, cents: one.kind === "pay" ? given.cents : one.cents };
    const before = { dueOn: one.due_on, cents: one.cents };
    const objection = mayVary(
      { kind: one.kind, state: one.state, ...before, paidCents: one.paid_cents },
      to,
      localDateOf(now, "Asia/Shanghai"),
    );
    if (objection) refuse(objection);
    const until = facts.agreements.find((each) => each.id === one.agreement)?.until ?? null;
    if (until !== null && to.dueOn > until) refuse("term-after-until", { number: one.series ?? one.number });
    const { consentA, consentB, note } = await writeConsent({ ...acting, matter: matter.id }, given);
    const variation = newId();
    await insertVariation(tx, county, {
      id: variation,
      matter: matter.id,
      obligation: one.id,
      due_before: before.dueOn,
      due_after: to.dueOn,
      cents_before: before.cents,
      cents_after: to.cents,
      consent_a: consentA,
      consent_b: consentB,
      note,
      by: actorText(actor),
      at: now,
    });
    await varyObligationRow(tx, county, one.id, to);
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.obligation-varied",
      data: {
        mediation: mediation.id,
        obligation: one.id,
        number: one.number,
        variation,
        before,
        after: to,
        consentA,
        consentB,
        note,
      },
    });
    return { obligation: one.id, dueOn: to.dueOn };
  },
});
