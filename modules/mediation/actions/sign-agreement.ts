import { type Actor, action, refuse } from "@maple/platform/act";
import { attachFiles, findFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { isIdentityRelation } from "../rules/confirmation.ts";
import { type AgreementRow, findAgreement, insertSignature } from "../store/agreement-store.ts";
import { loadMediation, type MediationFacts, mayConduct, openingsOf, partyOf } from "./mediation-facts.ts";

const input = z.object({
  matter: z.uuid(),
  /** The party who signs; left out when the mediator signs, or when a party signs through its own link. */
  party: z.uuid().optional(),
  way: z.enum(["screen", "paper"]),
  /** The drawn signature or the scan of the signed page. */
  picture: z.uuid().optional(),
  /** How the signer was identified: shown identity card, known in person, own link and telephone. */
  identified: z.enum(["identity-card", "known", "link-and-phone", "staff"]),
  /** Hash of the text that the signer saw; it must be the text that was offered. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});
type Facts = MediationFacts & { agreement: AgreementRow | null };

function signerOf(
  actor: Actor,
  facts: MediationFacts,
  wanted: string | undefined,
): { signer: string; role: "party" | "mediator" } {
  const own = partyOf(actor, facts);
  if (own) return { signer: own.id, role: "party" };
  if (wanted === undefined) return { signer: actor.id, role: "mediator" };
  const party = facts.parties.find((one) => one.id === wanted) ?? refuse("party-not-found");
  return { signer: party.id, role: "party" };
}

/**
 * One signature under the offered text, on the screen (and labelled so: it is not by itself a reliable electronic
 * signature, Electronic Signature Law art. 13) or on paper with its scan.
 */
export const signAgreement = action<z.infer<typeof input>, Facts, { signer: string }>({
  verb: "mediation.sign-agreement",
  input,
  load: async (given) => {
    const facts = await loadMediation(given);
    return { ...facts, agreement: await findAgreement(given.tx, given.county, facts.mediation.id) };
  },
  who: (actor, facts) => (partyOf(actor, facts) ? null : mayConduct(actor, facts)),
  opens: openingsOf,
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { agreement, matter, mediation } = facts;
    if (!agreement) refuse("agreement-not-found");
    if (agreement.state !== "offered" || agreement.content_hash === null) refuse("agreement-not-offered");
    if (agreement.content_hash.toString("hex") !== input.contentHash) refuse("agreement-changed");
    if (input.way === "screen" && isIdentityRelation(matter.category, matter.subtype))
      refuse("screen-signature-barred");
    const { signer, role } = signerOf(actor, facts, input.party);
    if (role === "party") {
      const picture = input.picture ? await findFile(tx, county, input.picture) : null;
      if (!picture || (picture.matter !== null && picture.matter !== matter.id)) refuse("picture-needed");
    }
    const kept = await insertSignature(tx, county, agreement.id, matter.id, {
      id: newId(),
      signer,
      role,
      way: input.way,
      picture: input.picture ?? null,
      content_hash: agreement.content_hash,
      identified: partyOf(actor, facts) ? "link-and-phone" : input.identified,
      at: now,
    });
    if (!kept) refuse("signed-already");
    // The signed page belongs to the file, and both sides may look at it; a drawn one stands in the paper itself.
    if (input.way === "paper" && input.picture)
      await attachFiles(tx, county, [input.picture], matter.id, "joint");
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.agreement-signed",
      data: {
        mediation: mediation.id,
        agreement: agreement.id,
        signer,
        role,
        way: input.way,
        contentHash: input.contentHash,
      },
    });
    return { signer };
  },
});
