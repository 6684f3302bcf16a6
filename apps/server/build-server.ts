import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import { auditRoutes } from "@maple/audit/server";
import { callbackRoutes } from "@maple/callback/server";
import { consultationRoutes } from "@maple/consultation/server";
import { evaluationRoutes } from "@maple/evaluation/server";
import { evidenceRoutes } from "@maple/evidence/server";
import { gridRoutes } from "@maple/grid/server";
import { handlingRoutes } from "@maple/handling/server";
import { identityRoutes } from "@maple/identity/server";
import { legalRoutes } from "@maple/legal/server";
import { libraryRoutes } from "@maple/library/server";
import { matterRoutes, mattersAt } from "@maple/matter/server";
import { mediationRoutes } from "@maple/mediation/server";
import { noticeRoutes } from "@maple/notification/server";
import { panelRoutes } from "@maple/panel/server";
import { peopleRoutes, postsAt } from "@maple/people/server";
import { Refused } from "@maple/platform/act";
import { fileLimits, type ResumableUploads } from "@maple/platform/files";
import {
  asks,
  mount,
  openApiOf,
  problemOf,
  type Route,
  readerLang,
  reasonOfError,
  sendProblem,
} from "@maple/platform/http";
import { publishedRoots } from "@maple/platform/ledger";
import { portalRoutes } from "@maple/portal";
import { privacyRoutes } from "@maple/privacy/server";
import { referralRoutes } from "@maple/referral/server";
import { repeatRoutes } from "@maple/repeat/server";
import { setupRoutes } from "@maple/setup/server";
import { talkRoutes } from "@maple/talk/server";
import { teamworkRoutes } from "@maple/teamwork/server";
import { trackRoutes } from "@maple/track/server";
import { venueRoutes } from "@maple/venue/server";
import Fastify, { type FastifyInstance } from "fastify";
import { healthRoutes } from "./health.ts";
import type { Kit } from "./kit.ts";
import { requestActor } from "./request-actor.ts";
import { calendarRoutes } from "./routes/calendars.ts";
import { directoryRoutes } from "./routes/directory.ts";
import { fileRoutes } from "./routes/files.ts";
import { liveRoutes } from "./routes/live.ts";
import { uploadRoutes } from "./routes/uploads.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Every route of the open interface, of all modules. */
export function apiRoutes(kit: Kit): Route[] {
  return [
    ...matterRoutes(kit.door),
    ...mediationRoutes(kit.door, kit.blobs, kit.keys),
    ...handlingRoutes(kit.door),
    ...teamworkRoutes,
    ...panelRoutes(kit.blobs),
    ...consultationRoutes,
    ...evaluationRoutes,
    ...auditRoutes,
    ...gridRoutes(postsAt),
    ...setupRoutes(kit.keys, mattersAt),
    ...noticeRoutes,
    ...peopleRoutes(kit.keys),
    ...privacyRoutes(kit.door),
    ...referralRoutes(kit.door),
    ...callbackRoutes(kit.door),
    ...evidenceRoutes(kit.door, kit.blobs, kit.keys),
    ...legalRoutes,
    ...libraryRoutes,
    ...repeatRoutes(kit.door, kit.keys),
    ...talkRoutes(kit.door),
    ...trackRoutes(kit.door),
    ...venueRoutes(kit.door),
    asks("/api/ledger/roots", publishedRoots),
  ];
}

/** Puts the server together; it listens to nothing yet. */
export async function buildServer(
  kit: Kit,
  given: { changed(county: number): void; log: boolean; portal: boolean; uploads?: ResumableUploads },
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: given.log ? { level: "warn" } : false,
    // Only a proxy on this machine may say who asks; anyone else could choose an address and pass by the limits.
    trustProxy: "loopback",
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 600 },
  });
  // First of all: a route keeps the handler that stands when it is added.
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    if (reply.sent) return;
    if (error instanceof Refused) {
      sendProblem(reply, problemOf(kit.reasons, error, readerLang(request)));
      return;
    }
    const reason = reasonOfError(error);
    if (reason === "went-wrong") request.log.error(error);
    sendProblem(reply, problemOf(kit.reasons, { reason, values: {} }, readerLang(request)));
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 2 * 1024 * 1024 });
  await app.register(multipart, { limits: { fileSize: fileLimits.videoBytes, files: 10, fields: 60 } });
  await app.register(rateLimit, { global: false });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // antd writes its styles into the page; scripts stay shut.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        mediaSrc: ["'self'", "blob:"],
        workerSrc: ["'self'", "blob:"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: kit.publicUrl.startsWith("https:"),
    crossOriginEmbedderPolicy: false,
  });

  const secure = kit.publicUrl.startsWith("https:");
  const routes = apiRoutes(kit);
  mount(app, routes, {
    db: kit.db,
    reasons: kit.reasons,
    actorOf: (request) => requestActor(kit, request),
    whySignedOut: (request) => kit.recogniser.whyEnded(request.cookies.maple_session),
    changed: given.changed,
  });
  identityRoutes(app, {
    db: kit.db,
    keys: kit.keys,
    reasons: kit.reasons,
    recogniser: kit.recogniser,
    county: kit.county,
    publicUrl: kit.publicUrl,
    secure,
  });
  directoryRoutes(app, kit);
  fileRoutes(app, kit);
  if (given.uploads) uploadRoutes(app, kit, given.uploads);
  calendarRoutes(app, kit);
  liveRoutes(app, kit);
  const openApi = openApiOf(routes, { title: "Maplebridge", version: "0.1.0" });
  app.get("/api/openapi.json", async () => openApi);
  healthRoutes(app, kit);
  await staffFiles(app);
  if (given.portal) {
    await portalRoutes(app, {
      db: kit.db,
      door: kit.door,
      blobs: kit.blobs,
      keys: kit.keys,
      reasons: kit.reasons,
      recogniser: kit.recogniser,
      county: kit.county,
      publicUrl: kit.publicUrl,
      secure,
      changed: given.changed,
      paperKeys: (county) => ({
        publicKeyPem: kit.keys(county).paper.public.export({ type: "spki", format: "pem" }).toString(),
      }),
    });
  }
  return app;
}

/** Where the pages of an application of staff begin; each is the same file, which reads its address by itself. */
const staffPages = {
  desk: [
    "matters",
    "new",
    "register",
    "figures",
    "tasks",
    "departments",
    "room",
    "notices",
    "account",
    "setup",
    "sign-in",
    "set-password",
    "mediation",
    "panels",
    "meetings",
    "custody",
  ],
  field: ["session"],
} as const;

async function staffFiles(app: FastifyInstance): Promise<void> {
  let decorated = false;
  for (const [name, pages] of Object.entries(staffPages)) {
    const dist = join(root, "apps", name, "dist");
    if (!existsSync(dist)) continue;
    await app.register(fastifyStatic, {
      root: dist,
      prefix: `/${name}/`,
      decorateReply: !decorated,
      preCompressed: true,
      index: false,
      // Built files carry their hash in their name: they never change.
      setHeaders: (reply, path) => {
        reply.header(
          "cache-control",
          path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
      cacheControl: false,
    });
    decorated = true;
    const page = (
      _request: unknown,
      reply: { sendFile(file: string, root: string, options: object): unknown },
    ) => reply.sendFile("index.html", dist, { maxAge: 0, cacheControl: false });
    app.get(`/${name}`, async (_request, reply) => reply.redirect(`/${name}/`));
    app.get(`/${name}/`, page as never);
    for (const path of pages) {
      app.get(`/${name}/${path}`, page as never);
      app.get(`/${name}/${path}/*`, page as never);
    }
  }
}
