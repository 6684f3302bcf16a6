import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import type { CountyKeys } from "@maple/platform/crypto";
import { issuePaper } from "@maple/platform/documents";
import { type Blobs, insertFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { append, type Reaction } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { gatherCaseFile } from "./actions/gather-case-file.ts";
import { releaseMediator } from "./actions/release-mediator.ts";
import { nextMediationState } from "./model/mediation-life.ts";
import { agreementPaper } from "./rules/papers/papers-of-file.ts";
import { agreementById, sealAgreementRow } from "./store/agreement-store.ts";
import { changeMediation, findMediationOf } from "./store/mediation-store.ts";

/** When a matter leaves for the police in mid-mediation, its mediation ends with it, and the parties see why. */
export const endWithMatterReaction: Reaction = {
  name: "mediation.end-with-matter",
  types: ["matter.handed-to-police"],
  react: async (tx, events) => {
    for (const { county, stream, received_at } of events) {
      const mediation = await findMediationOf(tx, county, stream);
      if (!mediation || mediation.begun_at > received_at) continue;
      const next = nextMediationState(mediation.state, "end-mediation");
      if (next === null) continue;
      await changeMediation(tx, county, mediation.id, {
        state: next,
        ended_at: received_at,
        end_reason: "handed-to-police",
        routes_told: true,
      });
    }
  },
};

/** When a mediator's posts end, the mediations under way lose them, and whoever carries the matter names another. */
export const releaseMediatorReaction = (clock: () => Moment): Reaction => ({
  name: "mediation.release-mediator",
  types: ["staff.left", "staff.post-ended", "staff.post-annulled", "staff.post-changed"],
  react: async (tx, events) => {
    for (const { county, stream: staff } of events)
      await releaseMediator(tx, { county, staff, now: clock() });
  },
});

/**
 * When an agreement is sealed, its paper is issued: PDF/A with the proof inside, kept as a joint file of the matter. The
 * ledger is told with the file's hash, so that the paper cannot be exchanged later and open screens show it at once.
 */
export const sealedPaperReaction = (given: {
  door: ResidentDoor;
  blobs: Blobs;
  keys(county: number): CountyKeys;
  publicUrl: string;
  now(): Moment;
}): Reaction => ({
  name: "mediation.issue-sealed-paper",
  types: ["mediation.agreement-sealed"],
  react: async (tx, events) => {
    for (const event of events) {
      const { county } = event;
      const agreement = await agreementById(tx, county, String(event.data.agreement));
      if (agreement === null || agreement.pdf !== null) continue;
      const actor = systemOf(county, "issue-sealed-paper");
      const file = await gatherCaseFile({
        tx,
        county,
        door: given.door,
        blobs: given.blobs,
        actor,
        matter: event.stream,
        now: event.received_at,
      });
      const { paper: key } = given.keys(county);
      const paper = agreementPaper(file, agreement.number);
      const issued = await issuePaper(
        { ...paper, salt: agreement.id },
        {
          county: String(county),
          sealedAt: event.received_at,
          zone: "Asia/Shanghai",
          privateKey: key.private.export({ type: "pkcs8", format: "pem" }).toString(),
          proofBase: given.publicUrl,
        },
      );
      const sha256 = await given.blobs.put(county, issued.pdf);
      const id = newId();
      await insertFile(tx, county, {
        id,
        matter: event.stream,
        compartment: "joint",
        kind: "paper",
        name: `${paper.title}-${agreement.number}.pdf`,
        media: "application/pdf",
        bytes: issued.pdf.byteLength,
        sha256,
        added_by: "system:issue-sealed-paper",
        added_at: event.received_at,
      });
      await sealAgreementRow(tx, county, agreement.id, {
        by: agreement.sealed_by!,
        at: agreement.effective_at!,
        pdf: id,
      });
      await append(
        tx,
        [
          {
            stream: event.stream,
            kind: "matter",
            type: "mediation.paper-issued",
            data: { agreement: agreement.id, file: id, sha256: sha256.toString("hex") },
          },
        ],
        { county, actor: actorText(actor), command: null, receivedAt: given.now() },
      );
    }
  },
});
