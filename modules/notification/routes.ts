import { asks, command, type Route } from "@maple/platform/http";
import { markNoticesRead } from "./actions/mark-read.ts";
import { ownNotices, unreadNotices } from "./questions/notices.ts";
import { reminders } from "./questions/reminders.ts";

export const noticeRoutes: Route[] = [
  asks("/api/notices", ownNotices),
  asks("/api/notices/count", unreadNotices),
  command("POST", "/api/notices/read", markNoticesRead),
  asks("/api/matters/:matter/reminders", reminders),
];
