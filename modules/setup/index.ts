export { setupReasons } from "./model/setup-reasons.ts";
export { type Column, sheetKeys, sheets } from "./model/sheets.ts";
