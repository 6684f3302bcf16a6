import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { labelFont, lines, runs } from "./docx-text.ts";
import type { Block, Field } from "./paper.ts";

/** Between the margins, in twentieths of a point, rounded to what columns divide well. */
export const fullWidth = 8840;

const border = { style: BorderStyle.SINGLE, size: 4, color: "14202B" };
const borders = { top: border, bottom: border, left: border, right: border };

function cell(children: TextRun[], width: number, centred: boolean, columnSpan = 1): TableCell {
  return new TableCell({
    borders,
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    children: [new Paragraph({ ...(centred ? { alignment: AlignmentType.CENTER } : {}), children })],
  });
}

const labelWidth = 1400;

export function fieldTable(columns: 2 | 4, fields: readonly Field[]): Table {
  const valueWidth = columns === 2 ? fullWidth - labelWidth : fullWidth / 2 - labelWidth;
  const wideWidth = fullWidth - labelWidth;
  const rows: TableCell[][] = [];
  let open: TableCell[] | undefined;
  const close = () => {
    if (open) rows.push([...open, cell([], fullWidth / 2, false, 2)]);
    open = undefined;
  };
  for (const field of fields) {
    const label = cell(lines(field.label, { size: 21, font: labelFont }), labelWidth, true);
    const value = [
      ...runs(field.value, { size: 22 }),
      ...Array.from({ length: field.lines ?? 0 }, () => new TextRun({ break: 1 })),
    ];
    if (columns === 2 || field.wide) {
      close();
      rows.push([label, cell(value, wideWidth, false, columns === 2 ? 1 : 3)]);
    } else if (open) {
      rows.push([...open, label, cell(value, valueWidth, false)]);
      open = undefined;
    } else {
      open = [label, cell(value, valueWidth, false)];
    }
  }
  close();
  const grid = columns === 2 ? [labelWidth, valueWidth] : [labelWidth, valueWidth, labelWidth, valueWidth];
  return table(
    grid,
    rows.map((children) => new TableRow({ children })),
  );
}

export function listTable(block: Extract<Block, { kind: "table" }>): Table {
  const shares = block.widths ?? block.head.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const grid = block.head.map((_, i) => Math.round(((shares[i] ?? 1) / total) * fullWidth));
  const head = block.head.map((label, i) =>
    cell(lines(label, { size: 21, font: labelFont }), grid[i] ?? 1000, true),
  );
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        children: row.map((value, i) => cell(runs(value, { size: 22 }), grid[i] ?? 1000, false)),
      }),
  );
  return table(grid, [new TableRow({ tableHeader: true, children: head }), ...rows]);
}

function table(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({ columnWidths, width: { size: fullWidth, type: WidthType.DXA }, rows });
}
