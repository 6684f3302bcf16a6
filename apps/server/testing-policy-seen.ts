import ExcelJS from "exceljs";
import type { Content, Planted } from "./testing-policy-table.ts";

/** What a surface answered, and which contents of which matters it is meant to carry. */
export interface Seen {
  surface: string;
  text: string;
  carries?(matter: Planted, content: Content): boolean;
  /** Matters whose being there it tells; `anyone`: it tells of them to all, without a word of what is in them. */
  lists?(matter: Planted): boolean;
  anyone?(matter: Planted): boolean;
}

/** Every word of a spreadsheet; of a refusal its own text. */
export async function textOfSheet(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== "PK") return bytes.toString();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const cells: string[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(String(cell.value)))));
  return cells.join("|");
}
