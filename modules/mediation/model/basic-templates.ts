import type { TemplateText } from "./template.ts";
import { homeTemplates } from "./templates-home.ts";
import { moneyTemplates } from "./templates-money.ts";

/** What comes with the product; a county's own are put before it. */
export const basicTemplates: readonly TemplateText[] = [...homeTemplates, ...moneyTemplates];

export function basicTemplateOf(template: string): TemplateText | null {
  return basicTemplates.find((one) => one.template === template) ?? null;
}
