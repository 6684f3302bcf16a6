import { describe, expect, it } from "vitest";
import { tracks } from "../model/tracks.ts";
import { mayChoose } from "./choose.ts";
import { movedClocks } from "./move-clocks.ts";
import { tracksFor } from "./tracks-for.ts";

const at = (day: number) => `2026-03-${String(day).padStart(2, "0")}T02:00:00.000Z`;
const proposal = (category: string, ...facts: never[]) =>
  tracksFor({ category, subtype: null, facts: new Set(facts) });

describe("choosing a track", () => {
  it("takes what fits, freely, also when it is not the first", () => {
    expect(mayChoose("people", proposal("10"), "")).toEqual({ chosen: { line: "people", overruled: false } });
  });

  it("takes what lies in another field only with a reason, which is kept as overruling", () => {
    expect(mayChoose("labour", proposal("04"), "")).toMatchObject({ refused: "track-reason-needed" });
    expect(mayChoose("labour", proposal("04"), "实为拖欠工资")).toEqual({
      chosen: { line: "other-field", overruled: true },
    });
    expect(mayChoose("none", proposal("04"), "标的不明，不宜调解")).toMatchObject({
      chosen: { overruled: true },
    });
  });

  it("never takes what the law excludes, whatever the reason", () => {
    const danger = tracksFor({ category: "01", subtype: "01-family-violence", facts: new Set() });
    expect(mayChoose("people", danger, "双方都愿意")).toMatchObject({ refused: "track-excluded" });
    expect(mayChoose("police", proposal("02"), "双方都愿意")).toMatchObject({
      refused: "track-excluded",
      values: { track: "治安调解" },
    });
  });
});

describe("the clocks of a track", () => {
  const law = () => null;

  it("of a police case stop with the agreement and count anew from the day it was not performed", () => {
    const { clocks } = tracks.police;
    const chosen = movedClocks([], clocks.choose!, at(2), law);
    const agreed = movedClocks(chosen, clocks.agree!, at(10), law);
    expect(agreed[0]!.events.map((event) => event.kind)).toEqual(["started", "stopped"]);
    const broken = movedClocks(agreed, clocks.breach!, at(20), law);
    expect(broken.map((clock) => [clock.rule, clock.serial, clock.events[0]!.at])).toEqual([
      ["PS_CASE", 1, at(2)],
      ["PS_CASE", 2, at(20)],
    ]);
  });

  it("of a second mediation is met by agreement and by failure", () => {
    const { clocks } = tracks.police;
    const second = movedClocks(movedClocks([], clocks.choose!, at(2), law), clocks["try-again"]!, at(5), law);
    const failed = movedClocks(second, clocks.fail!, at(9), law);
    expect(failed.find((clock) => clock.rule === "PS_SECOND")!.events.at(-1)!.kind).toBe("met");
    expect(failed.filter((clock) => clock.rule === "PS_CASE").length).toBe(2);
  });
});
