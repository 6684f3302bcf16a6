import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId, newReceiptCode } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { isCategory } from "../model/matter-categories.ts";
import { branchClocks, settleStart } from "../rules/branch-clocks.ts";
import { dueOf, firstDue, moveClocks } from "../rules/clock-moves.ts";
import { tidyStory } from "../rules/report.ts";
import { sealAfter } from "../rules/seal.ts";
import { clocksOf, clockValues, keepClocks } from "../store/clock-store.ts";
import { changeMatter, findMatter, findWholeMatter, insertMatter } from "../store/matter-store.ts";
import { moveMatter } from "./move-matter.ts";
import { entryOf } from "./register-entry.ts";

interface Branching {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
  door: ResidentDoor;
  /** The matter it comes out of. */
  from: string;
  title: string;
  story: string;
  category: string;
  subtype: string | null;
  tell(one: Told): void;
}

/**
 * A further matter made out of one that is there: its own words, kind and register number; place, holder, protection and
 * reporter of the first. It is told now, but its clocks count from the first one's start: nobody waits longer because
 * somebody put it in order. Nobody reads the reporter's data for it.
 */
export async function branchMatter(given: Branching): Promise<{ id: string; code: string }> {
  const { tx, county, actor, now, door, category, subtype, tell } = given;
  const from = (await findWholeMatter(tx, county, given.from)) ?? refuse("matter-not-found");
  if (!isCategory(category)) refuse("category-unknown");
  const [before, values] = await Promise.all([clocksOf(tx, county, from.id), clockValues(tx, county)]);
  const running = { category, grade: null, values };
  const waits = from.state === "reported";
  const clocks = branchClocks(
    moveClocks([], "report", now, running),
    "MATTER_ACCEPT",
    waits ? from.reported_at : null,
  );
  const [id, code] = [newId(), newReceiptCode()];
  const reporter = from.reporter === null ? null : newId();
  const sealed = sealAfter(from.sealed, subtype);
  await insertMatter(
    tx,
    county,
    {
      id,
      code,
      state: "reported",
      title: given.title.trim(),
      story: tidyStory(given.story),
      category,
      subtype,
      category_by: "staff",
      source: from.source,
      place_words: from.place_words,
      lng: from.lng,
      lat: from.lat,
      grid: from.grid,
      community: from.community,
      room: from.room,
      because: from.because,
      reporter,
      happened_at: from.happened_at,
      reported_at: now,
      due_at: firstDue(clocks),
      sealed,
    },
    clocks.map((clock) => ({ ...clock, due: dueOf(clock) })),
  );
  if (from.reporter !== null && reporter !== null)
    await door.copy(tx, county, from.reporter, { id: reporter, matter: id }, now);
  tell({
    stream: id,
    kind: "matter",
    type: "matter.reported",
    begins: true,
    data: { to: "reported", category, grid: from.grid, source: from.source, out_of: from.id },
  });
  if (waits) return { id, code };

  const { year, number } = await entryOf(tx, county, { year: null, number: null }, now);
  const fresh = (await findMatter(tx, county, id))!;
  await moveMatter({
    tx,
    county,
    now,
    matter: fresh,
    act: "accept",
    type: "matter.accepted",
    data: { holder: from.holder ?? actor.id, number },
    change: { accepted_at: now, holder: from.holder ?? actor.id, year, number },
    tell,
  });
  const after = branchClocks(await clocksOf(tx, county, id), "MATTER_SETTLE", settleStart(before));
  await keepClocks(
    tx,
    county,
    id,
    after.map((clock) => ({ ...clock, due: dueOf(clock) })),
  );
  await changeMatter(tx, county, id, { due_at: firstDue(after) });
  return { id, code };
}
