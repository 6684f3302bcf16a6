import { caseScripts } from "@maple/demo";
import { localDateOf, momentOf } from "@maple/platform/clock";
import type { Blobs } from "@maple/platform/files";
import { type Config, keysDir } from "../config.ts";
import type { Database } from "../database.ts";
import { makeKit } from "../kit.ts";
import { livePushes } from "./live-pushes.ts";
import { liveReports } from "./live-reports.ts";
import { liveTeams } from "./live-teams.ts";
import { countiesOf, loadCounty } from "./load-county.ts";
import { loadMatters } from "./load-matters.ts";
import { replayCase } from "./replay-case.ts";
import { replayPanels } from "./replay-panels.ts";
import { replayTimes } from "./replay-times.ts";

/** On the first start of a demonstration: the invented county, two years of matters, and the living examples. */
export async function loadDemoOnce(
  config: Config,
  { database, blobs }: { database: Database; blobs: Blobs },
  say: (line: string) => void,
): Promise<boolean> {
  if ((await countiesOf(database)).length > 0) return false;
  const started = Date.now();
  await loadCounty(database, keysDir(config));
  const kit = makeKit({
    db: database.db,
    counties: await countiesOf(database),
    keysDir: keysDir(config),
    blobs,
    publicUrl: config.publicUrl,
  });
  const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
  if (config.demoMatters > 0) await loadMatters(kit, { count: config.demoMatters, today, say });
  for (const script of caseScripts) await replayCase(kit, script, today);
  await livePushes(kit, momentOf(Date.now()));
  await liveTeams(kit, momentOf(Date.now()));
  await liveReports(kit, momentOf(Date.now()));
  await replayPanels(kit);
  await replayTimes(kit);
  say(`The demonstration county was made in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}
