/** The screens, each loaded when its page is first opened. */
export const evaluationScreens = {
  register: () => import("./web/register-screen.tsx"),
  figures: () => import("./web/figures-screen.tsx"),
} as const;
