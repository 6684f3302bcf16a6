import { question } from "@maple/platform/act";
import ExcelJS from "exceljs";
import { z } from "zod";
import { monthFormulas } from "../model/formulas-of-months.ts";
import { type MonthFigure, type MonthUnit, monthSchema } from "../model/month.ts";
import { maySeeFigures } from "./area.ts";
import { monthView } from "./month.ts";

const input = z.object({ month: monthSchema, lang: z.enum(["zh", "en"]).default("zh") });
type Lang = "zh" | "en";

const heads: Record<Lang, string[]> = {
  zh: [
    "单位",
    "指标",
    "分子",
    "分母",
    "结果",
    "95%区间低",
    "95%区间高",
    "旁注",
    "算法版本",
    "口径版本",
    "清单指纹",
  ],
  en: [
    "Unit",
    "Indicator",
    "Numerator",
    "Denominator",
    "Result",
    "95% low",
    "95% high",
    "Beside it",
    "Formula",
    "Rule",
    "Hash of the list",
  ],
};

/**
 * The three indicators of a month as a spreadsheet: counts alone, each row with its base, interval and versions. Every
 * cell is text or a number, never a formula; a number that was not given is an empty cell, never 0.
 */
export const monthSheet = question<
  z.infer<typeof input>,
  null,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "figures.month-sheet",
  input,
  load: async () => null,
  who: maySeeFigures,
  answer: async (given) => {
    const { month, lang } = given.input;
    const view = await monthView.answer({ ...given, input: { month } });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(month, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = heads[lang].map((header) => ({ header, width: 16 }));
    sheet.getRow(1).font = { bold: true };
    for (const { station, rooms } of view.stations)
      for (const unit of [station, ...rooms])
        for (const figure of unit.figures) sheet.addRow(rowOf(unit, figure, lang));
    return {
      name: `${lang === "zh" ? "三项指标" : "indicators"}-${month}.xlsx`,
      media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer),
    };
  },
});

function rowOf(unit: MonthUnit, figure: MonthFigure, lang: Lang): Array<string | number | null> {
  const { estimate, published } = figure;
  return [
    unit.name[lang],
    monthFormulas.find((one) => one.key === figure.key)!.name[lang],
    figure.value,
    figure.base,
    estimate?.value ?? null,
    estimate?.interval[0] ?? null,
    estimate?.interval[1] ?? null,
    besideSaid(figure, lang),
    figure.formula,
    figure.rule,
    published.at(-1)?.hash ?? "",
  ];
}

/** What stands beside a figure, so that the number does not leave the house without it. */
function besideSaid({ beside }: MonthFigure, lang: Lang): string {
  const zh = lang === "zh";
  if (beside.asked !== undefined)
    return zh
      ? `问了 ${beside.asked} 方，未评价 ${beside.silent} 方`
      : `${beside.asked} sides asked, ${beside.silent} did not answer`;
  if (beside.open !== undefined)
    return zh ? `期限内在办 ${beside.open} 件` : `${beside.open} within their time`;
  return (beside.missing ?? 0) === 0
    ? ""
    : zh
      ? `${beside.missing} 个警务室未填报`
      : `not given for ${beside.missing} rooms`;
}
