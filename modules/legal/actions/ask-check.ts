import { countyMap } from "@maple/grid/server";
import { loadMediation, type MediationFacts, mayConduct } from "@maple/mediation/server";
import { postsOn } from "@maple/people/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { readersOf } from "../rules/readers.ts";
import { checksOf, insertCheck, standingText } from "../store/check-store.ts";

/** The mediator asks a legal officer of the station to read the text that stands, before it is signed. */
export const askCheck = action<{ matter: string }, MediationFacts, { check: string }>({
  verb: "legal.ask",
  input: z.object({ matter: z.uuid() }),
  load: loadMediation,
  who: mayConduct,
  run: async ({ tx, county, actor, facts: { matter, mediation }, now, tell }) => {
    if (matter.sealed !== null) refuse("check-sealed");
    const text = (await standingText(tx, county, matter.id)) ?? refuse("check-no-text");
    const before = await checksOf(tx, county, matter.id);
    if (before.some((one) => one.agreement === text.id && one.state === "asked"))
      refuse("check-asked-already");
    const [posts, map] = [
      await postsOn(tx, county, localDateOf(now, "Asia/Shanghai")),
      await countyMap(tx, county),
    ];
    const told = readersOf(matter.room, posts, (unit) => map.units.get(unit)?.parent ?? null).filter(
      (staff) => !mediation.mediators.includes(staff),
    );
    if (told.length === 0) refuse("check-nobody");
    const check = newId();
    await insertCheck(tx, county, {
      id: check,
      matter: matter.id,
      agreement: text.id,
      asked_by: actorText(actor),
      asked_at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "legal.asked",
      data: { check, agreement: text.id, mediation: mediation.id, told },
    });
    return { check };
  },
});
