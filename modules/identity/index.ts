export { allAbilities, grants, type Reach, type Role, roles, roleWords } from "./model/abilities.ts";
export { lockout, type Me, type SessionLine, sessionHours, signInSchema } from "./model/account.ts";
export { identityReasons } from "./model/identity-reasons.ts";
export { type About, type Asker, areaOf, mayAct } from "./rules/may.ts";
