import type { Tx } from "@maple/platform/db";
import { ruleOf } from "@maple/setup";
import { ruleVersions } from "@maple/setup/server";
import { type PanelPattern, patternOf, patternsRule } from "../model/pattern.ts";
import type { PanelRow } from "../store/panel-store.ts";

/** The pattern of a panel with the lines of the version that it was called under, whatever holds today. */
export async function patternOfPanel(
  tx: Tx,
  county: number,
  panel: Pick<PanelRow, "pattern" | "pattern_version">,
): Promise<PanelPattern> {
  const versions = await ruleVersions(tx, county, patternsRule);
  return patternOf(panel.pattern, ruleOf(patternsRule, versions, panel.pattern_version));
}
