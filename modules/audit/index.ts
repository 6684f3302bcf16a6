export { auditReasons } from "./model/audit-reasons.ts";
