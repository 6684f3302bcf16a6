import { actReaction, longExportReaction } from "@maple/audit/server";
import { drawReaction } from "@maple/callback/server";
import { countReaction } from "@maple/evaluation/server";
import { mapReaction } from "@maple/grid/server";
import { recallWithMatterReaction } from "@maple/handling/server";
import { endSessionsReaction } from "@maple/identity/server";
import { handOverReaction } from "@maple/matter/server";
import { endWithMatterReaction, releaseMediatorReaction, sealedPaperReaction } from "@maple/mediation/server";
import { noticeReaction, supervisorReaction } from "@maple/notification/server";
import { closeWithMatterReaction } from "@maple/panel/server";
import { followGridsReaction } from "@maple/people/server";
import { momentOf } from "@maple/platform/clock";
import { type Blobs, openBlobs, resumableUploads } from "@maple/platform/files";
import { markReaction } from "@maple/repeat/server";
import { lapseWithMatterReaction } from "@maple/teamwork/server";
import { endTracksReaction, followMediation } from "@maple/track/server";
import { freeRoomsReaction } from "@maple/venue/server";
import type { FastifyInstance } from "fastify";
import { buildServer } from "./build-server.ts";
import { closerOf } from "./close-server.ts";
import { type Config, keysDir, uploadsDir } from "./config.ts";
import { type Database, openDatabase } from "./database.ts";
import { countiesOf } from "./demo/load-county.ts";
import { startProductJobs } from "./jobs.ts";
import { type Kit, makeKit } from "./kit.ts";
import { type Loops, startLoops } from "./loops.ts";
import { uploadsPath } from "./routes/uploads.ts";

export interface Product {
  app: FastifyInstance;
  kit: Kit;
  database: Database;
  loops: Loops;
  stop(): Promise<void>;
}

/** Opens files and database and puts everything together, listening to nothing yet. `prepare` runs in between. */
export async function openProduct(
  config: Config,
  prepare: (opened: { database: Database; blobs: Blobs }) => Promise<void>,
  options: { portal: boolean; settings?: Record<string, string> } = { portal: true },
): Promise<Product> {
  // First: a bucket that cannot be used is said before anything runs that would have to be stopped again.
  const blobs = await openBlobs(config.files);
  const database = await openDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    ...(options.settings ? { settings: options.settings } : {}),
  });
  await prepare({ database, blobs });
  const kit = makeKit({
    db: database.db,
    counties: await countiesOf(database),
    keysDir: keysDir(config),
    blobs,
    publicUrl: config.publicUrl,
  });
  const uploads = resumableUploads({ folder: uploadsDir(config), path: uploadsPath });
  let loops: Loops | null = null;
  const app = await buildServer(kit, {
    changed: () => loops?.wake(),
    log: !config.quiet,
    portal: options.portal,
    uploads,
  });
  const close = closerOf(app);
  const started = startLoops(kit, reactionsOf(kit), (error) => app.log.error(error));
  loops = started;
  const jobs = await startProductJobs({ kit, database, uploads, log: (error) => app.log.error(error) });
  return {
    app,
    kit,
    database,
    loops: started,
    stop: async () => {
      await close();
      await jobs.stop();
      await started.stop();
      await database.stop();
    },
  };
}

/** Every reaction of every module that follows the ledger. */
export function reactionsOf(kit: Kit) {
  const now = () => momentOf(Date.now());
  return [
    mapReaction,
    countReaction,
    endWithMatterReaction,
    recallWithMatterReaction,
    lapseWithMatterReaction,
    sealedPaperReaction({
      door: kit.door,
      blobs: kit.blobs,
      keys: kit.keys,
      publicUrl: kit.publicUrl,
      now,
    }),
    followGridsReaction(now),
    handOverReaction(now),
    releaseMediatorReaction(now),
    closeWithMatterReaction,
    markReaction(kit.door),
    followMediation(now),
    endTracksReaction(now),
    endSessionsReaction,
    drawReaction(now),
    freeRoomsReaction,
    noticeReaction(now),
    supervisorReaction(now),
    actReaction,
    longExportReaction,
  ];
}
