import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { eventsAfter, lastPosition, orderEvents, type Reaction, react } from "@maple/platform/ledger";
import type { Kit } from "./kit.ts";

export interface Loops {
  /** Something was written: look now instead of at the next tick. */
  wake(): void;
  /** Runs everything that is due once, for tests and commands. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const tickMs = 400;
/** A hint is followed after this long, so that many changes at once are one pass. */
const gatherMs = 15;

/** Orders the ledger, lets reactions follow it, and tells live listeners. Polling is the guarantee, waking is a hint. */
export function startLoops(kit: Kit, reactions: readonly Reaction[], log: (error: unknown) => void): Loops {
  const told = new Map<number, number>();
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const pass = async () => {
    for (const county of kit.counties) {
      let moved = 0;
      for (let n = 1; n > 0; moved += n) n = await orderEvents(kit.db, county, momentOf(Date.now()));
      for (const reaction of reactions) await follow(county, reaction);
      await tellLive(county, moved);
    }
  };
  // One that fails is tried again at the next tick, and holds up no other.
  const follow = async (county: number, reaction: Reaction) => {
    try {
      while (await react(kit.db, county, reaction));
    } catch (error) {
      log(error);
    }
  };
  // The place is kept while nobody listens too: whoever joins hears the very next event.
  const tellLive = async (county: number, moved: number) => {
    const from = told.get(county);
    if (kit.live.count() === 0 && from !== undefined && moved === 0) return;
    await inCounty(kit.db, county, async (tx) => {
      const start = from ?? (await lastPosition(tx, county));
      const events = await eventsAfter(tx, county, start, 500);
      told.set(county, events.at(-1)?.position ?? start);
      if (from !== undefined && events.length > 0)
        kit.live.tell(
          county,
          events.map(({ position, type, stream }) => ({ position, type, stream })),
        );
    });
  };
  const run = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await pass().catch(log);
      } while (again && !stopped);
      running = null;
    })();
    return running;
  };
  let hint: NodeJS.Timeout | null = null;
  const timer = setInterval(() => void run(), tickMs);
  timer.unref();
  return {
    wake: () => {
      hint ??= setTimeout(() => {
        hint = null;
        void run();
      }, gatherMs);
    },
    drain: async () => {
      await run();
      await run();
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      if (hint) clearTimeout(hint);
      await running;
    },
  };
}
