import { asks, command, type Route } from "@maple/platform/http";
import { enterNumber } from "./actions/enter-number.ts";
import { importNumbers } from "./actions/import-numbers.ts";
import { correctMonth, publishMonth } from "./actions/publish-month.ts";
import { setMonthRule } from "./actions/set-month-rule.ts";
import { counts, figureList, figures } from "./questions/figures.ts";
import { methodSheet } from "./questions/method.ts";
import { monthView } from "./questions/month.ts";
import { monthList } from "./questions/month-list.ts";
import { monthRuleVersions, rehearseMonthRule } from "./questions/month-rule.ts";
import { monthSheet } from "./questions/month-sheet.ts";
import { checkNumbersFile, numbers, numbersTemplate } from "./questions/numbers.ts";
import { exportRegister, register } from "./questions/register.ts";

export const evaluationRoutes: Route[] = [
  asks("/api/figures", figures),
  asks("/api/counts", counts),
  asks("/api/figures/:key", figureList),
  asks("/api/months", monthView),
  asks("/api/months/:month/list", monthList),
  asks("/api/months/:month/sheet.xlsx", monthSheet, { file: true }),
  command("POST", "/api/months/:month/publish", publishMonth),
  command("POST", "/api/months/:month/correct", correctMonth),
  asks("/api/month-rule", monthRuleVersions),
  asks("/api/month-rule/rehearsal", rehearseMonthRule),
  command("POST", "/api/month-rule", setMonthRule),
  asks("/api/method", methodSheet),
  asks("/api/numbers", numbers),
  asks("/api/numbers/template.xlsx", numbersTemplate, { file: true }),
  asks("/api/numbers/check", checkNumbersFile, { method: "POST" }),
  command("POST", "/api/numbers", enterNumber),
  command("POST", "/api/numbers/import", importNumbers),
  asks("/api/register", register),
  asks("/api/register.xlsx", exportRegister, { file: true }),
];
