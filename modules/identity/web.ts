export { MeProvider, useMay, useMe, useMeFacts } from "./web/me.tsx";
export { SignInOver, SignInScreen } from "./web/sign-in-screen.tsx";

/** The screens that are loaded when first opened. */
export const identityScreens = {
  sessions: () => import("./web/sessions-screen.tsx"),
} as const;
