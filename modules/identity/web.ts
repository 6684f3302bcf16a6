export { IdleLock, useLockNow } from "./web/idle-lock.tsx";
export { LockOver } from "./web/lock-over.tsx";
export { MeProvider, useMay, useMe, useMeFacts } from "./web/me.tsx";
export { NoPostScreen } from "./web/no-post-screen.tsx";
export { ProveOver } from "./web/prove-over.tsx";
export { ResetNote } from "./web/reset-note.tsx";
export { SignInOver, SignInScreen } from "./web/sign-in-screen.tsx";

/** The screens that are loaded when first opened. */
export const identityScreens = {
  sessions: () => import("./web/sessions-screen.tsx"),
  accounts: () => import("./web/accounts-screen.tsx"),
  enrol: () => import("./web/enrol-screen.tsx"),
  setPassword: () => import("./web/set-password-screen.tsx"),
} as const;
