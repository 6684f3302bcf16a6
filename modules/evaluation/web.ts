/** The screens, each loaded when its page is first opened. */
export const evaluationScreens = {
  register: () => import("./web/register-screen.tsx"),
  figures: () => import("./web/figures-screen.tsx"),
  months: () => import("./web/month-screen.tsx"),
  numbers: () => import("./web/numbers-screen.tsx"),
  monthRule: () => import("./web/month-rule-section.tsx"),
} as const;
