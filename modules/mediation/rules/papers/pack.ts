import type { Block, Field, Paper, PaperLang, SignatureRow } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { paperOf, sayIn, sideName } from "./paper-words.ts";
import { partyFields } from "./party-fields.ts";
import { rightsNotice } from "./rights-notice.ts";

const line: Block = { kind: "paragraph", text: [{ blank: 34 }] };
const lines = (count: number): Block[] => Array.from({ length: count }, () => line);

function signatures(file: CaseFile, lang: PaperLang): Block {
  const say = sayIn(lang);
  const rows: SignatureRow[] = [
    ...file.parties.map((party) => ({
      role: sideName(party.side, lang),
      who: party.name,
      way: "pen" as const,
    })),
    { role: say("人民调解员", "Mediator"), who: "", way: "pen" },
    { role: say("记录人", "Recorder"), who: "", way: "pen" },
  ];
  return { kind: "signatures", rows };
}

/** Empty forms with the parties filled in, for where there is no network: a home visit, a vessel. Mission B7. */
function blankRecord(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const rows: Field[] = [
    { label: say("开始时间", "Began"), value: [{ blank: 10 }] },
    { label: say("结束时间", "Ended"), value: [{ blank: 10 }] },
    { label: say("地点（船名、泊位）", "Place (vessel, berth)"), value: [{ blank: 20 }], wide: true },
    { label: say("调解事项", "Subject"), value: file.matter.title, wide: true },
    { label: say("到场人", "Present"), value: [{ blank: 20 }], wide: true },
    { label: say("邀请参加人", "Invited"), value: [{ blank: 20 }], wide: true },
  ];
  return paperOf(file, "mediation-record", lang, {
    blocks: [
      { kind: "fields", columns: 2, rows },
      { kind: "heading", text: say("调解记录", "Record") },
      ...lines(10),
      { kind: "heading", text: say("调解结果", "Result") },
      ...lines(2),
      signatures(file, lang),
    ],
  });
}

function blankAgreement(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const part = (zh: string, en: string, count: number): Block[] => [
    { kind: "heading", text: say(zh, en) },
    ...lines(count),
  ];
  return paperOf(file, "agreement", lang, {
    blocks: [
      { kind: "fields", columns: 4, rows: file.parties.flatMap((party) => partyFields(party, lang)) },
      ...part("纠纷主要事实、争议事项", "Facts and what is disputed", 5),
      ...part("达成的协议内容", "What was agreed", 6),
      ...part("履行方式、地点和期限", "How, where and by when", 4),
      signatures(file, lang),
      { kind: "seal", name: file.committee.name[lang], state: "place" },
    ],
  });
}

/** What is taken along: the notice of rights, an empty record, an empty agreement. */
export function packPapers(file: CaseFile, lang: PaperLang): Array<{ id: string; paper: Paper }> {
  return [
    { id: "rights-notice", paper: rightsNotice(file, lang) },
    { id: "mediation-record", paper: blankRecord(file, lang) },
    { id: "agreement", paper: blankAgreement(file, lang) },
  ];
}
