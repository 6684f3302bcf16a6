import { inForceOn } from "@maple/grid";
import { type CountyMap, countyMap, findBaseMap, listCounties } from "@maple/grid/server";
import { listStaff } from "@maple/people/server";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { problemOf, readerLang, sendProblem } from "@maple/platform/http";
import type { FastifyInstance } from "fastify";
import QRCode from "qrcode";
import type { Kit } from "../kit.ts";

/** Public facts about the county: units, grids, base map; and for staff, who holds which post. */
export function directoryRoutes(app: FastifyInstance, kit: Kit): void {
  const today = () => localDateOf(momentOf(Date.now()), "Asia/Shanghai");

  app.get("/api/grids", async (request, reply) => {
    const map = await inCounty(kit.db, kit.county, (tx) => countyMap(tx, kit.county));
    // The same for everybody until a drawing is decided: asked for again, the borders are not sent again.
    const tag = `"${map.county}-${map.day}-${map.version}"`;
    reply.header("etag", tag).header("cache-control", "public, no-cache");
    return request.headers["if-none-match"] === tag ? reply.code(304).send() : reply.send(gridDirectory(map));
  });

  app.get("/api/county", async (_request, reply) => {
    const counties = await inCounty(kit.db, kit.county, (tx) => listCounties(tx));
    const own = counties.find((one) => one.county === kit.county);
    return reply.send({
      county: kit.county,
      name: { zh: own?.zh ?? "", en: own?.en ?? "" },
      demonstration: own?.demonstration ?? false,
    });
  });

  app.get("/api/qr.svg", async (request, reply) => {
    const { text } = request.query as { text?: string };
    if (!(await kit.recogniser.session(request.cookies.maple_session)))
      return sendProblem(
        reply,
        problemOf(kit.reasons, { reason: "not-signed-in", values: {} }, readerLang(request)),
      );
    if (!text || text.length > 600)
      return sendProblem(
        reply,
        problemOf(kit.reasons, { reason: "input-unfit", values: {} }, readerLang(request)),
      );
    return reply
      .type("image/svg+xml")
      .header("cache-control", "no-store")
      .send(await QRCode.toString(text, { type: "svg", margin: 1, errorCorrectionLevel: "M" }));
  });

  app.get("/api/base-map", async (_request, reply) => {
    const layers = await inCounty(kit.db, kit.county, (tx) => findBaseMap(tx, kit.county));
    return reply.header("cache-control", "public, max-age=86400").send({ layers });
  });

  app.get("/api/staff", async (request, reply) => {
    const known = await kit.recogniser.session(request.cookies.maple_session);
    if (!known)
      return sendProblem(
        reply,
        problemOf(kit.reasons, { reason: "not-signed-in", values: {} }, readerLang(request)),
      );
    const { role } = request.query as { role?: string };
    const staff = await inCounty(kit.db, known.actor.county, async (tx) => {
      const map = await countyMap(tx, known.actor.county);
      const rows = await listStaff(tx, known.actor.county, today(), role ?? null);
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        role: row.role,
        unit: row.unit,
        unitName: map.units.get(row.unit)?.name ?? null,
        grids: row.grids,
      }));
    });
    return reply.header("cache-control", "private, max-age=60").send(staff);
  });
}

/** Towns, communities, grids with their borders, rooms and committees, those that stand today. */
function gridDirectory(map: CountyMap) {
  const units = inForceOn(map.units.values(), map.day);
  const grids = inForceOn(map.grids.values(), map.day).filter((grid) => grid.level === 3);
  const communities = units.filter((unit) => unit.kind === "community" || unit.kind === "village");
  return {
    county: map.county,
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
            grids: grids
              .filter((grid) => grid.community === community.id)
              .map((grid) => ({ id: grid.id, name: grid.name, code: grid.code })),
          })),
      })),
    unitGrids: grids
      .filter((grid) => grid.unitKind !== null)
      .map((grid) => ({ id: grid.id, name: grid.name, code: grid.code, kind: grid.unitKind })),
    rooms: units
      .filter((unit) => unit.kind === "police-room" || unit.kind === "station")
      .map((unit) => ({ id: unit.id, name: unit.name, phone: unit.phone ?? null })),
    committees: units
      .filter((unit) => unit.kind === "mediation-committee")
      .map((unit) => ({ id: unit.id, name: unit.name, parent: unit.parent })),
    grids: {
      type: "FeatureCollection",
      features: grids
        .filter((grid) => grid.shape !== null)
        .map((grid) => ({
          type: "Feature",
          id: grid.id,
          geometry: grid.shape,
          properties: {
            id: grid.id,
            name: grid.name,
            code: grid.code,
            community: grid.community,
            room: grid.policeRoom,
          },
        })),
    },
  };
}
