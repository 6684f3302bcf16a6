export {
  type CountyRule,
  type RuleInForce,
  type RuleVersion,
  type RuleView,
  ruleInput,
  triedValue,
} from "./model/county-rule.ts";
export { setupReasons } from "./model/setup-reasons.ts";
export { type Column, type Row, type SheetKey, sheetKeys, sheets } from "./model/sheets.ts";
export { ruleAt, ruleOf } from "./rules/rule-version.ts";
