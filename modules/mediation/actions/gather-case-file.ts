import { countyMap, listCounties } from "@maple/grid/server";
import { matterCategories } from "@maple/matter";
import { type Checking, checksOf, findWholeMatter, gatherCustody } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, actorText, refuse, staffAmong } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { PaperImage } from "@maple/platform/documents";
import { type Blobs, filesOf, findFile } from "@maple/platform/files";
import { historyOf } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import type { CaseFile } from "../model/case-file.ts";
import { confirmationOf, isIdentityRelation } from "../rules/confirmation.ts";
import { standingOf } from "../rules/interim.ts";
import { paymentOrderOf } from "../rules/payment-order.ts";
import {
  findAgreement,
  interimsOf,
  type ObligationRow,
  obligationsOfAll,
  performancesOf,
  type SignatureRow,
  signaturesOf,
} from "../store/agreement-store.ts";
import { findMediationOf, partiesOf, sessionsOf } from "../store/mediation-store.ts";
import { variationsOf } from "../store/variation-store.ts";
import {
  asSigned,
  closingOf,
  fileAgreement,
  fileEnd,
  fileEvidence,
  fileFollowUp,
  fileParty,
  fileScans,
  fileSession,
  fileSignatures,
  fileTerms,
  fileVariation,
  wayOf,
} from "./case-file-parts.ts";

const zone = "Asia/Shanghai";
const sourceOf = {
  application: "application",
  initiative: "own-initiative",
  police: "police",
  court: "court",
} as const;

/** What the file of a mediation may hold: nothing that one side told the mediator alone. */
export const fileCompartments = ["joint", "staff", "reporter"] as const;

/** Gathers what the papers of a mediation are filled from. Personal data is opened for the purpose "paper" and logged. */
export async function gatherCaseFile(given: {
  tx: Tx;
  county: number;
  door: ResidentDoor;
  actor: Actor;
  matter: string;
  now: string;
  /** Where drawn signatures are kept; without it the papers are filled without their pictures. */
  blobs?: Blobs;
  /** With it every hash of the custody list is counted anew. */
  check?: Checking;
}): Promise<CaseFile> {
  const { tx, county, door, actor, now } = given;
  const matter = (await findWholeMatter(tx, county, given.matter)) ?? refuse("matter-not-found");
  const mediation = (await findMediationOf(tx, county, matter.id)) ?? refuse("mediation-not-found");
  const parties = await partiesOf(tx, county, mediation.id);
  const persons = await door.read(
    tx,
    county,
    parties.map((party) => party.person),
    {
      reader: actorText(actor),
      purpose: "paper",
      fields: ["name", "phone", "address"],
      at: now,
    },
  );
  const map = await countyMap(tx, county);
  const own = (await listCounties(tx)).find((one) => one.county === county);
  const committee = map.units.get(mediation.committee);
  const inHand = await findAgreement(tx, county, mediation.id);
  const agreement = inHand?.interim ? null : inHand;
  const interims = [...(await interimsOf(tx, county, mediation.id)), ...(inHand?.interim ? [inHand] : [])];
  const agreed = [...(agreement ? [agreement] : []), ...interims].map((one) => one.id);
  const promised = await obligationsOfAll(tx, county, agreed);
  const obligations = promised.filter((one) => one.agreement === agreement?.id);
  const signatures: SignatureRow[] = [];
  for (const id of agreed) signatures.push(...(await signaturesOf(tx, county, id)));
  const performances = await performancesOf(tx, county, matter.id);
  const variations = await variationsOf(tx, county, matter.id);
  const nameOf = (party: string | null) =>
    persons.get(parties.find((one) => one.id === party)?.person ?? "")?.name ?? "";
  const interimOf = (of: ObligationRow | undefined) =>
    interims.find((one) => one.id === of?.agreement)?.number;
  // Those in force on the day of the draft: what is signed says the same when the final one has taken effect.
  const drafted = agreement?.drafted_at ?? now;
  const besideIt = interims
    .filter(({ until, ended_at }) => {
      if (ended_at !== null && ended_at <= drafted) return false;
      const day = localDateOf(drafted, zone);
      return standingOf({ state: "sealed", until }, false, day) === "runs";
    })
    .map((one) => one.number);
  const category = matterCategories[matter.category as keyof typeof matterCategories];
  const sessions = await sessionsOf(tx, county, mediation.id);
  const checks = (await checksOf(tx, county, matter.id)).filter((check) => check.answered_at !== null);
  const visitors = staffAmong(checks.map((check) => check.answered_by));
  const files = await filesOf(tx, county, matter.id);
  const custody = await gatherCustody({
    ...{ tx, county, actor, matter: matter.id, check: given.check ?? null },
    compartments: fileCompartments,
  });
  const bringers = staffAmong(files.map((file) => file.added_by));
  const names = await staffNames(tx, county, [...mediation.mediators, ...visitors, ...bringers]);
  const events = await historyOf(tx, county, matter.id, matter.reported_at);
  const confirmable =
    agreement?.form === "written" &&
    confirmationOf(
      {
        effectiveAt: agreement.effective_at,
        interim: agreement.interim,
        category: matter.category,
        subtype: matter.subtype,
        terms: obligations,
      },
      now,
    ).eligible;
  const order = paymentOrderOf(
    {
      category: matter.category,
      inForce: agreement?.state === "sealed",
      rows: obligations.map(({ kind, state, cents, paid_cents, due_on }) => ({
        ...{ kind, state, cents, paidCents: paid_cents, dueOn: due_on },
      })),
    },
    localDateOf(now, zone),
  );
  return {
    zone,
    committee: {
      name: committee?.name ?? { zh: "", en: "" },
      numberWord: (committee?.name.zh ?? "").replace(/人民调解委员会|社区|村|镇|街道/g, "").slice(-2),
      demonstration: own?.demonstration ?? false,
    },
    year: mediation.year,
    serial: mediation.number,
    matter: {
      code: matter.code,
      title: `${category?.zh ?? ""}`,
      category: { zh: category?.zh ?? "", en: category?.en ?? "" },
      source: sourceOf[mediation.asked_by as keyof typeof sourceOf] ?? "other",
      story: matter.story,
      requests: [],
      receivedAt: matter.reported_at,
      acceptedAt: mediation.begun_at,
      penOnly: isIdentityRelation(matter.category, matter.subtype),
    },
    parties: parties
      .filter((party) => party.role === "principal")
      .map((party) => fileParty(party, parties, persons, matter.reporter)),
    mediators: mediation.mediators.map((id) => ({ name: names.get(id) ?? "" })),
    notices: parties
      .filter((p) => p.notice_at !== null)
      .map((p) => ({ side: p.side, at: p.notice_at!, way: wayOf(events, "mediation.notice-given", p.id) })),
    consents: parties
      .filter((p) => p.consent === "given")
      .map((p) => ({ side: p.side, at: p.consent_at!, way: wayOf(events, "mediation.consent-given", p.id) })),
    investigations: [],
    evidence: fileEvidence(
      files,
      signatures,
      performances,
      persons.get(matter.reporter ?? "")?.name ?? "",
      names,
      (moment) => localDateOf(moment, zone),
    ),
    custody: { at: now, lines: custody },
    sessions: sessions
      .filter((session) => session.result !== null)
      .map((session) => fileSession(session, nameOf)),
    ...(agreement
      ? {
          agreement: {
            ...fileAgreement(agreement, fileTerms(asSigned(obligations, variations), nameOf)),
            ...(agreement.interims
              ? { interims: { replaced: agreement.interims === "replaced", numbers: besideIt } }
              : {}),
          },
        }
      : {}),
    ...(interims.length > 0
      ? {
          interims: interims.map((one) => ({
            ...fileAgreement(
              one,
              fileTerms(
                asSigned(
                  promised.filter((each) => each.agreement === one.id),
                  variations,
                ),
                nameOf,
              ),
            ),
            number: one.number,
            ...(one.until ? { until: one.until } : {}),
            ...fileEnd(one),
          })),
        }
      : {}),
    variations: variations.map((one) => {
      const of = promised.find((o) => o.id === one.obligation);
      return fileVariation(one, of, nameOf, interimOf(of));
    }),
    performance: performances
      .filter(({ result }) => result !== "broken")
      .map((one) => {
        const of = promised.find((o) => o.id === one.obligation);
        const interim = interimOf(of);
        return {
          term: of?.series ?? of?.number ?? 0,
          ...(interim === undefined ? {} : { interim }),
          on: one.done_on,
          by: nameOf(of?.who ?? null),
          to: nameOf(of?.toward ?? null),
          way: of?.way ?? "",
          ...(one.cents === null ? {} : { amountFen: one.cents }),
          ...(one.note ? { proof: one.note } : {}),
        };
      }),
    followUps: checks.map((check) => fileFollowUp(check, names)),
    ...closingOf(mediation, agreement?.form ?? null),
    signatures: fileSignatures(
      ...([signatures, parties, persons, names] as const),
      await drawnSignatures(given, signatures),
      interims,
    ),
    scans: fileScans(files, signatures, performances, interims),
    confirmable,
    ...(order ? { paymentOrder: order } : {}),
    archive: {},
  };
}

/** The pictures of what was drawn on a screen, by their file. */
async function drawnSignatures(
  { tx, county, blobs }: { tx: Tx; county: number; blobs?: Blobs },
  signatures: readonly SignatureRow[],
): Promise<Map<string, PaperImage>> {
  const drawn = new Map<string, PaperImage>();
  for (const { way, picture } of signatures) {
    const file = blobs && way === "screen" && picture ? await findFile(tx, county, picture) : null;
    if (!blobs || !file || (file.media !== "image/jpeg" && file.media !== "image/png")) continue;
    const bytes = await blobs.get(county, file.sha256);
    drawn.set(file.id, { mime: file.media, base64: bytes.toString("base64") });
  }
  return drawn;
}
