import { mayAct } from "@maple/identity";
import { action, actorText, refuse, staffOf } from "@maple/platform/act";
import { type NumberInput, numberSchema } from "../model/given-number.ts";
import { dayOf, objectionToNumber, versionsOf } from "../rules/given-number.ts";
import { insertNumbers, type NumberRow, numbersUntil } from "../store/number-store.ts";
import { roomsToGive, rowOf } from "./number-facts.ts";

interface Facts {
  /** Whether the room is a police room that the actor gives numbers for. */
  known: boolean;
  earlier: NumberRow[];
}

/** Gives a number of a room: cases of a month, households or population of a day; again: corrects it, with a reason. */
export const enterNumber = action<NumberInput, Facts, { version: number }>({
  verb: "figures.enter-number",
  input: numberSchema,
  load: async ({ tx, county, actor, input, now }) => {
    const rooms = await roomsToGive({ tx, county, actor, now });
    const day = dayOf(input.kind, input.day);
    return {
      known: rooms.some((room) => room.id === input.room),
      earlier: day === null ? [] : await numbersUntil(tx, county, [input.room], day),
    };
  },
  who: (actor, _facts, { room }) => mayAct(actor, "figures.keep", { grid: null, room, carriers: [] }),
  run: async ({ tx, county, actor, input, facts: { known, earlier }, now, command, tell }) => {
    if (!known) refuse("number-room-unknown");
    const objection = objectionToNumber(input, earlier, now);
    if (objection) refuse(objection);
    const staff = staffOf(actorText(actor));
    if (staff === null) return refuse("not-allowed");
    const row = rowOf(input, earlier, { staff, at: now });
    await insertNumbers(tx, county, [row]);
    const { room, kind, day, version, value } = row;
    tell({
      stream: command,
      kind: "number",
      type: version === 1 ? "figures.number-given" : "figures.number-corrected",
      begins: true,
      data: {
        room,
        kind,
        day,
        version,
        value,
        before: versionsOf(earlier, room, kind, day).at(-1)?.value ?? null,
      },
    });
    return { version };
  },
});
