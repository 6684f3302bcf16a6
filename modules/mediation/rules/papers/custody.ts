import {
  type CustodyLine,
  compartmentWords,
  deviceSaidWords,
  fileSourceWords,
  foundWords,
  handWords,
  originalPurposeWords,
  originalStateWords,
  type Who,
} from "@maple/matter";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { momentWords, paperOf, sayIn } from "./paper-words.ts";

/**
 * 证据保管清单: each file from its capture until the moment of the paper, with its hash counted anew. Nobody but staff is
 * named (Provisions on Evidence in Civil Procedure arts. 93, 94).
 */
export function custody(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const { at, lines } = file.custody ?? { at: null, lines: [] };
  const counted = lines.some((line) => line.checked !== null);
  return paperOf(file, "custody", lang, {
    blocks: [
      {
        kind: "paragraph",
        text: at
          ? say(
              `本清单于${momentWords(at, file.zone, lang)}由系统按留存记录生成，共${lines.length}个文件。${counted ? "指纹在生成时重新计算核对。" : ""}`,
              `Made ${momentWords(at, file.zone, lang)} from what is kept; ${lines.length} files.${counted ? " Every hash was counted anew as it was made." : ""}`,
            )
          : say("本卷没有文件。", "This file holds no files."),
      },
      ...lines.flatMap((line) => [
        { kind: "heading" as const, text: `${line.number}. ${line.name}` },
        { kind: "fields" as const, columns: 4 as const, rows: rowsOf(line, file, lang) },
      ]),
      {
        kind: "note",
        text: say(
          "“采集时”指文件到达服务器的时刻。照片的原件含拍摄时间、地点和设备信息，加密封存，只为提交法院或司法鉴定调取；卷内所附为去除这些信息后的照片。",
          "Capture is the moment a file reached the server. The original of a photograph holds time, place and device; it is sealed and opened for the court or an appraisal alone. The photographs in this file are without them.",
        ),
      },
    ],
  });
}

function rowsOf(line: CustodyLine, file: CaseFile, lang: PaperLang) {
  const say = sayIn(lang);
  const when = (moment: string) => momentWords(moment, file.zone, lang);
  const part = (code: string) => compartmentWords[code as keyof typeof compartmentWords][lang];
  const { checked, madeFrom } = line;
  const copies = line.copies.map(({ kind, matter, part: to, by, at }) =>
    [
      kind === "covered"
        ? say(`遮挡副本（${part(to)}）`, `covered copy (${part(to)})`)
        : say(`随拆分带到事项${matter ?? "（另一件）"}`, `taken along to matter ${matter ?? "(another)"}`),
      whoWords(by, lang),
      when(at),
    ].join(say("，", ", ")),
  );
  const looks = line.looks.map((look) =>
    [
      when(look.at),
      whoWords(look.who, lang),
      look.what === "original" && look.purpose && look.found
        ? say(
            `调取原件（${originalPurposeWords[look.purpose].zh}），${foundWords[look.found].zh}`,
            `opened the original (${originalPurposeWords[look.purpose].en}), ${foundWords[look.found].en}`,
          )
        : say("看了文件", "opened the file"),
    ].join(say("，", ", ")),
  );
  const from =
    madeFrom &&
    (madeFrom.number !== null
      ? say(`第${madeFrom.number}号文件`, `file no. ${madeFrom.number}`)
      : say(
          `随事项${madeFrom.matter ?? "（另一件）"}拆分带来`,
          `taken along from matter ${madeFrom.matter ?? "(another)"}`,
        ));
  const found = checked && [
    say(`文件${foundWords[checked.file].zh}`, `file ${foundWords[checked.file].en}`),
    ...(checked.original
      ? [say(`原件${foundWords[checked.original].zh}`, `original ${foundWords[checked.original].en}`)]
      : []),
  ];
  const wide = (label: string, value: string) => ({ label, value, wide: true as const });
  return [
    { label: say("交来", "Handed in"), value: whoWords(line.handedIn, lang) },
    { label: say("时间", "When"), value: when(line.at) },
    {
      label: say("来源", "Source"),
      value: line.source ? fileSourceWords[line.source][lang] : say("未说明", "not said"),
    },
    { label: say("原件", "Original"), value: originalStateWords[line.original][lang] },
    wide(
      say("采集时指纹", "Hash at capture"),
      line.captureHash
        ? `${inGroups(line.captureHash)}${say("（", " (")}${deviceSaidWords[line.device][lang]}${say("）", ")")}`
        : say("采集留痕启用前收到，没有记录", "came in before captures were kept"),
    ),
    ...(line.keptHash === line.captureHash
      ? []
      : [wide(say("卷内文件指纹", "Hash of the file here"), inGroups(line.keptHash))]),
    wide(
      say("存放", "Where it is"),
      say(`本县文件库，事项${file.matter.code}`, `the county's file store, matter ${file.matter.code}`),
    ),
    ...(from ? [wide(say("由来", "Made from"), from)] : []),
    ...(copies.length > 0 ? [wide(say("副本", "Copies"), copies.join("\n"))] : []),
    wide(
      say("打开记录", "Opened"),
      looks.length > 0 ? looks.join("\n") : say("没有人打开过", "nobody opened it"),
    ),
    ...(found ? [wide(say("本次核对", "Checked now"), found.join(say("，", ", ")))] : []),
  ];
}

/** Sixty-four signs in eights, so that a line may break and an eye may compare. */
const inGroups = (hash: string) => hash.match(/.{1,8}/g)?.join(" ") ?? hash;

function whoWords({ hand, name }: Who, lang: PaperLang): string {
  if (!name) return handWords[hand][lang];
  if (hand === "staff") return name;
  return lang === "zh" ? `${handWords[hand].zh}（${name}）` : `${handWords[hand].en} (${name})`;
}
