import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { standingOf } from "../rules/interim.ts";
import { endInterimRow } from "../store/agreement-store.ts";
import { changeInput, writeConsent } from "./by-consent.ts";
import { assertPossible, mayConduct, openingsOf } from "./mediation-facts.ts";
import { settleIfKept } from "./settle-if-kept.ts";
import { loadStanding, type StandingFacts } from "./standing-agreements.ts";

const input = z.object({ matter: z.uuid(), agreement: z.uuid(), ...changeInput });

/**
 * Both sides end an interim agreement before its day (Civil Code 562): what is still owed by it is owed no more, what was
 * done stays done. The signed text stays as it is; the paper of changes says that it ended.
 */
export const endInterim = action<
  z.infer<typeof input>,
  StandingFacts,
  { agreement: string; settled: boolean }
>({
  verb: "mediation.end-interim",
  input,
  load: loadStanding,
  who: mayConduct,
  opens: openingsOf,
  run: async (acting) => {
    const { tx, county, input: given, facts, now, tell } = acting;
    const { matter, mediation } = facts;
    assertPossible(mediation, "end-interim");
    const one =
      facts.agreements.find((each) => each.interim && each.id === given.agreement) ??
      refuse("interim-not-found");
    if (standingOf(one, false, localDateOf(now, "Asia/Shanghai")) !== "runs") refuse("interim-over");
    const said = await writeConsent({ ...acting, matter: matter.id }, given);
    await endInterimRow(tx, county, one.id, { ...said, at: now });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.interim-ended",
      data: { mediation: mediation.id, agreement: one.id, number: one.number, ...said },
    });
    const left = facts.obligations.filter((each) => each.agreement !== one.id);
    return { agreement: one.id, settled: await settleIfKept(acting, left) };
  },
});
