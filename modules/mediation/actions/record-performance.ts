import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { attachFiles } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { afterPerformance } from "../rules/terms.ts";
import { changeObligation, insertPerformance } from "../store/agreement-store.ts";
import { endNow } from "./end-mediation.ts";
import { assertPossible, mayConduct, openingsOf } from "./mediation-facts.ts";
import { settleIfKept } from "./settle-if-kept.ts";
import { isInterim, loadStanding, type StandingFacts } from "./standing-agreements.ts";

const performed = z.object({
  matter: z.uuid(),
  obligation: z.uuid(),
  /** In fen; for a payment. */
  cents: z.number().int().min(1).nullable().default(null),
  doneOn: z.iso.date(),
  proof: z.uuid().nullable().default(null),
  note: z.string().max(1000).default(""),
});

/**
 * An obligation was performed, wholly or in part, with its proof. When nothing is owed any more the matter is settled
 * and both sides are asked, on the set days, whether it holds. An interim promise kept settles nothing: the mediation
 * goes on.
 */
export const recordPerformance = action<
  z.infer<typeof performed>,
  StandingFacts,
  { state: string; settled: boolean }
>({
  verb: "mediation.record-performance",
  input: performed,
  load: loadStanding,
  who: mayConduct,
  opens: openingsOf,
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { matter, mediation, obligations } = facts;
    assertPossible(mediation, "record-performance");
    const obligation =
      obligations.find((one) => one.id === input.obligation) ?? refuse("obligation-not-found");
    if (obligation.state !== "due" && obligation.state !== "part") refuse("obligation-closed");
    if (input.doneOn > localDateOf(now, "Asia/Shanghai")) refuse("date-in-future");
    const after = afterPerformance(
      {
        kind: obligation.kind,
        cents: obligation.cents,
        paidCents: obligation.paid_cents,
        dueOn: obligation.due_on,
      },
      { cents: input.cents, on: input.doneOn },
    );
    if ("refused" in after) refuse(after.refused);
    if (input.proof && (await attachFiles(tx, county, [input.proof], matter.id, "joint")) === 0)
      refuse("file-not-found");
    const by = `${actor.kind}:${actor.id}`;
    await insertPerformance(tx, county, matter.id, {
      id: newId(),
      obligation: obligation.id,
      result: after.state,
      cents: input.cents,
      done_on: input.doneOn,
      proof: input.proof,
      note: input.note.trim(),
      recorded_by: by,
      at: now,
    });
    await changeObligation(tx, county, obligation.id, {
      state: after.state,
      paidCents: after.paidCents,
      closedAt: after.state === "part" ? null : now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.obligation-performed",
      data: {
        mediation: mediation.id,
        obligation: obligation.id,
        number: obligation.number,
        result: after.state,
        cents: input.cents,
        doneOn: input.doneOn,
        ...(isInterim(facts, obligation) ? { interim: true } : {}),
      },
    });
    const { state } = after;
    const left = obligations.map((one) => (one.id === obligation.id ? { ...one, state } : one));
    return { state, settled: await settleIfKept({ tx, county, facts, now, tell }, left) };
  },
});

const broken = z.object({ matter: z.uuid(), obligation: z.uuid(), note: z.string().max(1000) });

/**
 * An obligation was not performed: the routes are told (sue, or enforcement of a confirmed agreement; arts. 31 to 33).
 * A breach of an interim agreement is recorded beside the mediation, which goes on: whether to end it is the parties' to say.
 */
export const recordBreach = action<z.infer<typeof broken>, StandingFacts, { broken: string }>({
  verb: "mediation.record-breach",
  input: broken,
  load: loadStanding,
  who: mayConduct,
  opens: openingsOf,
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { matter, mediation, obligations } = facts;
    const obligation = obligations.find((one) => one.id === input.obligation);
    const interim = obligation !== undefined && isInterim(facts, obligation);
    assertPossible(mediation, interim ? "record-interim-breach" : "record-breach");
    if (obligation === undefined) return refuse("obligation-not-found");
    if (obligation.state !== "due" && obligation.state !== "part") refuse("obligation-closed");
    if ([...input.note.trim()].length < 2) refuse("reason-needed");
    await insertPerformance(tx, county, matter.id, {
      id: newId(),
      obligation: obligation.id,
      result: "broken",
      cents: null,
      done_on: localDateOf(now, "Asia/Shanghai"),
      proof: null,
      note: input.note.trim(),
      recorded_by: `${actor.kind}:${actor.id}`,
      at: now,
    });
    await changeObligation(tx, county, obligation.id, {
      state: "broken",
      paidCents: obligation.paid_cents,
      closedAt: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.obligation-broken",
      data: {
        mediation: mediation.id,
        obligation: obligation.id,
        number: obligation.number,
        ...(interim ? { interim } : {}),
      },
    });
    if (!interim) await endNow({ tx, county, now, facts, reason: "breached", breached: true, tell });
    return { broken: obligation.id };
  },
});
