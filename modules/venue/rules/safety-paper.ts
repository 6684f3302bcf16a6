import { localDateOf, localTimeOf, type Moment } from "@maple/platform/clock";
import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import { type Arrangement, needWords, type SafetyPlan, safetyWords } from "../model/arrangement.ts";

/** 调解现场安全安排: the safety plan with how the sides come and go, one page for the room. It goes to no side. */
export function safetyPaper(
  given: {
    plan: SafetyPlan;
    arranged: Arrangement;
    at: Moment | null;
    place: string;
    code: string;
    zone: string;
  },
  lang: PaperLang,
): Paper {
  const { plan, arranged, at, place, code, zone } = given;
  const say = (zh: string, en: string) => (lang === "zh" ? zh : en);
  const when = at === null ? "—" : `${localDateOf(at, zone)} ${localTimeOf(at, zone)}`;
  const side = arranged.firstSide === "A" ? say("甲方", "side A") : say("乙方", "side B");
  const come =
    arranged.stagger === 0
      ? say("同时到场", "together")
      : say(
          `${side}提前 ${arranged.stagger} 分钟先到`,
          `${side} comes ${arranged.stagger} minutes before the other`,
        );
  const needs = arranged.needs.map((one) => needWords[one][lang]).join(say("、", ", "));
  return {
    form: "safety-plan",
    lang,
    title: say("调解现场安全安排", "Safety plan for a mediation session"),
    number: code,
    blocks: [
      {
        kind: "fields",
        columns: 2,
        rows: [
          { label: say("时间", "Time"), value: when },
          { label: say("地点", "Place"), value: place || "—" },
          { label: say("到场", "Arrival"), value: come },
          {
            label: say("等候", "Waiting"),
            value: arranged.apart ? say("双方分室等候", "in rooms apart") : say("不分室", "in one room"),
          },
          { label: say("需要", "Needs"), value: needs || say("无", "none"), wide: true },
        ],
      },
      ...(["seats", "leave", "call", "stop"] as const).flatMap((key) => [
        { kind: "heading" as const, text: safetyWords[key][lang] },
        { kind: "paragraph" as const, text: plan[key] },
      ]),
      {
        kind: "note",
        text: say(
          "只供调解员使用，不给任何一方看，散会后收回。",
          "For the mediators alone: shown to neither side, collected after the session.",
        ),
      },
    ],
  };
}
