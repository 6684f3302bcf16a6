import { describe, expect, it } from "vitest";
import { mayAskFor } from "./request.ts";

const given = {
  receiver: "惠民物业",
  asked: "西门 1 号摄像头录像",
  purpose: "查清谁撞断了道闸杆",
  answerBy: "2026-12-01",
};
const today = "2026-11-26";

describe("a request to somebody outside", () => {
  it("says from whom, what and what for, by a day that can be kept", () => {
    expect(mayAskFor(given, today)).toBeNull();
    expect(mayAskFor({ ...given, answerBy: today }, today)).toBeNull();
    for (const key of ["receiver", "asked", "purpose"] as const)
      expect(mayAskFor({ ...given, [key]: " 物 " }, today)).toBe("evidence-words-needed");
    expect(mayAskFor({ ...given, answerBy: "2026-11-25" }, today)).toBe("evidence-day-past");
    expect(mayAskFor({ ...given, answerBy: "2027-02-27" }, today)).toBe("evidence-day-past");
  });
});
