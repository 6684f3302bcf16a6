import { countyMap } from "@maple/grid/server";
import { staffNames } from "@maple/people/server";
import { actorText, question, refuse, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { filesOf } from "@maple/platform/files";
import { historyOf } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { reopenUntil } from "../actions/reopen.ts";
import type { Compartment } from "../model/matter.ts";
import { nextState } from "../model/matter-life.ts";
import { registerNumber } from "../model/register-number.ts";
import type { TrackView } from "../model/track.ts";
import { compartmentsFor, voiceOf } from "../rules/compartments-for.ts";
import { stepsOf } from "../rules/steps.ts";
import { mayBeAnswered } from "../rules/verify.ts";
import { clocksOf, clockValues } from "../store/clock-store.ts";
import { findWholeMatter, type MatterRow } from "../store/matter-store.ts";
import { notesOf } from "../store/note-store.ts";
import { checksOf, type OutcomeCheckRow, ratingsOf } from "../store/outcome-store.ts";
import { checkView, clockView, fileView } from "./matter-view.ts";

const asked = (row: OutcomeCheckRow) => ({ side: row.side, round: row.round, dueOn: row.due_on });

/** A matter as somebody who holds a link to it follows it, like a parcel. Nothing of the other side is in it. */
export const trackMatter = (door: ResidentDoor) =>
  question<{ matter: string }, { matter: MatterRow }, TrackView>({
    verb: "matter.track",
    input: z.object({ matter: z.uuid() }),
    load: async ({ tx, county, input }) => ({
      matter: (await findWholeMatter(tx, county, input.matter)) ?? refuse("matter-not-found"),
    }),
    who: (actor, { matter }) =>
      actor.holds.some((hold) => hold.matter === matter.id) ? null : "matter-not-found",
    opens: (actor, { matter }) =>
      compartmentsFor(actor, matter, false).map((compartment) => ({ matter: matter.id, compartment })),
    answer: async ({ tx, county, actor, facts: { matter }, now }) => {
      const map = await countyMap(tx, county);
      const sides = actor.holds.filter((hold) => hold.matter === matter.id).flatMap((hold) => hold.sides);
      const isReporter = sides.includes("reporter");
      const events = await historyOf(tx, county, matter.id, matter.reported_at);
      const notes = await notesOf(tx, county, matter.id);
      const names = await staffNames(tx, county, [
        ...(matter.holder ? [matter.holder] : []),
        ...matter.mediators,
      ]);
      const room = matter.room ? map.units.get(matter.room) : undefined;
      const round = matter.reopened + 1;
      const checks = (await checksOf(tx, county, matter.id)).filter((check) => sides.includes(check.side));
      const ratings = await ratingsOf(tx, county, matter.id);
      const values = await clockValues(tx, county);
      const windowEnds = reopenUntil(matter.settled_at ?? matter.closed_at, values);
      const me =
        isReporter && matter.reporter
          ? (
              await door.read(tx, county, [matter.reporter], {
                reader: actorText(actor),
                purpose: "own",
                fields: ["name", "phone", "address"],
                at: now,
              })
            ).get(matter.reporter)
          : undefined;
      return {
        id: matter.id,
        code: matter.code,
        number: registerNumber(matter.year, matter.number),
        state: matter.state,
        title: isReporter ? matter.title : null,
        story: isReporter ? matter.story : null,
        category: matter.category,
        placeWords: matter.place_words,
        gridName: (matter.grid && map.grids.get(matter.grid)?.name) || null,
        because: matter.because,
        sides,
        holderName: (matter.holder && names.get(matter.holder)) || null,
        mediatorNames: matter.mediators.map((id) => names.get(id)).filter((name) => name !== undefined),
        roomName: room?.name ?? null,
        roomPhone: room?.phone ?? null,
        reportedAt: matter.reported_at,
        happenedAt: matter.happened_at,
        outcome: matter.outcome,
        waiting: matter.waiting,
        steps: stepsOf(events),
        clocks: (await clocksOf(tx, county, matter.id)).map((clock) => clockView(clock, now)),
        messages: notes
          .filter((note) => note.compartment !== "public" || note.kind === "result")
          .map((note) => ({
            id: note.id,
            compartment: note.compartment as Compartment,
            kind: note.kind,
            text: note.text,
            at: note.at,
            mine:
              note.author === actorText(actor) ||
              (note.party !== null && actor.holds.some((h) => h.party === note.party)),
            fromStaff: staffOf(note.author) !== null,
          })),
        files: (await filesOf(tx, county, matter.id)).map(fileView),
        checks: checks.map(checkView),
        toConfirm:
          matter.state === "settled"
            ? (checks.find(
                (check) =>
                  check.round === round &&
                  check.answer === null &&
                  mayBeAnswered(
                    asked(check),
                    checks.map(asked),
                    "confirmed",
                    localDateOf(now, "Asia/Shanghai"),
                  ) === null,
              )?.id ?? null)
            : null,
        ownRating: ratings.find((rating) => sides.includes(rating.side)) ?? null,
        rated: ratings.some((rating) => sides.includes(rating.side)),
        mayRate:
          ["settled", "verified", "ended"].includes(matter.state) &&
          !ratings.some((rating) => sides.includes(rating.side)),
        reopenUntil: nextState(matter.state, "reopen") && windowEnds && windowEnds >= now ? windowEnds : null,
        writeTo: voiceOf(sides, matter.state),
        me: me ? { name: me.name, phone: me.phone, address: me.address, naming: me.shown } : null,
      };
    },
  });
