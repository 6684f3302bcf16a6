export { answerBulkNotice } from "./actions/answer-bulk.ts";
export { lookForBulk } from "./jobs.ts";
export { auditActs } from "./questions/acts.ts";
export { auditPeople } from "./questions/audit-people.ts";
export { bulkList } from "./questions/bulk-list.ts";
export { exportActs } from "./questions/export-acts.ts";
export { auditReadings } from "./questions/readings.ts";
export { actReaction, longExportReaction } from "./reactions.ts";
export { auditRoutes } from "./routes.ts";
