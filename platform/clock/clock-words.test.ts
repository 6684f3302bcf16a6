import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";
import { clockRules, clockWarningWords, clockWords } from "./index.ts";

const i18n = setupI18n();
i18n.load({ zh: {}, en: {} });
function say(language: "zh" | "en", template: string, values: Record<string, string | number>): string {
  i18n.load(language, { line: compileMessage(template) });
  i18n.activate(language);
  return i18n._("line", values);
}

describe("the words of a clock", () => {
  it("Every line of a story can be said in Chinese and in English.", () => {
    const values = {
      nameZh: "首次答复",
      nameEn: "First answer",
      length: 2,
      unit: "working_day",
      date: "2026-02-24",
      time: "23:59",
      from: "2026-02-15",
      to: "2026-02-23",
      days: 1,
      minutes: 25,
      counted: "days",
    };
    for (const pair of Object.values(clockWords)) {
      for (const said of [say("zh", pair.zh, values), say("en", pair.en, values)]) {
        expect(said).not.toMatch(/[{}]|undefined/);
        expect(said.length).toBeGreaterThan(2);
      }
    }
    expect(say("zh", clockWords.started.zh, values)).toBe("开始计时：首次答复，2 个工作日");
    expect(say("en", clockWords.started.en, values)).toBe("Started: First answer, 2 working days");
    expect(say("en", clockWords.resumed.en, { ...values, counted: "minutes" })).toBe(
      "Resumed; 25 minutes are not counted",
    );
  });

  it("Every rule and every warning has words in both languages, and a rule says whether it is local.", () => {
    for (const rule of Object.values(clockRules)) {
      expect(rule.name.zh && rule.name.en && rule.basis.zh && rule.basis.en).toBeTruthy();
      expect(rule.local).toBe(/本地|地方/.test(rule.basis.zh));
    }
    for (const pair of Object.values(clockWarningWords)) expect(pair.zh && pair.en).toBeTruthy();
  });
});
