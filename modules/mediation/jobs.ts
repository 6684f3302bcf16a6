import type { Moment } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { releaseMediator } from "./actions/release-mediator.ts";
import { mediatorsAtWork } from "./store/mediation-store.ts";

/** Posts also end by themselves: releases whoever mediates without one. @returns how many mediations changed. */
export function releaseGoneMediators(db: Db, given: { county: number; now: Moment }): Promise<number> {
  return inCounty(
    db,
    given.county,
    async (tx) => {
      let changed = 0;
      for (const staff of await mediatorsAtWork(tx, given.county))
        changed += await releaseMediator(tx, { ...given, staff });
      return changed;
    },
    null,
  );
}
