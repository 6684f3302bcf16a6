export { importCounty } from "./actions/import-county.ts";
export { undoImport } from "./actions/undo-import.ts";
export { checkFile } from "./questions/check-file.ts";
export { setupRoutes } from "./routes.ts";
