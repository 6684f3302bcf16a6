export { NoticeBell } from "./web/notice-bell.tsx";

/** The screens, each loaded when its page is first opened. */
export const notificationScreens = {
  notices: () => import("./web/notices-screen.tsx"),
} as const;
