import { gridForPlace } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { insertHold } from "@maple/identity/server";
import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { openCompartments } from "@maple/platform/db";
import { attachFiles } from "@maple/platform/files";
import { newId, newReceiptCode } from "@maple/platform/ids";
import { type Point, toWgs84 } from "@maple/platform/map";
import type { ResidentDoor } from "@maple/resident/server";
import { categoryWeights } from "../model/category-weights.generated.ts";
import type { ClockValue } from "../model/kept-clock.ts";
import { type Receipt, type ReportMatter, reportMatterSchema } from "../model/matter.ts";
import { isCategory } from "../model/matter-categories.ts";
import { dueOf, firstDue, moveClocks } from "../rules/clock-moves.ts";
import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { mayReport, tidyStory, titleFrom } from "../rules/report.ts";
import { sealOf } from "../rules/seal.ts";
import { suggestCategories } from "../rules/suggest-category.ts";
import { clockValues } from "../store/clock-store.ts";
import { insertMatter } from "../store/matter-store.ts";

const zone = "Asia/Shanghai";
/** A tracking link lives as long as a matter may be asked about: two years. */
const holdDays = 730;

/** A resident, or a member of staff for someone, says what happened: the first word of a matter. Mission A1. */
export const reportMatter = (door: ResidentDoor) =>
  action<ReportMatter, { map: CountyMap; values: ClockValue[] }, Receipt>({
    verb: "matter.report",
    input: reportMatterSchema,
    load: async ({ tx, county }) => {
      const [map, values] = await Promise.all([countyMap(tx, county), clockValues(tx, county)]);
      return { map, values };
    },
    who: (actor, _facts, input) =>
      input.onBehalf || actor.kind === "program" ? mayAct(actor, "matter.report-for", null) : null,
    secret: {
      kept: ({ secret: _secret, ...rest }) => rest,
      restored: (kept, { id, county }) => ({
        ...(kept as Omit<Receipt, "secret">),
        secret: door.linkSecret(county, id),
      }),
    },
    run: async ({ tx, county, actor, input, facts, now, command, tell }) => {
      const story = tidyStory(input.story);
      const fault = mayReport({ ...input, story, happenedAt: input.happenedAt ?? null, now });
      if (fault) refuse(fault);
      const danger = findDangerSigns(story).filter((sign) => sign.tellPoliceNow);
      if (danger.length > 0 && !input.policeTold)
        refuse("tell-police-now", { signs: danger.flatMap((sign) => sign.words).join("、") });
      const where = gridForPlace(input.place, { ...facts.map, on: localDateOf(now, zone) });
      if (!where.placed) refuse(where.refused.code, where.refused.values);
      const grid = where.grid === null ? null : facts.map.grids.get(where.grid)!;
      const point: Point | null =
        input.place.way === "point" ? toWgs84(input.place.point, input.place.datum) : null;
      if (input.category !== undefined && !isCategory(input.category)) refuse("category-unknown");
      const suggested = input.category ? null : suggestCategories(story, categoryWeights)[0]?.category;

      const id = newId();
      const code = newReceiptCode();
      const secret = door.linkSecret(county, command);
      const person = newId();
      const running = { category: input.category ?? suggested ?? "99", grade: null, values: facts.values };
      const clocks = moveClocks([], "report", now, running).map((clock) => ({ ...clock, due: dueOf(clock) }));
      const due = firstDue(clocks);
      // From the first moment, also when it is the reporter who says what it is about.
      const sealed = sealOf(input.subtype ?? null);
      const withName = input.naming !== "anonymous";
      const matterKept = insertMatter(
        tx,
        county,
        {
          id,
          code,
          state: "reported",
          title: input.title?.trim() || titleFrom(story),
          story,
          category: input.category ?? suggested ?? "99",
          subtype: input.subtype ?? null,
          category_by: input.category ? (actor.kind === "staff" ? "staff" : "reporter") : "suggested",
          source: input.source,
          place_words: tidyStory(
            input.placeWords || (input.place.way === "words" ? input.place.words : ""),
          ).slice(0, 300),
          lng: point?.[0] ?? null,
          lat: point?.[1] ?? null,
          grid: grid?.id ?? null,
          community: grid?.community ?? null,
          room: grid?.policeRoom ?? null,
          because: where.because,
          reporter: person,
          happened_at: input.happenedAt ?? null,
          reported_at: now,
          due_at: due,
          sealed,
        },
        clocks,
      );
      const personKept = door.keep(
        tx,
        county,
        {
          id: person,
          matter: id,
          name: withName ? input.name.trim() : null,
          phone: input.phone.trim() || null,
          address: withName ? input.address.trim() || null : null,
          shown: input.naming,
        },
        now,
      );
      await Promise.all([
        matterKept,
        personKept,
        insertHold(tx, county, {
          id: newId(),
          tokenHash: hashSecret(secret),
          matter: id,
          sides: ["reporter"],
          party: null,
          at: now,
          until: startOfLocalDay(addDays(localDateOf(now, zone), holdDays), zone),
        }),
        openCompartments(tx, [{ matter: id, compartment: "reporter" }]),
        attachFiles(tx, county, input.files, id, "reporter"),
      ]);
      tell({
        stream: id,
        kind: "matter",
        type: "matter.reported",
        begins: true,
        data: {
          to: "reported",
          category: input.category ?? suggested ?? "99",
          grid: grid?.id ?? null,
          source: input.source,
          because: where.because.code,
          onBehalf: input.onBehalf,
          naming: input.naming,
          files: input.files.length,
          ...(sealed ? { sealed } : {}),
        },
        ...(input.happenedAt && input.onBehalf ? { actedAt: input.happenedAt } : {}),
      });
      const about: About = {
        grid: grid?.id ?? null,
        room: grid?.policeRoom ?? null,
        community: grid?.community ?? null,
        carriers: [],
        seal: sealed ? "shut" : null,
      };
      return {
        matter: id,
        code,
        secret,
        grid: about.grid,
        firstAnswerBy: due!,
        opens: mayAct(actor, "matter.see", about) === null,
      };
    },
  });
