import { type LocalDate, localDateOf, localTimeOf, type Moment } from "@maple/platform/clock";
import type { Block, Paper, PaperLang } from "@maple/platform/documents/paper";
import { type TrackKind, tracks } from "../model/tracks.ts";

export interface PaperParty {
  side: "A" | "B" | "helper";
  role: "party" | "guardian" | "agent" | "helper";
  name: string;
  phone: string | null;
}

export interface PolicePaper {
  kind: TrackKind;
  number: string;
  organ: { zh: string; en: string };
  host: string;
  heldAt: Moment;
  /** First line the place, then what happened. */
  facts: string;
  content: string;
  performBy: LocalDate | null;
  parties: readonly PaperParty[];
  madeAt: Moment;
}

const zone = "Asia/Shanghai";
const roleWords = {
  party: { zh: "当事人", en: "party" },
  guardian: { zh: "监护人", en: "guardian" },
  agent: { zh: "被侵害人的代理人", en: "agent of the injured" },
  helper: { zh: "协助调解人", en: "helper" },
} as const;

/**
 * 治安调解协议书, or 现场治安调解协议书 for one made on the spot: what the Procedure asks for in art. 184, in three
 * copies (公通字〔2007〕81号). It says what follows: performed, no penalty; not performed, the case goes on.
 */
export function policePaper(made: PolicePaper, lang: PaperLang): Paper {
  const say = (zh: string, en: string) => (lang === "zh" ? zh : en);
  const atOnce = made.kind === "police-spot";
  const [place = "", ...course] = made.facts.split("\n");
  const when = `${localDateOf(made.heldAt, zone)} ${localTimeOf(made.heldAt, zone)}`;
  const partyBlocks: Block[] = [
    {
      kind: "table",
      head: [say("一方", "Side"), say("身份", "As"), say("姓名", "Name"), say("电话", "Telephone")],
      widths: [2, 3, 3, 4],
      rows: made.parties.map((one) => [
        one.side === "A" ? say("甲方", "A") : one.side === "B" ? say("乙方", "B") : say("在场", "present"),
        roleWords[one.role][lang],
        one.name,
        one.phone ?? "",
      ]),
    },
  ];
  return {
    form: atOnce ? "police-spot-agreement" : "police-agreement",
    lang,
    title: atOnce
      ? say("现场治安调解协议书", "Agreement of a police mediation on the spot")
      : say("治安调解协议书", "Agreement of a police mediation"),
    organ: made.organ[lang],
    number: made.number,
    courtesyCopy: lang === "en",
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [
          { label: say("主持调解民警", "Officer"), value: made.host },
          { label: say("调解时间", "Held at"), value: when },
          { label: say("调解地点", "Place"), value: place, wide: true },
        ],
      },
      { kind: "heading", text: say("当事人和其他在场人", "Parties and others present") },
      ...partyBlocks,
      {
        kind: "heading",
        text: say("主要事实（时间、地点、起因、经过、结果）", "Facts: when, where, cause, course, result"),
      },
      ...course.map((text): Block => ({ kind: "paragraph", text, indent: true })),
      {
        kind: "heading",
        text: say("协议内容和履行方式、期限", "What was agreed; how and by when it is performed"),
      },
      ...made.content.split("\n").map((text): Block => ({ kind: "paragraph", text, indent: true })),
      {
        kind: "paragraph",
        indent: true,
        text: made.performBy
          ? say(`履行期限：${made.performBy} 以前。`, `To be performed by ${made.performBy}.`)
          : say("当场履行完毕。", "Performed at once."),
      },
      {
        kind: "paragraph",
        indent: true,
        text: say(
          "本协议履行后，公安机关对违反治安管理行为人不予处罚；不履行的，依法给予处罚，并可就民事争议向人民法院起诉。本协议不属于人民调解协议，不适用司法确认。",
          "Once this is performed the police impose no penalty; otherwise a penalty follows as the law says, and the civil dispute may go to court. This is no agreement of people's mediation and is not confirmed by a court.",
        ),
      },
      {
        kind: "paragraph",
        indent: true,
        text: say(
          "本协议一式三份，双方各执一份，公安机关存档一份。",
          "In three copies: one for each side, one for the file.",
        ),
      },
      {
        kind: "signatures",
        rows: [
          ...made.parties.map((one) => ({
            role: roleWords[one.role][lang],
            who: one.name,
            way: "pen" as const,
          })),
          { role: say("主持调解民警", "officer"), who: made.host, way: "pen" as const },
        ],
      },
      {
        kind: "seal",
        name: made.organ.zh,
        label: made.organ[lang],
        state: "place",
        date: localDateOf(made.madeAt, zone),
      },
      { kind: "note", text: tracks[made.kind].source[lang] },
    ],
  };
}
