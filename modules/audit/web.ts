/** The screens, each loaded when its page is first opened. */
export const auditScreens = {
  audit: () => import("./web/audit-screen.tsx"),
} as const;
