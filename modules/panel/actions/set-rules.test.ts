import { ask } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inHours, type PanelStage, panelStage, reasonOf } from "../../../apps/server/testing-panel.ts";
import { callingRule } from "../model/calling.ts";
import { patternsRule } from "../model/pattern.ts";
import { viewPanel } from "../questions/panel-view.ts";
import { callingVersions, patternVersions } from "../questions/rules.ts";
import { setCalling, setPatterns } from "./set-rules.ts";

let stage: PanelStage;
let product: PanelStage["product"];
beforeAll(async () => {
  stage = await panelStage();
  ({ product } = stage);
}, 120_000);
afterAll(() => product?.close());

const today = () => localDateOf(inHours(0), "Asia/Shanghai");
const source = "县平安办会议纪要";

describe("a county's own rules of panels", () => {
  it("are what the next panel asks for; one called before keeps the lines of its day", async () => {
    const admin = await product.staff("admin.ye");
    const before = await stage.call(await stage.matterInHand());
    const value = {
      patterns: patternsRule.first.patterns.map((one) => ({
        ...one,
        lines: one.lines.filter((line) => line.part !== "judge"),
      })),
    };
    const kept = await product.must(setPatterns, admin, { value, from: today(), source });
    expect(kept).toEqual({ version: 2, from: today() });
    const after = await stage.call(await stage.matterInHand());
    const linesOf = async (panel: string) =>
      (await stage.told(viewPanel, stage.cast.officer, { panel })).lines.map((line) => line.part);
    expect(await linesOf(before)).toContain("judge");
    expect(await linesOf(after)).not.toContain("judge");
    const told = await ask(product.kit.db, patternVersions, { actor: admin, input: {}, now: inHours(0) });
    expect(told.ok && told.value.versions.map((one) => [one.version, one.stands])).toEqual([
      [2, "now"],
      [1, "passed"],
    ]);
  });

  it("are refused without one who leads, out of bounds, and to whoever does not keep them", async () => {
    const admin = await product.staff("admin.ye");
    const none = {
      patterns: patternsRule.first.patterns.map((one) => ({ ...one, lines: one.lines.slice(1) })),
    };
    const given = { from: today(), source };
    expect(await reasonOf(product.try(setPatterns, admin, { ...given, value: none }))).toBe("pattern-lead");
    const value = { ...callingRule.first, days: 45, grades: ["blue", "red"] };
    expect(await reasonOf(product.try(setCalling, admin, { ...given, value: { ...value, days: 2 } }))).toBe(
      "input-unfit",
    );
    expect(await reasonOf(product.try(setCalling, stage.cast.head, { ...given, value }))).toBe("not-allowed");
    await product.must(setCalling, admin, { ...given, value });
    const told = await ask(product.kit.db, callingVersions, { actor: admin, input: {}, now: inHours(0) });
    expect(told.ok && told.value.now.value).toEqual({ ...value, grades: ["red", "blue"] });
  });
});
