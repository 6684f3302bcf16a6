import { question } from "@maple/platform/act";
import { addDays, startOfLocalDay } from "@maple/platform/clock";
import { z } from "zod";
import { takenIn, zone } from "../actions/taken-times.ts";
import { loadMediation, type MediationFacts, mayConduct } from "../actions/time-facts.ts";
import { type FreeTimes, placeKinds } from "../model/time.ts";
import { freeTimes } from "../rules/free-times.ts";
import { suits } from "../rules/suits.ts";
import { unitsNear } from "../rules/units-near.ts";
import { arrangementOf } from "../store/arrangement-store.ts";

const input = z.object({
  matter: z.uuid(),
  kind: z.enum(placeKinds),
  minutes: z.coerce.number().int().min(30).max(480),
  from: z.iso.date(),
  days: z.coerce.number().int().min(1).max(21).default(7),
  seats: z.coerce.number().int().min(0).max(200).default(0),
  interpreter: z.uuid().optional(),
  session: z.uuid().optional(),
});

/** When a room is free and mediators and interpreter can come, computed anew at every asking. */
export const findFreeTimes = question<z.infer<typeof input>, MediationFacts, FreeTimes>({
  verb: "venue.free-times",
  input,
  load: loadMediation,
  who: mayConduct,
  answer: async ({ tx, county, input, facts: { matter, mediation }, now }) => {
    const { from, days, minutes, kind, interpreter, session, seats } = input;
    const arranged = await arrangementOf(tx, county, mediation.id);
    const first = arranged.coolUntil !== null && arranged.coolUntil > from ? arranged.coolUntil : from;
    const span = {
      from: startOfLocalDay(first, zone),
      until: startOfLocalDay(addDays(first, days), zone),
    };
    const taken = await takenIn(tx, county, span, session ?? null);
    const people = await taken.ofPeople([...mediation.mediators, ...(interpreter ? [interpreter] : [])]);
    const rooms =
      kind === "room"
        ? (await taken.rooms(unitsNear(matter, mediation))).filter(
            (room) => room.seats >= seats && suits(arranged, room.has),
          )
        : null;
    return {
      from: first,
      times: freeTimes({ from: first, days, minutes, rooms, people, now, zone }),
      unknown: people.filter((one) => one.hours.length === 0).map((one) => one.id),
    };
  },
});
