export { type LocalTime, type Planned, plan } from "./plan.ts";
export { queueReaction } from "./queue-reaction.ts";
export { type Jobs, startJobs } from "./start-jobs.ts";
export { defineTask, doTask, type JobFacts, type Task, type TaskDefinition } from "./task.ts";
