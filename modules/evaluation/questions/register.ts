import { mayAct } from "@maple/identity";
import type { MatterLine } from "@maple/matter";
import { matterCategories, matterSources, outcomeWords, stateWords } from "@maple/matter";
import { countMatters, type ListFilter, type ListRow, linesOf, listMatters } from "@maple/matter/server";
import { type Actor, actorText, question, refuse } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import { append } from "@maple/platform/ledger";
import ExcelJS from "exceljs";
import type { z } from "zod";
import { exportAtMost, registerQuerySchema } from "../model/figures.ts";
import { figureArea, periodOf } from "./area.ts";

type Query = z.infer<typeof registerQuerySchema>;
export type RegisterLine = MatterLine & {
  acceptedAt: string | null;
  closedAt: string | null;
  outcome: string | null;
};

const pageSize = 50;

function filterOf(
  actor: Actor,
  ability: "register.see" | "register.export",
  input: Query,
  now: string,
): ListFilter {
  const period = periodOf(input, now);
  return {
    ...figureArea(actor, ability, input, ability === "register.see" ? "listed" : "left out"),
    reportedFrom: period.from,
    reportedUntil: period.until,
    ...(input.category ? { categories: [input.category] } : {}),
    ...(input.state ? { states: [input.state] } : {}),
  };
}

async function linesFor(
  given: { tx: Parameters<typeof linesOf>[0]; county: number; now: string },
  rows: readonly ListRow[],
): Promise<RegisterLine[]> {
  const lines = await linesOf(given.tx, given.county, rows, given.now);
  return lines.map((line, i) => ({
    ...line,
    acceptedAt: rows[i]!.accepted_at,
    closedAt: rows[i]!.closed_at,
    outcome: rows[i]!.outcome,
  }));
}

/** The register (台账): matters by grid, period, category and state, newest first, with a true total. */
export const register = question<
  Query,
  null,
  { lines: RegisterLine[]; total: number; pageSize: number; period: { from: string; until: string } }
>({
  verb: "register.see",
  input: registerQuerySchema,
  load: async () => null,
  who: (actor) => mayAct(actor, "register.see", null),
  answer: async (given) => {
    const { tx, county, actor, input, now } = given;
    const filter = filterOf(actor, "register.see", input, now);
    const rows = await listMatters(tx, county, filter, {
      sort: "newest",
      after: null,
      limit: pageSize,
      offset: (input.page - 1) * pageSize,
    });
    const { fromDay, untilDay } = periodOf(input, now);
    return {
      lines: await linesFor(given, rows),
      total: await countMatters(tx, county, filter),
      pageSize,
      period: { from: fromDay, until: addDays(untilDay, -1) },
    };
  },
});

const columns: Array<{ header: string; width: number; of(line: RegisterLine): string | number }> = [
  { header: "登记号", width: 16, of: (line) => line.number ?? "" },
  { header: "回执编号", width: 12, of: (line) => line.code },
  { header: "反映时间", width: 12, of: (line) => localDateOf(line.reportedAt, "Asia/Shanghai") },
  { header: "事项", width: 36, of: (line) => line.title },
  {
    header: "类别",
    width: 16,
    of: (line) => matterCategories[line.category as keyof typeof matterCategories]?.zh ?? line.category,
  },
  {
    header: "来源",
    width: 12,
    of: (line) => matterSources[line.source as keyof typeof matterSources]?.zh ?? line.source,
  },
  { header: "网格", width: 20, of: (line) => line.gridName?.zh ?? "" },
  { header: "地点", width: 24, of: (line) => line.placeWords },
  {
    header: "风险等级",
    width: 10,
    of: (line) => ({ red: "红", orange: "橙", yellow: "黄", blue: "蓝" })[line.grade ?? ""] ?? "",
  },
  { header: "承办人", width: 10, of: (line) => line.holderName ?? "" },
  { header: "状态", width: 18, of: (line) => stateWords[line.state].zh },
  {
    header: "受理日期",
    width: 12,
    of: (line) => (line.acceptedAt ? localDateOf(line.acceptedAt, "Asia/Shanghai") : ""),
  },
  {
    header: "化解日期",
    width: 12,
    of: (line) => (line.settledAt ? localDateOf(line.settledAt, "Asia/Shanghai") : ""),
  },
  {
    header: "结果",
    width: 24,
    of: (line) => (line.outcome ? (outcomeWords[line.outcome]?.zh ?? line.outcome) : ""),
  },
];

/** The register as a spreadsheet. Every cell is text or a number, never a formula; the export is in the ledger. */
export const exportRegister = question<Query, null, { name: string; media: string; bytes: Uint8Array }>({
  verb: "register.export",
  input: registerQuerySchema,
  load: async () => null,
  who: (actor) => mayAct(actor, "register.export", null),
  needsProof: () => true,
  answer: async (given) => {
    const { tx, county, actor, input, now } = given;
    const filter = filterOf(actor, "register.export", input, now);
    if ((await countMatters(tx, county, filter)) > exportAtMost)
      refuse("export-too-large", { most: exportAtMost });
    const rows = await listMatters(tx, county, filter, { sort: "newest", after: null, limit: exportAtMost });
    const lines = await linesFor(given, rows);
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("台账", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = columns.map(({ header, width }) => ({ header, width }));
    sheet.getRow(1).font = { bold: true };
    for (const line of lines) sheet.addRow(columns.map((column) => column.of(line)));
    const sealed = (await countMatters(tx, county, { ...filter, sealed: "counted" })) - lines.length;
    if (sealed > 0) sheet.addRow(["", "", "", `另有 ${sealed} 件受保护的事项，不列入导出`]);
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    await append(
      tx,
      [
        {
          stream: actor.id,
          kind: "account",
          type: "register.exported",
          data: {
            lines: lines.length,
            from: filter.reportedFrom ?? null,
            until: filter.reportedUntil ?? null,
          },
        },
      ],
      {
        county,
        actor: actorText(actor),
        command: null,
        receivedAt: now,
      },
    );
    return {
      name: `台账-${localDateOf(now, "Asia/Shanghai")}.xlsx`,
      media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes,
    };
  },
});
