import { inCounty } from "@maple/platform/db";
import { reactionsBehind } from "@maple/platform/ledger";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Kit } from "./kit.ts";

/** Whether the process lives and the database answers, and how both are doing, for whoever runs it. */
export function healthRoutes(app: FastifyInstance, kit: Kit): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_seconds",
    help: "Time to answer, by route",
    labelNames: ["method", "route", "status"],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: "ledger_reaction_behind_events",
    help: "Events that a reaction has not followed yet, by county and reaction",
    labelNames: ["county", "reaction"],
    registers: [registry],
    async collect() {
      this.reset();
      for (const county of kit.counties) {
        // Without a database the other figures are still told: that is when they are needed.
        const behind = await inCounty(kit.db, county, (tx) => reactionsBehind(tx, county)).catch(() => []);
        for (const { reaction, events } of behind) this.set({ county: String(county), reaction }, events);
      }
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions.url ?? "none", status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  app.get("/health/live", async () => ({ live: true }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await inCounty(kit.db, kit.county, (tx) => sql`select 1`.execute(tx));
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false });
    }
  });
  app.get("/metrics", async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
