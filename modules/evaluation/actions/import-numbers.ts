import { createHash } from "node:crypto";
import { mayAct } from "@maple/identity";
import { type Actor, action, actorText, refuse, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { checkNumbers } from "../rules/check-numbers.ts";
import { insertNumbers, type NumberRow, numbersUntil } from "../store/number-store.ts";
import { roomsToGive, rowOf } from "./number-facts.ts";
import { readNumbers } from "./read-numbers.ts";

export const numbersFile = z.object({ file: z.base64().max(2_000_000) });

/** Reads a file and checks it against what there is; the dry run and the import ask the same. */
export async function checkedNumbers(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
  file: string;
}): Promise<ReturnType<typeof checkNumbers> & { earlier: NumberRow[] }> {
  const { tx, county, now } = given;
  const [lines, rooms] = await Promise.all([readNumbers(given.file), roomsToGive(given)]);
  const earlier = await numbersUntil(
    tx,
    county,
    rooms.map((room) => room.id),
    localDateOf(now, "Asia/Shanghai"),
  );
  return { ...checkNumbers(lines, rooms, earlier, now), earlier };
}

/** Takes all numbers of a spreadsheet in, or none of them. */
export const importNumbers = action<
  z.infer<typeof numbersFile>,
  null,
  { lines: number; corrections: number }
>({
  verb: "figures.import-numbers",
  input: numbersFile,
  load: async () => null,
  who: (actor) => mayAct(actor, "figures.keep", null),
  run: async ({ tx, county, actor, input: { file }, now, command, tell }) => {
    const { numbers, corrections, faults, earlier } = await checkedNumbers({ tx, county, actor, now, file });
    if (faults.length > 0) refuse("numbers-faulty", { count: faults.length });
    const staff = staffOf(actorText(actor));
    if (staff === null) return refuse("not-allowed");
    const rows = numbers.map((one) => rowOf(one, earlier, { staff, at: now }));
    await insertNumbers(tx, county, rows);
    const content = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
    tell({
      stream: command,
      kind: "number",
      type: "figures.numbers-imported",
      begins: true,
      data: { lines: rows.length, corrections, content },
    });
    return { lines: rows.length, corrections };
  },
});
