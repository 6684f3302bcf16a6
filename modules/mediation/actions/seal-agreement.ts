import { moveMatter } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { missingSignatures } from "../rules/ready.ts";
import {
  type AgreementRow,
  findAgreement,
  type SignatureRow,
  sealAgreementRow,
  signaturesOf,
  supersedeInterims,
} from "../store/agreement-store.ts";
import { changeMediation } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  openingsOf,
  partyFacts,
} from "./mediation-facts.ts";

type Facts = MediationFacts & { agreement: AgreementRow | null; signatures: SignatureRow[] };

/**
 * The committee's seal: with all signatures there, the agreement takes effect (People's Mediation Law art. 29). An interim
 * one leaves the mediation under way and the matter where it is; a final one may take the place of those.
 */
export const sealAgreement = action<{ matter: string }, Facts, { effectiveAt: string }>({
  verb: "mediation.seal-agreement",
  input: z.object({ matter: z.uuid() }),
  load: async (given) => {
    const facts = await loadMediation(given);
    const agreement = await findAgreement(given.tx, given.county, facts.mediation.id);
    return {
      ...facts,
      agreement,
      signatures: agreement ? await signaturesOf(given.tx, given.county, agreement.id) : [],
    };
  },
  who: mayConduct,
  opens: openingsOf,
  run: async ({ tx, county, actor, facts, now, tell }) => {
    const { agreement, matter, mediation, parties, signatures } = facts;
    if (!agreement) {
      assertPossible(mediation, "seal-agreement");
      return refuse("agreement-not-found");
    }
    const { interim } = agreement;
    const next = assertPossible(mediation, interim ? "seal-interim" : "seal-agreement");
    if (agreement.state !== "offered") refuse("agreement-not-offered");
    const missing = missingSignatures(
      partyFacts(parties),
      mediation.mediators,
      new Set(signatures.map((one) => one.signer)),
    );
    if (missing.length > 0)
      refuse("signatures-missing", { who: missing.map((id) => sideOf(id, facts)).join("、") });
    await sealAgreementRow(tx, county, agreement.id, { by: actor.id, at: now, pdf: null });
    await changeMediation(
      tx,
      county,
      mediation.id,
      interim ? { state: next } : { state: next, agreed_at: now },
    );
    const replaced =
      agreement.interims === "replaced" ? await supersedeInterims(tx, county, mediation.id) : [];
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.agreement-sealed",
      data: {
        mediation: mediation.id,
        agreement: agreement.id,
        contentHash: agreement.content_hash!.toString("hex"),
        committee: mediation.committee,
        ...(interim ? { interim, until: agreement.until } : {}),
        ...(replaced.length > 0 ? { superseded: replaced } : {}),
      },
    });
    if (interim) return { effectiveAt: now };
    await moveMatter({
      tx,
      county,
      now,
      matter,
      act: "record-agreement",
      type: "matter.agreement-recorded",
      data: { mediation: mediation.id, agreement: agreement.id, form: "written" },
      tell,
    });
    return { effectiveAt: now };
  },
});

function sideOf(id: string, facts: MediationFacts): string {
  if (id === "mediator") return "调解员";
  return facts.parties.find((party) => party.id === id)?.side === "A" ? "甲方" : "乙方";
}
