/** The screens that are loaded when first opened. */
export const peopleScreens = {
  people: () => import("./web/people-screen.tsx"),
  staffing: () => import("./web/staffing-screen.tsx"),
  teams: () => import("./web/teams-screen.tsx"),
} as const;
