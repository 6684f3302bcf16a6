export { type GridDuty, gridDuties } from "./model/grid-duties.ts";
export { type Handing, handingSchema } from "./model/leaving.ts";
export { peopleReasons } from "./model/people-reasons.ts";
export { gridRoles, isRole, type Role, roles, rolesOfCounty, roleWords, unitKindsOf } from "./model/roles.ts";
export type { NewPost, PostRecord, Staff, StaffPost } from "./model/staff.ts";
export type { Pattern, PatternLine, PatternUse } from "./model/staffing.ts";
export type { Member, Team, TeamKind, Training } from "./model/team.ts";
export { type EndObjection, objectionToChange, objectionToEnd } from "./rules/end-post.ts";
export { objectionToPost, type PostObjection, type WantedPost } from "./rules/give-post.ts";
export { type GridAbove, type Seats, seatsOf } from "./rules/grid-seats.ts";
export { isMask } from "./rules/is-mask.ts";

export { mayKeep } from "./rules/keep-area.ts";
export { gridsLeftAlone } from "./rules/leave.ts";
export { heldOn } from "./rules/post-days.ts";
export { objectionToStaff, plainStaffPhone } from "./rules/staff-data.ts";
