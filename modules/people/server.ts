export { addStaff, correctStaff } from "./actions/add-staff.ts";
export { changePostAct } from "./actions/change-post.ts";
export { annulPost, endPost, resumePost } from "./actions/end-post.ts";
export { givePost } from "./actions/give-post.ts";
export { correctMember, joinTeam, moveMember, recordTraining } from "./actions/join-team.ts";
export { assignPattern, keepPattern, releasePattern } from "./actions/keep-pattern.ts";
export { closeTeam, confirmTeam, correctTeam, foundTeam } from "./actions/keep-team.ts";
export { leaveStaff } from "./actions/leave.ts";
export { substitute } from "./actions/substitute.ts";
export { seeOff } from "./jobs.ts";
export { type Directory, directory, namesOf } from "./questions/directory.ts";
export { keeperPlaces, staffList } from "./questions/staff-list.ts";
export { staffView } from "./questions/staff-view.ts";
export { staffing } from "./questions/staffing.ts";
export { teamList, teamView } from "./questions/teams.ts";
export { followGridsReaction } from "./reactions.ts";
export { peopleRoutes } from "./routes.ts";
export { forgetMembers } from "./store/forget-store.ts";
export {
  carersOf,
  heldOnDay,
  insertPosts,
  insertStaff,
  listStaff,
  type PostTitle,
  postsAt,
  postsOn,
  removeStaff,
  staffNames,
  titlesOf,
} from "./store/people-store.ts";
export { coverersOn, type KeysOf, keepStaff, postsEver } from "./store/post-store.ts";
export { hoursOfStaff, type RosterRow, rosterOf } from "./store/roster-store.ts";
export { insertPattern, keepPatternUse } from "./store/staffing-store.ts";
export { insertTraining, keepMember, keepTeam, sealedPhone } from "./store/team-store.ts";

import { staffSealed } from "./store/post-store.ts";
import { memberSealed } from "./store/team-store.ts";

/** Every sealed column of this module, for a change of keys. */
export const peopleSealed = [staffSealed, memberSealed];
