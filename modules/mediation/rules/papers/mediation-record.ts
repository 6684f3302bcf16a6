import type { WordPair } from "@maple/platform/clock";
import type { Block, Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileSession } from "../../model/case-file.ts";
import { names, orBlank, paperOf, sayIn, spanWords } from "./paper-words.ts";
import { usualRoutes } from "./routes.ts";
import { mediatorRows, partyRows, recorderRow } from "./signature-rows.ts";

export const resultWords: { readonly [result in FileSession["result"]]: WordPair } = {
  agreed: { zh: "达成调解协议", en: "agreement reached" },
  partly: { zh: "部分达成协议", en: "agreement on part" },
  adjourned: { zh: "择期继续调解", en: "adjourned, to be continued" },
  failed: { zh: "调解不成", en: "no agreement" },
};

/** 9 人民调解记录, one for each session (People's Mediation Law art. 27). Throws RangeError for an index without one. */
export function mediationRecord(file: CaseFile, lang: PaperLang, index = 0): Paper {
  const say = sayIn(lang);
  const session = file.sessions[index];
  if (session === undefined) throw new RangeError("no session at this place");
  const id = index === 0 ? "mediation-record" : `mediation-record/${index + 1}`;
  return paperOf(file, "mediation-record", lang, {
    ...(file.sessions.length > 1
      ? { subtitle: say(`第${session.number}次调解`, `Session ${session.number}`) }
      : {}),
    blocks: [
      {
        kind: "fields",
        columns: 2,
        rows: [
          { label: say("时间", "Time"), value: spanWords(session.from, session.to, file.zone, lang) },
          { label: say("地点", "Place"), value: orBlank(session.place) },
          { label: say("调解事项", "Subject"), value: file.matter.title },
          { label: say("当事人", "Parties present"), value: names(session.present, lang) },
          {
            label: say("邀请参加人", "Invited"),
            value: session.invited.length > 0 ? names(session.invited, lang) : say("无", "none"),
          },
        ],
      },
      {
        kind: "paragraph",
        text: say(
          "人民调解员已告知当事人人民调解的性质、原则和效力，以及当事人在调解中的权利和义务。",
          "The mediator told the parties the nature, principles and effect of people's mediation, and their rights and duties in it.",
        ),
      },
      { kind: "heading", text: say("调解记录", "Record") },
      ...session.statements.map(
        ({ speaker, text }): Block => ({
          kind: "paragraph",
          text: [{ text: `${speaker}${say("：", ": ")}`, bold: true }, text],
        }),
      ),
      ...(session.statements.length === 0
        ? [{ kind: "paragraph", text: [{ blank: 30 }] } satisfies Block]
        : []),
      ...(session.verification
        ? ([
            { kind: "heading", text: say("查证情况", "What was verified") },
            { kind: "paragraph", text: session.verification },
          ] satisfies Block[])
        : []),
      { kind: "heading", text: say("调解结果", "Result") },
      {
        kind: "paragraph",
        text: [{ text: resultWords[session.result][lang], bold: true }, ...resultDetail(session, lang)],
      },
      ...failed(session, lang),
      {
        kind: "paragraph",
        text: say(
          "以上记录已向当事人宣读（或由其阅看），与所述一致。",
          "This record was read to the parties, or they have read it, and it agrees with what was said.",
        ),
      },
      {
        kind: "signatures",
        rows: [...partyRows(file, id, lang), ...mediatorRows(file, id, lang), recorderRow(file, id, lang)],
      },
    ],
  });
}

function resultDetail(session: FileSession, lang: PaperLang): string[] {
  return session.resultText ? [sayIn(lang)("：", ": "), session.resultText] : [sayIn(lang)("。", ".")];
}

/** Art. 26: mediation that fails ends, and the routes are told. */
function failed(session: FileSession, lang: PaperLang): Block[] {
  if (session.result !== "failed") return [];
  const say = sayIn(lang);
  const routes = session.routesTold.length > 0 ? session.routesTold : usualRoutes;
  return [
    {
      kind: "paragraph",
      text: [
        say("调解不成的原因：", "Reason: "),
        ...(session.failure ? [session.failure[lang]] : [{ blank: 16 }]),
      ],
    },
    {
      kind: "paragraph",
      text: say(
        "已告知当事人可以依法通过下列途径维护自己的权利：",
        "The parties were told that they may protect their rights by:",
      ),
    },
    { kind: "list", numbering: "decimal", items: routes.map((route) => route[lang]) },
  ];
}
