import { findBaseMap } from "@maple/grid/server";
import { countyMap } from "@maple/grid/server";
import { listStaff } from "@maple/people/server";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import type { FastifyInstance } from "fastify";
import type { Kit } from "../kit.ts";

/** Public facts about the county: units, grids, base map; and for staff, who holds which post. */
export function directoryRoutes(app: FastifyInstance, kit: Kit): void {
  const today = () => localDateOf(momentOf(Date.now()), "Asia/Shanghai");

  app.get("/api/grids", async (_request, reply) => {
    const found = await inCounty(kit.db, kit.county, async (tx) => {
      const map = await countyMap(tx, kit.county);
      const units = [...map.units.values()];
      const grids = [...map.grids.values()].filter((grid) => grid.level === 3);
      const communities = units.filter((unit) => unit.kind === "community" || unit.kind === "village");
      return {
        county: kit.county,
        towns: units
          .filter((unit) => unit.kind === "town")
          .map((town) => ({
            id: town.id,
            name: town.name,
            communities: communities
              .filter((community) => community.parent === town.id)
              .map((community) => ({
                id: community.id,
                name: community.name,
                kind: community.kind,
                grids: grids.filter((grid) => grid.community === community.id).map((grid) => ({ id: grid.id, name: grid.name, code: grid.code })),
              })),
          })),
        unitGrids: grids.filter((grid) => grid.shape === null).map((grid) => ({ id: grid.id, name: grid.name, code: grid.code, kind: grid.unitKind })),
        rooms: units.filter((unit) => unit.kind === "police-room" || unit.kind === "station").map((unit) => ({ id: unit.id, name: unit.name, phone: unit.phone ?? null })),
        committees: units.filter((unit) => unit.kind === "mediation-committee").map((unit) => ({ id: unit.id, name: unit.name, parent: unit.parent })),
        grids: {
          type: "FeatureCollection",
          features: grids
            .filter((grid) => grid.shape !== null)
            .map((grid) => ({ type: "Feature", id: grid.id, geometry: grid.shape, properties: { id: grid.id, name: grid.name, code: grid.code, community: grid.community, room: grid.policeRoom } })),
        },
      };
    });
    return reply.header("cache-control", "public, max-age=300").send(found);
  });

  app.get("/api/base-map", async (_request, reply) => {
    const layers = await inCounty(kit.db, kit.county, (tx) => findBaseMap(tx, kit.county));
    return reply.header("cache-control", "public, max-age=86400").send({ layers });
  });

  app.get("/api/staff", async (request, reply) => {
    const known = await kit.recogniser.session(request.cookies.maple_session);
    if (!known) return reply.code(401).send({ reason: "not-signed-in" });
    const { role } = request.query as { role?: string };
    const staff = await inCounty(kit.db, known.actor.county, async (tx) => {
      const map = await countyMap(tx, known.actor.county);
      const rows = await listStaff(tx, known.actor.county, today(), role ?? null);
      return rows.map((row) => ({ id: row.id, name: row.name, role: row.role, unit: row.unit, unitName: map.units.get(row.unit)?.name ?? null, grids: row.grids }));
    });
    return reply.header("cache-control", "private, max-age=60").send(staff);
  });
}
