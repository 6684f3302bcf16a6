export { setupReasons } from "./model/setup-reasons.ts";
export { type Column, type Row, type SheetKey, sheetKeys, sheets } from "./model/sheets.ts";
