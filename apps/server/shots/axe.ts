import axe from "axe-core";
import type { Page } from "playwright-core";

export interface AxeFinding {
  rule: string;
  impact: "minor" | "moderate" | "serious" | "critical";
  help: string;
  /** Where, as selectors, the first few. */
  where: string[];
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the accessibility engine finds on a page as it stands (WCAG 2.2 AA and good practice). */
export async function axeOn(page: Page): Promise<AxeFinding[]> {
  // Evaluated, not added as a script: the site's own policy keeps foreign scripts out.
  await page.evaluate(`${axe.source};undefined`);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] }).then((r) => r.violations.map((v) => ({
      rule: v.id, impact: v.impact, help: v.help,
      where: v.nodes.slice(0, 3).map((n) => n.target.join(" ") + " | " + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? "").slice(0, 160)),
    })))`,
  )) as AxeFinding[];
  return found;
}

export const isGrave = (finding: AxeFinding): boolean =>
  finding.impact === "serious" || finding.impact === "critical";
