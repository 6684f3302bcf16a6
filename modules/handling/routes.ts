import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { acceptTask, answerTask, askMore, returnTask } from "./actions/department-acts.ts";
import { listTask, raiseTask, superviseTask, urgeTask } from "./actions/oversee.ts";
import { pushMatter } from "./actions/push.ts";
import {
  closeTask,
  pushOnTask,
  recallTask,
  sendBackTask,
  supplyTask,
  takeBackTask,
} from "./actions/pusher-acts.ts";
import { setLadder } from "./actions/set-ladder.ts";
import { setRouting } from "./actions/set-routing.ts";
import { departmentTask, departmentTasks, taskContact } from "./questions/department-tasks.ts";
import { departmentFigureList, departmentFigures } from "./questions/figures.ts";
import { followedTasks } from "./questions/followed-tasks.ts";
import { ladderVersions, rehearseLadderValue } from "./questions/ladder.ts";
import { pushesOfMatter } from "./questions/pushes.ts";
import { rehearseRoutingValue, routingVersions } from "./questions/routing.ts";

export const handlingRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/pushes", pushesOfMatter),
  asks("/api/matters/:matter/pushes/followed", followedTasks),
  command("POST", "/api/matters/:matter/push", pushMatter),
  asks("/api/ladder", ladderVersions),
  asks("/api/ladder/rehearsal", rehearseLadderValue),
  command("POST", "/api/ladder", setLadder),
  asks("/api/routing", routingVersions),
  asks("/api/routing/rehearsal", rehearseRoutingValue),
  command("POST", "/api/routing", setRouting),
  asks("/api/tasks", departmentTasks),
  asks("/api/tasks/figures", departmentFigures),
  asks("/api/tasks/figures/list", departmentFigureList),
  asks("/api/tasks/:task", departmentTask),
  asks("/api/tasks/:task/contact", taskContact(door), { method: "POST" }),
  command("POST", "/api/tasks/:task/accept", acceptTask),
  command("POST", "/api/tasks/:task/return", returnTask),
  command("POST", "/api/tasks/:task/answer", answerTask),
  command("POST", "/api/tasks/:task/ask-more", askMore),
  command("POST", "/api/tasks/:task/supply", supplyTask),
  command("POST", "/api/tasks/:task/close", closeTask),
  command("POST", "/api/tasks/:task/send-back", sendBackTask),
  command("POST", "/api/tasks/:task/push-on", pushOnTask),
  command("POST", "/api/tasks/:task/take-back", takeBackTask),
  command("POST", "/api/tasks/:task/recall", recallTask),
  command("POST", "/api/tasks/:task/urge", urgeTask),
  command("POST", "/api/tasks/:task/supervise", superviseTask),
  command("POST", "/api/tasks/:task/list", listTask),
  command("POST", "/api/tasks/:task/raise", raiseTask),
];
