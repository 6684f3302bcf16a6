import { describe, expect, it } from "vitest";
import { mayPush, type NewTask, type PushFacts } from "./push.ts";
import { mayReturn } from "./return.ts";

const facts: PushFacts = {
  state: "accepted",
  departments: new Set(["urban", "housing"]),
  busy: new Set(),
  sendable: new Set(["photo"]),
  reachable: true,
};
const lead: NewTask = { unit: "urban", part: "lead", asked: "请清除堵门的杂物", days: 5 };
const helper: NewTask = { unit: "housing", part: "help", asked: "请督促物业整改", days: 5 };
const asked = (tasks: NewTask[], more: Partial<PushFacts> = {}, files: string[] = []) =>
  mayPush({ tasks, files, contact: null }, { ...facts, ...more });

describe("pushing a matter", () => {
  it("takes one lead and any number of helpers, each with its own task", () => {
    expect(asked([lead])).toBeNull();
    expect(asked([lead, helper])).toBeNull();
    expect(asked([helper])).toBe("push-lead-needed");
    expect(asked([lead, { ...helper, part: "lead" }])).toBe("push-lead-needed");
  });

  it("needs a matter in hand: one that waits to be taken up is received first", () => {
    for (const state of ["accepted", "mediating", "agreed"] as const)
      expect(asked([lead], { state })).toBeNull();
    for (const state of ["reported", "settled", "verified", "ended"] as const)
      expect([state, asked([lead], { state })]).toEqual([state, "push-not-open"]);
  });

  it("goes to departments that stand, each once and not to one that is still at work on it", () => {
    expect(asked([])).toBe("push-unit-unfit");
    expect(asked([{ ...lead, unit: "a room" }])).toBe("push-unit-unfit");
    expect(asked([lead, { ...helper, unit: "urban" }])).toBe("push-unit-unfit");
    expect(asked([lead], { busy: new Set(["urban"]) })).toBe("push-twice");
  });

  it("says what is asked, and sends along only what may go", () => {
    expect(asked([{ ...lead, asked: " 处理 " }])).toBe("push-asked-needed");
    expect(asked([lead], {}, ["photo"])).toBeNull();
    expect(asked([lead], {}, ["side A's photo"])).toBe("push-file-unfit");
    const contact = { tasks: [lead], files: [], contact: "visit" as const };
    expect(mayPush(contact, facts)).toBeNull();
    expect(mayPush(contact, { ...facts, reachable: false })).toBe("push-contact-none");
  });
});

describe("returning a task", () => {
  const own = { unit: "urban", departments: facts.departments };
  it("explains itself, and names the right receiver where the task came to the wrong door", () => {
    const words = "道路以外归住建管";
    expect(mayReturn({ reason: "not-ours", words, receiver: "housing" }, own)).toBeNull();
    expect(mayReturn({ reason: "not-ours", words, receiver: null }, own)).toBe("return-receiver-needed");
    expect(mayReturn({ reason: "unclear", words, receiver: null }, own)).toBeNull();
    expect(mayReturn({ reason: "unclear", words: "不清", receiver: null }, own)).toBe("task-words-needed");
    expect(mayReturn({ reason: "not-ours", words, receiver: "urban" }, own)).toBe("return-to-itself");
    expect(mayReturn({ reason: "not-ours", words, receiver: "nobody" }, own)).toBe("push-unit-unfit");
  });
});
