import type { KeysOf } from "@maple/people/server";
import { asks, command, type Route } from "@maple/platform/http";
import { importCounty } from "./actions/import-county.ts";
import { type MattersAt, undoImport } from "./actions/undo-import.ts";
import { checkFile } from "./questions/check-file.ts";
import { importList, importTemplate } from "./questions/imports.ts";

export const setupRoutes = (keys: KeysOf, mattersAt: MattersAt): Route[] => [
  asks("/api/setup/template.xlsx", importTemplate, { file: true }),
  asks("/api/setup/check", checkFile, { method: "POST" }),
  asks("/api/setup/imports", importList),
  command("POST", "/api/setup/imports", importCounty(keys)),
  command("POST", "/api/setup/imports/:import/undo", undoImport(mattersAt)),
];
