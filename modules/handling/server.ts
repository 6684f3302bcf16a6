export { acceptTask, answerTask, askMore, returnTask } from "./actions/department-acts.ts";
export { listTask, raiseTask, superviseTask, urgeTask } from "./actions/oversee.ts";
export { push, pushMatter } from "./actions/push.ts";
export {
  closeTask,
  pushOnTask,
  recallTask,
  sendBackTask,
  supplyTask,
  takeBackTask,
} from "./actions/pusher-acts.ts";
export { setLadder } from "./actions/set-ladder.ts";
export { setRouting } from "./actions/set-routing.ts";
export { climbLadder } from "./jobs.ts";
export { departmentTask, departmentTasks, taskContact } from "./questions/department-tasks.ts";
export { departmentFigureList, departmentFigures } from "./questions/figures.ts";
export { followedTasks } from "./questions/followed-tasks.ts";
export { hearsOfTasks } from "./questions/hints.ts";
export { ladderVersions, rehearseLadderValue } from "./questions/ladder.ts";
export { pushesOfMatter } from "./questions/pushes.ts";
export { rehearseRoutingValue, routingVersions } from "./questions/routing.ts";
export { taskFile } from "./questions/task-file.ts";
export { recallWithMatterReaction } from "./reactions.ts";
export { handlingRoutes } from "./routes.ts";
export { forgetTaskWords } from "./store/task-store.ts";
