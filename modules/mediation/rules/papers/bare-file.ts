import type { CaseFile } from "../../model/case-file.ts";

/** The least that a file can hold: one party without any detail. */
export const bareFile: CaseFile = {
  zone: "Asia/Shanghai",
  committee: {
    name: { zh: "枫桥社区人民调解委员会", en: "Fengqiao Community Mediation Committee" },
    numberWord: "枫",
    demonstration: false,
  },
  year: 2026,
  serial: 1,
  matter: {
    code: "MB-0",
    title: "邻里纠纷",
    category: { zh: "", en: "" },
    source: "other",
    story: "",
    requests: [],
    receivedAt: "2026-10-12T01:20:00.000Z",
    penOnly: false,
  },
  parties: [
    { side: "A", role: "applicant", kind: "person", name: "", agent: { name: "", powers: [] } },
    { side: "B", role: "respondent", kind: "unit", name: "" },
  ],
  mediators: [],
  notices: [],
  consents: [],
  investigations: [
    { from: "2026-10-13T01:00:00.000Z", place: "", participants: [], asked: "", askedBy: [], turns: [] },
  ],
  evidence: [{ item: "", source: "", provider: "" }],
  sessions: [
    {
      number: 1,
      from: "2026-10-20T06:00:00.000Z",
      place: "",
      present: [],
      invited: [],
      statements: [],
      result: "failed",
      routesTold: [],
    },
  ],
  agreement: {
    form: "oral",
    facts: "",
    disputed: "",
    terms: [{ text: "" }],
    copies: 3,
    agreedAt: "2026-10-20T06:00:00.000Z",
  },
  performance: [{ term: 1, on: "2026-11-01", by: "", to: "", way: "" }],
  followUps: [
    {
      party: "",
      at: "2026-12-05T02:00:00.000Z",
      way: { zh: "电话", en: "by phone" },
      visitor: "",
      reached: false,
    },
  ],
  confirmation: { court: "" },
  closing: { at: "2026-12-06T02:00:00.000Z", result: "failed", routes: [] },
  refusal: {
    at: "2026-12-06T02:00:00.000Z",
    reason: { zh: "不属于民间纠纷", en: "not a civil dispute" },
    routes: [],
  },
  signatures: [],
  scans: [],
  archive: {},
};
