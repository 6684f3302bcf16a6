import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { reasonOfError } from "@maple/platform/http";
import type { FastifyInstance } from "fastify";
import type { PortalDoors } from "./doors.ts";
import { refuseFromElsewhere } from "./forms.ts";
import { openPortal, sendRefusal } from "./portal.ts";
import { evidencePages } from "./routes/evidence.ts";
import { followRoutes } from "./routes/follow.ts";
import { matterPages } from "./routes/matter.ts";
import { meetingPages } from "./routes/meetings.ts";
import { paperPages } from "./routes/papers.ts";
import { privacyPages } from "./routes/privacy.ts";
import { notFound, publicPages } from "./routes/public.ts";
import { referralPages } from "./routes/referral.ts";
import { reportRoutes } from "./routes/report-steps.ts";
import { talkPages } from "./routes/talk.ts";
import { timePages } from "./routes/time.ts";
import { understoodPages } from "./routes/understood.ts";

export type { PortalDoors } from "./doors.ts";

/**
 * The resident's site: pages made on the server that do their whole work without scripts.
 * Needs the cookie, formbody and multipart plugins on `app`.
 * @throws Error when the pages are not built.
 */
export async function portalRoutes(app: FastifyInstance, doors: PortalDoors): Promise<void> {
  const portal = await openPortal(doors);
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL("dist/client/assets/", import.meta.url)),
    prefix: "/assets/portal/assets/",
    decorateReply: false,
    immutable: true,
    maxAge: "365d",
  });
  notFound(app, portal);
  await app.register(async (site) => {
    site.addHook("preHandler", refuseFromElsewhere(portal));
    site.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      const reason = reasonOfError(error);
      if (reason === "went-wrong") request.log.error(error);
      sendRefusal(portal, request, reply, { reason, values: {} });
    });
    publicPages(site, portal);
    reportRoutes(site, portal);
    followRoutes(site, portal);
    matterPages(site, portal);
    meetingPages(site, portal);
    paperPages(site, portal);
    timePages(site, portal);
    referralPages(site, portal);
    evidencePages(site, portal);
    talkPages(site, portal);
    understoodPages(site, portal);
    privacyPages(site, portal);
  });
}
