export { markNoticesRead } from "./actions/mark-read.ts";
export { forgetOldNotices, lookForDue } from "./jobs.ts";
export { ownNotices, unreadNotices } from "./questions/notices.ts";
export { reminders } from "./questions/reminders.ts";
export { noticeReaction, supervisorReaction } from "./reactions.ts";
export { noticeRoutes } from "./routes.ts";
