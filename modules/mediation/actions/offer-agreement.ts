import { action, refuse } from "@maple/platform/act";
import { contentHashOf } from "@maple/platform/documents";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { agreementPaper } from "../rules/papers/papers-of-file.ts";
import { blankLeft } from "../rules/template.ts";
import { findAgreement, obligationsOf, offerAgreementRow } from "../store/agreement-store.ts";
import { refuseBlank, textOfDraft } from "./draft-agreement.ts";
import { gatherCaseFile } from "./gather-case-file.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  openingsOf,
} from "./mediation-facts.ts";

/**
 * Finishes the text: from now on it cannot change, everyone signs the same content hash. To change it, draft anew.
 */
export const offerAgreement = (door: ResidentDoor) =>
  action<{ matter: string }, MediationFacts, { agreement: string; contentHash: string }>({
    verb: "mediation.offer-agreement",
    input: z.object({ matter: z.uuid() }),
    load: loadMediation,
    who: mayConduct,
    opens: openingsOf,
    run: async ({ tx, county, actor, facts: { matter, mediation }, now, tell }) => {
      assertPossible(mediation, "offer-agreement");
      const agreement = (await findAgreement(tx, county, mediation.id)) ?? refuse("agreement-not-found");
      if (agreement.state !== "draft") refuse("agreement-offered");
      const left = blankLeft(textOfDraft(agreement, await obligationsOf(tx, county, agreement.id)));
      if (left) refuseBlank(left);
      const file = await gatherCaseFile({ tx, county, door, actor, matter: matter.id, now });
      const paper = agreementPaper({ ...file, signatures: [] }, agreement.number);
      const contentHash = contentHashOf(paper);
      await offerAgreementRow(tx, county, agreement.id, paper, Buffer.from(contentHash, "hex"));
      tell({
        stream: matter.id,
        kind: "matter",
        type: "mediation.agreement-offered",
        data: { mediation: mediation.id, agreement: agreement.id, contentHash },
      });
      return { agreement: agreement.id, contentHash };
    },
  });
