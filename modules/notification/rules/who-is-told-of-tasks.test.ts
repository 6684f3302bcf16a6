import { describe, expect, it } from "vitest";
import type { Standing } from "./who-is-told.ts";
import { whoIsToldOfTask } from "./who-is-told-of-tasks.ts";

const matter: Standing = { id: "m", grid: "g1", room: "r1", holder: "officer", mediators: [] };
const post = (staff: string, role: string, unit: string) => ({
  id: `post-${staff}`,
  staff,
  role,
  unit,
  grids: [],
  from: "2026-01-01",
  until: null,
});
const posts = [
  post("officer", "officer", "r1"),
  post("clerk", "department-clerk", "urban"),
  post("other-clerk", "department-clerk", "housing"),
  post("county-clerk", "department-clerk", "county"),
  post("head", "station-head", "s1"),
  post("other-head", "station-head", "s2"),
];
const told = (type: string, actor: string, data: Record<string, unknown> = {}) =>
  whoIsToldOfTask(
    { type, actor, data: { task: "t", unit: "urban", station: "s1", ...data } },
    matter,
    posts,
  ).map((one) => `${one.kind} ${one.staff}${one.task ? " of the task" : ""}`);

describe("who is told of what happens to a task", () => {
  it("is the clerks of its department alone when it is sent, urged or sent back, and of the task, not of the matter", () => {
    expect(told("handling.task-sent", "staff:officer")).toEqual(["task-given clerk of the task"]);
    expect(told("handling.task-urged", "staff:officer")).toEqual(["task-urged clerk of the task"]);
    expect(told("handling.task-sent-back", "staff:officer")).toEqual(["task-again clerk of the task"]);
  });

  it("is whoever carries the matter when the department answers, returns, asks or stays silent", () => {
    expect(told("handling.task-answered", "staff:clerk")).toEqual(["department-answered officer"]);
    expect(told("handling.task-returned", "staff:clerk")).toEqual(["department-returned officer"]);
    expect(told("handling.more-asked", "staff:clerk")).toEqual(["department-asks officer"]);
  });

  it("is the head of the station too when the product goes on by itself", () => {
    expect(told("handling.task-supervised", "system:climb-ladder")).toEqual([
      "task-urged clerk of the task",
      "department-late head",
    ]);
    expect(told("handling.task-handed-back", "system:climb-ladder")).toEqual([
      "department-silent officer",
      "department-late head",
    ]);
  });

  it("is the level above when it is raised, and never whoever did it", () => {
    expect(told("handling.task-raised", "staff:head", { raisedTo: "county" })).toEqual([
      "task-raised county-clerk of the task",
    ]);
    expect(told("handling.task-accepted", "staff:clerk")).toEqual([]);
  });
});
