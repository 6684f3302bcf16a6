export { importCounty } from "./actions/import-county.ts";
export { keepRule } from "./actions/keep-rule.ts";
export { cellText } from "./actions/read-sheets.ts";
export { undoImport } from "./actions/undo-import.ts";
export { checkFile } from "./questions/check-file.ts";
export { ruleInForce, ruleView } from "./questions/rule-view.ts";
export { setupRoutes } from "./routes.ts";
export { ruleVersions } from "./store/rule-store.ts";
