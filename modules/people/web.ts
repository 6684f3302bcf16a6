/** The screens that are loaded when first opened. */
export const peopleScreens = {
  people: () => import("./web/people-screen.tsx"),
} as const;
