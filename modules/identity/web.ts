export { MeProvider, useMay, useMe, useMeFacts } from "./web/me.tsx";
export { SessionsScreen } from "./web/sessions-screen.tsx";
export { SignInOver, SignInScreen } from "./web/sign-in-screen.tsx";
