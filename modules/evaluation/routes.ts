import { asks, type Route } from "@maple/platform/http";
import { counts, figureList, figures } from "./questions/figures.ts";
import { exportRegister, register } from "./questions/register.ts";

export const evaluationRoutes: Route[] = [
  asks("/api/figures", figures),
  asks("/api/counts", counts),
  asks("/api/figures/:key", figureList),
  asks("/api/register", register),
  asks("/api/register.xlsx", exportRegister, { file: true }),
];
