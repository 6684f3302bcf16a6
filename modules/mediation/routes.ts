import type { KeyRing } from "@maple/platform/crypto";
import type { Blobs } from "@maple/platform/files";
import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { addPartyAct } from "./actions/add-party.ts";
import { beginMediation } from "./actions/begin-mediation.ts";
import { changeMediators } from "./actions/change-mediators.ts";
import { putTemplateInForce, refuseTemplate, withdrawTemplate } from "./actions/decide-template.ts";
import { draftAgreement, recordOralAgreement } from "./actions/draft-agreement.ts";
import { endInterim } from "./actions/end-interim.ts";
import { endMediation } from "./actions/end-mediation.ts";
import { giveNotice } from "./actions/give-notice.ts";
import { issueLink } from "./actions/issue-link.ts";
import { offerAgreement } from "./actions/offer-agreement.ts";
import { planSession } from "./actions/plan-session.ts";
import { propose } from "./actions/propose.ts";
import { recordConsent } from "./actions/record-consent.ts";
import { recordBreach, recordPerformance } from "./actions/record-performance.ts";
import { recordSession } from "./actions/record-session.ts";
import { sealAgreement } from "./actions/seal-agreement.ts";
import { signAgreement } from "./actions/sign-agreement.ts";
import { takeAlong } from "./actions/take-along.ts";
import { varyObligation } from "./actions/vary-obligation.ts";
import { writeTemplate } from "./actions/write-template.ts";
import { partyMediation, viewMediation } from "./questions/mediation-view.ts";
import { listPapers, makeFile, makePack, makePaper } from "./questions/papers.ts";
import {
  previewTemplate,
  templateList,
  templatesForMatter,
  templateVersions,
} from "./questions/templates.ts";
import { tryTemplate } from "./questions/try-template.ts";

export const mediationRoutes = (
  door: ResidentDoor,
  blobs: Blobs,
  keys: (county: number) => { data: KeyRing },
): Route[] => [
  command("POST", "/api/matters/:matter/begin-mediation", beginMediation(door)),
  asks("/api/matters/:matter/mediation", viewMediation(door)),
  asks("/api/matters/:matter/mediation/own", partyMediation(door)),
  command("POST", "/api/matters/:matter/mediation/add-party", addPartyAct(door)),
  command("POST", "/api/matters/:matter/mediation/issue-link", issueLink(door)),
  command("POST", "/api/matters/:matter/mediation/give-notice", giveNotice),
  command("POST", "/api/matters/:matter/mediation/record-consent", recordConsent),
  command("POST", "/api/matters/:matter/mediation/plan-session", planSession),
  command("POST", "/api/matters/:matter/mediation/take-along", takeAlong),
  command("POST", "/api/matters/:matter/mediation/record-session", recordSession),
  command("POST", "/api/matters/:matter/mediation/propose", propose),
  command("POST", "/api/matters/:matter/mediation/draft-agreement", draftAgreement),
  command("POST", "/api/matters/:matter/mediation/offer-agreement", offerAgreement(door)),
  command("POST", "/api/matters/:matter/mediation/sign-agreement", signAgreement),
  command("POST", "/api/matters/:matter/mediation/seal-agreement", sealAgreement),
  command("POST", "/api/matters/:matter/mediation/record-oral-agreement", recordOralAgreement),
  command("POST", "/api/matters/:matter/mediation/record-performance", recordPerformance),
  command("POST", "/api/matters/:matter/mediation/record-breach", recordBreach),
  command("POST", "/api/matters/:matter/mediation/vary", varyObligation),
  command("POST", "/api/matters/:matter/mediation/end-interim", endInterim),
  command("POST", "/api/matters/:matter/mediation/change-mediators", changeMediators),
  command("POST", "/api/matters/:matter/mediation/end-mediation", endMediation),
  asks("/api/agreement-templates", templateList),
  command("POST", "/api/agreement-templates", writeTemplate),
  asks("/api/agreement-templates/:template/versions", templateVersions),
  asks("/api/agreement-templates/:template/paper", previewTemplate, { file: true }),
  command("POST", "/api/agreement-templates/:template/put-in-force", putTemplateInForce),
  command("POST", "/api/agreement-templates/:template/refuse", refuseTemplate),
  command("POST", "/api/agreement-templates/:template/withdraw", withdrawTemplate),
  asks("/api/matters/:matter/agreement-templates", templatesForMatter),
  asks("/api/matters/:matter/try-template", tryTemplate(door)),
  asks("/api/matters/:matter/papers", listPapers(door)),
  asks("/api/matters/:matter/papers/:form", makePaper(door, blobs, keys), { file: true }),
  asks("/api/matters/:matter/pack", makePack(door), { file: true }),
  asks("/api/matters/:matter/file", makeFile(door, blobs, keys), { file: true }),
];
