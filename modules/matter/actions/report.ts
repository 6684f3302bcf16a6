import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { insertHold } from "@maple/identity/server";
import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { openCompartments } from "@maple/platform/db";
import { attachFiles } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import type { ClockValue } from "../model/kept-clock.ts";
import { type Receipt, type ReportMatter, reportMatterSchema } from "../model/matter.ts";
import { mayReport, tidyStory } from "../rules/report.ts";
import { clockValues } from "../store/clock-store.ts";
import { beginMatter } from "./begin-matter.ts";

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
      const secret = door.linkSecret(county, command);
      const person = newId();
      const withName = input.naming !== "anonymous";
      const begun = beginMatter({
        tx,
        county,
        actor,
        now,
        ...facts,
        filing: { ...input, story },
        reporter: person,
        data: { onBehalf: input.onBehalf, naming: input.naming, files: input.files.length },
        ...(input.happenedAt && input.onBehalf ? { actedAt: input.happenedAt } : {}),
        tell,
      });
      const { id } = begun;
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
        begun.kept,
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
      return {
        matter: id,
        code: begun.code,
        secret,
        grid: begun.about.grid,
        firstAnswerBy: begun.due,
        opens: mayAct(actor, "matter.see", begun.about) === null,
      };
    },
  });
