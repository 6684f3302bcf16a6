export { type HandlingReason, handlingReasons } from "./model/handling-reasons.ts";
export { type RoutingValue, routingRule } from "./model/routing.ts";
export {
  answerDays,
  type FollowedTask,
  type PushesView,
  type TaskList,
  type TaskView,
} from "./model/task.ts";
export { taskStates, taskStateWords } from "./model/task-life.ts";
export { foldTask } from "./rules/fold-task.ts";
export { isReceiver, receiversOf, receiverWords } from "./rules/routing.ts";
