import { localDateOf, localTimeOf } from "@maple/platform/clock";
import type { Block, Paper, PaperLang } from "@maple/platform/documents/paper";
import { adviceWays, outcomeWords, type PanelView, type WordKind } from "../model/panel.ts";
import { partRules, patternOf } from "../model/pattern.ts";
import { seatStateWords } from "../model/seat-life.ts";

/** A panel with what is needed to print it. */
export interface MinutesOf {
  panel: PanelView;
  organ: string;
  /** IANA zone in which times are printed. */
  zone: string;
}

/**
 * 会商纪要, the minutes of a panel: who sat, when they met, opinions by name, the advice with who dissented and why, what
 * became of it. For the panel's own file: it goes to no side.
 */
export function minutesPaper({ panel, organ, zone }: MinutesOf, lang: PaperLang): Paper {
  const say = (zh: string, en: string) => (lang === "zh" ? zh : en);
  const when = (moment: string) => `${localDateOf(moment, zone)} ${localTimeOf(moment, zone)}`;
  const words = (kind: WordKind) => panel.words.filter((word) => word.kind === kind);
  const text = (kind: WordKind) => words(kind).at(-1)?.text ?? "";
  const draft = panel.words.find((word) => word.id === panel.draft);
  const votes = words("vote").filter(
    (word, at, all) => all.findLastIndex((one) => one.seat === word.seat) === at,
  );
  const opinions = words("opinion").filter(
    (word, at, all) => all.findLastIndex((one) => one.seat === word.seat) === at,
  );
  const part = (kind: WordKind, zh: string, en: string): Block[] =>
    text(kind) === ""
      ? []
      : [
          { kind: "heading", text: say(zh, en) },
          { kind: "paragraph", text: text(kind) },
        ];
  const present = (attended: boolean | null) =>
    attended === null ? "—" : attended ? say("到会", "present") : say("未到", "absent");
  const blocks: Block[] = [
    {
      kind: "fields",
      columns: 2,
      rows: [
        { label: say("会商形式", "Kind of panel"), value: patternOf(panel.pattern).words[lang] },
        { label: say("召集人", "Called by"), value: panel.calledBy },
        { label: say("召集时间", "Called"), value: when(panel.calledAt) },
        { label: say("会商时间", "Met"), value: panel.meetsAt ? when(panel.meetsAt) : "—" },
        { label: say("地点", "Place"), value: panel.place || say("线上", "by link"), wide: true },
      ],
    },
    {
      kind: "table",
      head: [
        say("身份", "Sits as"),
        say("姓名", "Name"),
        say("单位", "Unit"),
        say("情况", "State"),
        say("到会", "Present"),
      ],
      widths: [3, 2, 4, 2, 2],
      rows: panel.seats
        .filter((seat) => seat.state !== "released")
        .map((seat) => [
          partRules[seat.part].words[lang],
          seat.name,
          seat.unit?.[lang] ?? "",
          seatStateWords[seat.state][lang],
          present(seat.attended),
        ]),
    },
    ...part("reason", "召集原因", "Why it was called"),
    ...part("incomplete", "成员不齐仍开会的原因", "Why it met though incomplete"),
    ...part("brief", "提交会商的情况", "What was put before it"),
    ...part("minutes", "会商情况", "What was talked about"),
  ];
  if (opinions.length > 0)
    blocks.push(
      { kind: "heading", text: say("各成员意见", "Opinions") },
      {
        kind: "list",
        numbering: "decimal",
        items: opinions.map((one) => `${one.by}${say("：", ": ")}${one.text}`),
      },
    );
  if (draft)
    blocks.push(
      {
        kind: "heading",
        text: panel.advisedAt
          ? say("会商意见", "Joint advice")
          : say("会商意见（稿）", "Joint advice (draft)"),
      },
      { kind: "paragraph", text: draft.text },
    );
  if (panel.adviceWay)
    blocks.push({
      kind: "paragraph",
      text: `${adviceWays[panel.adviceWay]![lang]}${say(
        `：${panel.agree} 人同意，${panel.dissent} 人保留不同意见。`,
        `: ${panel.agree} agree, ${panel.dissent} dissent.`,
      )}`,
    });
  if (votes.length > 0)
    blocks.push({
      kind: "table",
      head: [say("成员", "Member"), say("表态", "Vote"), say("理由", "Reason")],
      widths: [2, 2, 7],
      rows: votes.map((vote) => [
        vote.by,
        vote.agrees ? say("同意", "agrees") : say("不同意", "dissents"),
        vote.text || "—",
      ]),
    });
  if (panel.outcome)
    blocks.push(
      { kind: "heading", text: say("采纳情况", "What became of it") },
      { kind: "paragraph", text: `${outcomeWords[panel.outcome][lang]}${say("。", ". ")}${text("outcome")}` },
    );
  blocks.push({
    kind: "signatures",
    rows: panel.seats
      .filter((seat) => seat.state === "accepted")
      .map((seat) => ({ role: partRules[seat.part].words[lang], who: seat.name, way: "pen" as const })),
  });
  return {
    form: "panel-minutes",
    lang,
    title: say("会商纪要", "Minutes of the panel"),
    number: say(`编号：会商〔${panel.year}〕${panel.number}号`, `No. 会商〔${panel.year}〕${panel.number}号`),
    organ,
    blocks,
    ...(lang === "en" ? { courtesyCopy: true } : {}),
  };
}
