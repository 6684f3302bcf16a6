/** The screens that are loaded when first opened. */
export const privacyScreens = {
  requests: () => import("./web/requests-screen.tsx"),
  keeping: () => import("./web/keeping-screen.tsx"),
} as const;
