import type { WordPair } from "@maple/platform/words/pairs";
import type { TermPlan } from "./mediation.ts";
import type { TemplateLine, TemplateText } from "./template.ts";

/** The day on which the templates that come with the product were put together from the law as it stood. */
export const basicTemplatesFrom = "2026-11-26";

export const w = (zh: string, en: string): WordPair => ({ zh, en });

type Basic = Omit<TemplateText, "template" | "version" | "sourceDate" | "subtype" | "use"> &
  Partial<Pick<TemplateText, "subtype" | "use">>;

export function basicTemplate(key: string, text: Basic): TemplateText {
  return {
    subtype: null,
    use: "final",
    ...text,
    template: `basic-${key}`,
    version: 1,
    sourceDate: basicTemplatesFrom,
  };
}

type More = { way?: string; inDays?: number; plan?: TermPlan; who?: "A" | "B"; toward?: "A" | "B" | null };

const line =
  (kind: TemplateLine["kind"]) =>
  (zh: string, en: string, more: More = {}): TemplateLine => {
    const who = more.who ?? "B";
    const other = who === "A" ? "B" : "A";
    return {
      who,
      toward: more.toward === undefined ? other : more.toward,
      kind,
      what: w(zh, en),
      way: more.way ?? "",
      inDays: more.inDays ?? null,
      plan: more.plan ?? null,
    };
  };

/** Side B to side A, unless it says otherwise. */
export const pay = line("pay");
export const does = line("do");
export const refrains = line("refrain");

export const monthly = (times: number, amount: TermPlan["amount"]): TermPlan => ({
  every: "month",
  times,
  amount,
});
