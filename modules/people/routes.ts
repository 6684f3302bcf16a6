import type { CountyKeys } from "@maple/platform/crypto";
import { asks, command, type Route } from "@maple/platform/http";
import { addStaff, correctStaff } from "./actions/add-staff.ts";
import { changePostAct } from "./actions/change-post.ts";
import { annulPost, endPost, resumePost } from "./actions/end-post.ts";
import { givePost } from "./actions/give-post.ts";
import { correctMember, joinTeam, moveMember, recordTraining } from "./actions/join-team.ts";
import { assignPattern, keepPattern, releasePattern } from "./actions/keep-pattern.ts";
import { closeTeam, confirmTeam, correctTeam, foundTeam } from "./actions/keep-team.ts";
import { leaveStaff } from "./actions/leave.ts";
import { substitute } from "./actions/substitute.ts";
import { keeperPlaces, staffList } from "./questions/staff-list.ts";
import { staffView } from "./questions/staff-view.ts";
import { staffing } from "./questions/staffing.ts";
import { teamList, teamView } from "./questions/teams.ts";

export const peopleRoutes = (keys: (county: number) => CountyKeys): Route[] => [
  asks("/api/people", staffList),
  command("POST", "/api/people", addStaff(keys)),
  asks("/api/people/places", keeperPlaces),
  asks("/api/people/:staff", staffView(keys)),
  command("POST", "/api/people/:staff/correct", correctStaff(keys)),
  command("POST", "/api/people/:staff/posts", givePost),
  command("POST", "/api/people/:staff/leave", leaveStaff),
  command("POST", "/api/people/posts/:post/substitute", substitute),
  command("POST", "/api/people/posts/:post/change", changePostAct),
  command("POST", "/api/people/posts/:post/end", endPost),
  command("POST", "/api/people/posts/:post/resume", resumePost),
  command("POST", "/api/people/posts/:post/annul", annulPost),
  asks("/api/staffing", staffing),
  command("POST", "/api/staffing/patterns", keepPattern),
  command("POST", "/api/staffing/units/:unit/assign", assignPattern),
  command("POST", "/api/staffing/units/:unit/release", releasePattern),
  asks("/api/teams", teamList),
  command("POST", "/api/teams", foundTeam),
  asks("/api/teams/:team", teamView(keys)),
  command("POST", "/api/teams/:team/correct", correctTeam),
  command("POST", "/api/teams/:team/confirm", confirmTeam),
  command("POST", "/api/teams/:team/close", closeTeam),
  command("POST", "/api/teams/:team/join", joinTeam(keys)),
  command("POST", "/api/teams/members/:member/correct", correctMember(keys)),
  command("POST", "/api/teams/members/:member/move", moveMember),
  command("POST", "/api/teams/members/:member/training", recordTraining),
];
