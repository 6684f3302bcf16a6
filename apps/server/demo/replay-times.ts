import { demoStaff } from "@maple/demo";
import { ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { arrange, askChoice, findFreeTimes, holdSession, offerTimes } from "@maple/venue/server";
import { sql } from "kysely";
import type { Kit } from "../kit.ts";
import { actorNamed, must } from "./replay-actors.ts";

const zone = "Asia/Shanghai";

/** Rooms and times in use: the sides of one mediation are asked whom and when they want, others meet in the coming days. */
export async function replayTimes(kit: Kit): Promise<void> {
  const now = momentOf(Date.now());
  const from = addDays(localDateOf(now, zone), 1);
  const begun = await inCounty(kit.db, kit.county, async (tx) => {
    const rows = await sql<{ matter: string; lead: string }>`select d.matter, d.mediators[1] as lead
      from mediation.mediation d join matter.matter m on m.county = d.county and m.id = d.matter
      where d.county = ${kit.county} and d.state = 'begun' and m.sealed is null and cardinality(d.mediators) > 0
        and not exists (select 1 from mediation.session s
          where s.county = d.county and s.mediation = d.id and s.result is null)
      order by d.begun_at desc limit 5`.execute(tx);
    return rows.rows;
  });
  for (const [n, { matter, lead }] of begun.entries()) {
    const username = demoStaff().find((one) => one.id === lead)?.username;
    if (!username) continue;
    const actor = await actorNamed(kit, username);
    if (n === 1)
      await must(kit, arrange, actor, now, {
        matter,
        why: "asked",
        needs: ["dialect"],
        dialect: "山里话",
        stagger: 15,
        firstSide: "A",
        apart: true,
      });
    const input = { matter, kind: "room" as const, minutes: 90, from, days: 7, seats: 0 };
    const free = await ask(kit.db, findFreeTimes, { actor, input, now });
    const times = free.ok ? free.value.times : [];
    if (times.length < 12) continue;
    if (n > 0) {
      const { at, room } = times[n * 2]!;
      await must(kit, holdSession, actor, now, { matter, at, room, kind: "room", minutes: 90 });
      continue;
    }
    const shown = demoStaff()
      .filter((one) => one.id !== lead && one.posts.some((post) => post.role === "mediator"))
      .map((one) => one.id)
      .slice(0, 3);
    await must(kit, askChoice, actor, now, { matter, shown });
    const options = [0, 3, 6, 9].map((at) => times[at]!);
    await must(kit, offerTimes, actor, now, { matter, kind: "room", minutes: 90, options });
  }
}
