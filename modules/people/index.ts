export { peopleReasons } from "./model/people-reasons.ts";
export { gridRoles, isRole, type Role, roles, rolesOfCounty, roleWords, unitKindsOf } from "./model/roles.ts";
export type { NewPost, PostRecord, Staff, StaffPost } from "./model/staff.ts";
export type { Pattern, PatternLine, PatternUse } from "./model/staffing.ts";
export type { Member, Team, TeamKind, Training } from "./model/team.ts";
export { type EndObjection, objectionToChange, objectionToEnd } from "./rules/end-post.ts";
export { objectionToPost, type PostObjection, type WantedPost } from "./rules/give-post.ts";
export { heldOn } from "./rules/post-days.ts";
