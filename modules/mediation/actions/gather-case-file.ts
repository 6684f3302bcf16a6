import { countyMap, listCounties } from "@maple/grid/server";
import { matterCategories } from "@maple/matter";
import { checksOf, findWholeMatter } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import type { Person } from "@maple/resident";
import type { ResidentDoor } from "@maple/resident/server";
import type { CaseFile, FileParty, FileSession, FileTerm } from "../model/case-file.ts";
import { endReasonWords, failureWords, routeWords } from "../model/mediation.ts";
import { isIdentityRelation } from "../rules/confirmation.ts";
import {
  findAgreement,
  obligationsOf,
  performancesOf,
  type SignatureRow,
  signaturesOf,
} from "../store/agreement-store.ts";
import {
  findMediationOf,
  type MediationRow,
  type PartyRow,
  partiesOf,
  type SessionRow,
  sessionsOf,
} from "../store/mediation-store.ts";

const zone = "Asia/Shanghai";
const routes = Object.values(routeWords);
const sourceOf = {
  application: "application",
  initiative: "own-initiative",
  police: "police",
  court: "court",
} as const;

/** Gathers what the papers of a mediation are filled from. Personal data is opened for the purpose "paper" and logged. */
export async function gatherCaseFile(given: {
  tx: Tx;
  county: number;
  door: ResidentDoor;
  actor: Actor;
  matter: string;
  now: string;
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
  const names = await staffNames(tx, county, mediation.mediators);
  const agreement = await findAgreement(tx, county, mediation.id);
  const obligations = agreement ? await obligationsOf(tx, county, agreement.id) : [];
  const signatures = agreement ? await signaturesOf(tx, county, agreement.id) : [];
  const performances = await performancesOf(tx, county, matter.id);
  const nameOf = (party: string | null) =>
    persons.get(parties.find((one) => one.id === party)?.person ?? "")?.name ?? "";
  const category = matterCategories[matter.category as keyof typeof matterCategories];
  const sessions = await sessionsOf(tx, county, mediation.id);
  const checks = (await checksOf(tx, county, matter.id)).filter((check) => check.answered_at !== null);
  const lead = names.get(mediation.mediators[0]!) ?? "";
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
      .map((p) => ({ side: p.side, at: p.notice_at!, way: { zh: "口头", en: "spoken" } })),
    consents: parties
      .filter((p) => p.consent === "given")
      .map((p) => ({ side: p.side, at: p.consent_at!, way: { zh: "本人表示", en: "in person" } })),
    investigations: [],
    evidence: (await filesOf(tx, county, matter.id))
      .filter((file) => file.kind === "photo" || file.kind === "voice")
      .map((file) => ({
        item: file.name,
        source: "当事人提交",
        provider: "",
        date: localDateOf(file.added_at, zone),
        hash: file.sha256.toString("hex"),
      })),
    sessions: sessions
      .filter((session) => session.result !== null)
      .map((session) => fileSession(session, nameOf)),
    ...(agreement
      ? {
          agreement: {
            form: agreement.form,
            facts: agreement.facts,
            disputed: agreement.disputed,
            ...(agreement.responsibility ? { responsibility: agreement.responsibility } : {}),
            terms: obligations.map((one): FileTerm => {
              const money = one.cents === null ? {} : { amountFen: one.cents };
              return {
                text: termText(one.kind, one.what, nameOf(one.who)),
                who: nameOf(one.who),
                to: nameOf(one.toward),
                what: one.what,
                ...money,
                due: one.due_on,
                way: one.way,
              };
            }),
            copies: agreement.copies,
            agreedAt: agreement.drafted_at,
            ...(agreement.effective_at ? { effectiveAt: agreement.effective_at } : {}),
          },
        }
      : {}),
    performance: performances.map((one) => {
      const of = obligations.find((o) => o.id === one.obligation);
      return {
        term: of?.number ?? 0,
        on: one.done_on,
        by: nameOf(of?.who ?? null),
        to: nameOf(of?.toward ?? null),
        way: of?.way ?? "",
        ...(one.cents === null ? {} : { amountFen: one.cents }),
        ...(one.note ? { proof: one.note } : {}),
      };
    }),
    followUps: checks.map((check) => ({
      party: check.side === "A" ? "甲方" : check.side === "B" ? "乙方" : "反映人",
      at: check.answered_at!,
      way: { zh: wayWords[check.way ?? "call"] ?? "电话", en: check.way ?? "call" },
      visitor: lead,
      reached: check.answer !== "not-reached",
      performance:
        check.answer === "confirmed"
          ? "已履行，确认解决"
          : check.answer === "not-solved"
            ? "反映没有解决"
            : "未能联系",
    })),
    ...closingOf(mediation, agreement?.form ?? null),
    signatures: await fileSignatures(signatures, parties, persons, names),
    scans: [],
    archive: {},
  };
}

const wayWords: Record<string, string> = {
  link: "本人在网上确认",
  call: "电话",
  visit: "上门",
  window: "窗口",
};

function fileParty(
  party: PartyRow,
  all: readonly PartyRow[],
  persons: ReadonlyMap<string, Person>,
  reporter: string | null,
): FileParty {
  const person = persons.get(party.person);
  const helper = (role: PartyRow["role"]) => {
    const found = all.find((one) => one.role === role && one.speaks_for === party.id);
    return found && persons.get(found.person);
  };
  const agent = helper("agent");
  const guardian = helper("guardian");
  const representative = helper("representative");
  return {
    side: party.side,
    role: party.person === reporter || party.side === "A" ? "applicant" : "respondent",
    kind: party.kind,
    name: person?.name ?? "",
    ...(person?.phone ? { contact: person.phone } : {}),
    ...(person?.address ? { address: person.address } : {}),
    ...(agent
      ? {
          agent: {
            name: agent.name ?? "",
            ...(agent.phone ? { contact: agent.phone } : {}),
            powers: [{ zh: "参加调解、签署协议", en: "attend mediation, sign the agreement" }],
          },
        }
      : {}),
    ...(guardian
      ? { guardian: { name: guardian.name ?? "", relation: { zh: "监护人", en: "guardian" } } }
      : {}),
    ...(representative ? { representative: { name: representative.name ?? "" } } : {}),
  };
}

function fileSession(session: SessionRow, nameOf: (party: string) => string): FileSession {
  const failure = session.failure ? failureWords[session.failure as keyof typeof failureWords] : undefined;
  return {
    number: session.number,
    from: session.begun_at!,
    to: session.ended_at!,
    place: session.place,
    present: session.present.map(nameOf),
    invited: session.invited ? session.invited.split(/[、,，]/) : [],
    statements: [{ speaker: "调解记录", text: session.record }],
    result: session.result!,
    ...(failure ? { failure } : {}),
    routesTold: session.result === "failed" ? routes : [],
  };
}

function termText(kind: "pay" | "do" | "refrain", what: string, who: string): string {
  return kind === "pay" ? what || "支付款项" : `${who}${kind === "refrain" ? "不再" : ""}${what}`;
}

function closingOf(mediation: MediationRow, form: "written" | "oral" | null): Pick<CaseFile, "closing"> {
  if (mediation.ended_at === null) return {};
  if (mediation.state === "performed")
    return {
      closing: { at: mediation.ended_at, result: form === "oral" ? "oral-agreed" : "agreed", routes: [] },
    };
  const reason = endReasonWords[mediation.end_reason ?? ""];
  const result =
    mediation.end_reason === "refused"
      ? "refused"
      : mediation.end_reason === "withdrawn"
        ? "withdrawn"
        : mediation.end_reason === "not-for-mediation" || mediation.end_reason === "handed-to-police"
          ? "elsewhere"
          : "failed";
  return { closing: { at: mediation.ended_at, result, ...(reason ? { reason } : {}), routes } };
}

const identifiedWords: Record<string, { zh: string; en: string }> = {
  "identity-card": { zh: "已核对身份证件", en: "identity card checked" },
  known: { zh: "调解员当面确认", en: "known to the mediator" },
  "link-and-phone": { zh: "凭专属链接和手机号", en: "personal link and telephone" },
  staff: { zh: "工作人员登录", en: "signed in as staff" },
};

async function fileSignatures(
  rows: readonly SignatureRow[],
  parties: readonly PartyRow[],
  persons: ReadonlyMap<string, Person>,
  staff: ReadonlyMap<string, string>,
): Promise<CaseFile["signatures"]> {
  return rows.map((row) => {
    const party = parties.find((one) => one.id === row.signer);
    const words = identifiedWords[row.identified];
    return {
      paper: "agreement",
      signer: party ? (persons.get(party.person)?.name ?? "") : (staff.get(row.signer) ?? ""),
      way: row.way === "screen" ? "screen" : "pen",
      at: row.at,
      ...(words ? { identified: words } : {}),
      contentHash: row.content_hash.toString("hex"),
    };
  });
}
