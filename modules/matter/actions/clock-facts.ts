import type { Actor } from "@maple/platform/act";
import { isClockRule } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { EventData, Told } from "@maple/platform/ledger";
import { z } from "zod";
import type { KeptClock } from "../model/kept-clock.ts";
import { dueOf, firstDue } from "../rules/clock-moves.ts";
import { clocksOf, keepClocks } from "../store/clock-store.ts";
import { changeMatter } from "../store/matter-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";

/** Which clock of which matter, or of which of its legal tracks. */
export const clockInput = z.object({
  matter: z.uuid(),
  track: z.uuid().optional(),
  rule: z.string().max(40),
  serial: z.coerce.number().int().min(1).max(32_000),
});
type ClockInput = z.infer<typeof clockInput>;

/** Where a clock is kept: with the matter itself or, in a module above, with one of its legal tracks. */
export interface ClockHome {
  /** All clocks that are kept together with the one that is meant. */
  clocks(tx: Tx, county: number, of: { matter: string; track: string | null }): Promise<KeptClock[]>;
  keep(tx: Tx, county: number, facts: ClockFacts, changed: KeptClock & { due: string | null }): Promise<void>;
}

/** One act on clocks as a verb of the module that keeps them. */
export interface ClockVerb {
  verb: string;
  home: ClockHome;
}

export interface ClockFacts extends MatterFacts {
  /** The legal track whose clock it is; null for a clock of the matter itself. */
  track: string | null;
  clocks: KeptClock[];
  /** The clock that is meant; null when the matter has none such. */
  clock: KeptClock | null;
}

/** With the matter itself; its first end is kept with the clock, because the lists sort by it. */
export const matterClocks: ClockHome = {
  clocks: (tx, county, { matter }) => clocksOf(tx, county, matter),
  keep: async (tx, county, { matter, clocks }, changed) => {
    const all = clocks.map((one) =>
      one.rule === changed.rule && one.serial === changed.serial ? changed : one,
    );
    await keepClocks(tx, county, matter.id, [changed]);
    await changeMatter(tx, county, matter.id, { due_at: firstDue(all) });
  },
};

interface Loading<I> {
  tx: Tx;
  county: number;
  actor: Actor;
  input: I;
}

/** A matter with the clocks of a home, held until the act ends. */
export const loadClock =
  (home: ClockHome) =>
  async (given: Loading<ClockInput>): Promise<ClockFacts> => {
    const { rule, serial } = given.input;
    const facts = await loadMatter(given);
    const track = home === matterClocks ? null : (given.input.track ?? null);
    const clocks = await home.clocks(given.tx, given.county, { matter: facts.matter.id, track });
    const clock = isClockRule(rule)
      ? (clocks.find((one) => one.rule === rule && one.serial === serial) ?? null)
      : null;
    return { ...facts, track, clocks, clock };
  };

/** Keeps one changed clock where it is at home. */
export async function keepClock(
  { tx, county, home }: { tx: Tx; county: number; home: ClockHome },
  facts: ClockFacts,
  changed: KeptClock,
): Promise<{ due: string | null }> {
  const due = dueOf(changed);
  await home.keep(tx, county, facts, { ...changed, due });
  return { due };
}

/** Told on the matter's stream; a clock of a track names its track. */
export function tellClock(
  tell: (one: Told) => void,
  { matter, track }: Pick<ClockFacts, "matter" | "track">,
  type: string,
  data: EventData,
): void {
  tell({
    stream: matter.id,
    kind: "matter",
    type,
    data: track === null ? data : { track, ...data },
  });
}
