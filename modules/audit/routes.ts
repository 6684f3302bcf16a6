import { asks, command, type Route } from "@maple/platform/http";
import { answerBulkNotice } from "./actions/answer-bulk.ts";
import { setBulkLimits } from "./actions/set-limits.ts";
import { auditActs } from "./questions/acts.ts";
import { auditPeople } from "./questions/audit-people.ts";
import { bulkList } from "./questions/bulk-list.ts";
import { exportActs } from "./questions/export-acts.ts";
import { auditFiles } from "./questions/files.ts";
import { auditReadings } from "./questions/readings.ts";

export const auditRoutes: Route[] = [
  asks("/api/audit/acts", auditActs),
  asks("/api/audit/acts.jsonl", exportActs, { file: true }),
  asks("/api/audit/readings", auditReadings),
  asks("/api/audit/files", auditFiles),
  asks("/api/audit/people", auditPeople),
  asks("/api/audit/bulk", bulkList),
  command("POST", "/api/audit/bulk/:notice/answer", answerBulkNotice),
  command("POST", "/api/audit/limits", setBulkLimits),
];
