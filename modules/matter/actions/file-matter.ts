import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { mayReport, tidyStory } from "../rules/report.ts";
import { clockValues } from "../store/clock-store.ts";
import { beginMatter, type Filing } from "./begin-matter.ts";

/** Something of another module that a matter is filed from: what kind of thing, and its id there. */
export interface FiledFrom {
  kind: string;
  id: string;
}

/**
 * Files a matter from something that staff wrote elsewhere: nobody outside reported it, so it has no reporter and no
 * link to follow it by. The event that begins it names what it came from; who may, the caller has asked.
 * @returns its id and code, and whether this actor may open it.
 * @throws Refused story-too-short, story-too-long, happened-in-future, and what `beginMatter` refuses
 */
export async function fileMatter(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
  filing: Filing;
  from: FiledFrom;
  tell(one: Told): void;
}): Promise<{ matter: string; code: string; opens: boolean }> {
  const { tx, county, actor, now, filing, from, tell } = given;
  const story = tidyStory(filing.story);
  const unnamed = { naming: "anonymous", name: "", phone: "", address: "" } as const;
  const fault = mayReport({ ...unnamed, story, happenedAt: filing.happenedAt ?? null, now });
  if (fault) refuse(fault);
  const [map, values] = await Promise.all([countyMap(tx, county), clockValues(tx, county)]);
  const begun = beginMatter({
    tx,
    county,
    actor,
    now,
    map,
    values,
    filing: { ...filing, story },
    reporter: null,
    data: { from: { kind: from.kind, id: from.id } },
    tell,
  });
  await begun.kept;
  return {
    matter: begun.id,
    code: begun.code,
    opens: mayAct(actor, "matter.see", begun.about) === null,
  };
}
