import { type About, mayAct } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import type { KeptClock } from "../model/kept-clock.ts";
import type { ClockMay } from "../model/matter.ts";
import { mayExtend, mayPause, mayResume } from "../rules/clock-acts.ts";
import { isRunning } from "../rules/clock-moves.ts";
import { lawOf } from "../rules/rule-for.ts";
import { type ExtensionRow, isOf } from "../store/clock-store.ts";

/** What somebody may do to a running clock: what their post allows, then what its rule allows. */
export function clockMay(
  clock: KeptClock,
  extensions: readonly ExtensionRow[],
  given: {
    actor: Actor;
    about: About;
    names: ReadonlyMap<string, string>;
    now: string;
    /** The legal track whose clock it is. */
    track?: string;
  },
): ClockMay | null {
  if (!isRunning(clock)) return null;
  const { actor, about, names, now, track = null } = given;
  const asked = extensions.find((one) => one.state === "asked" && isOf(one, clock, track));
  const needs = lawOf(clock).extension?.needs ?? "consent";
  return {
    pause: mayAct(actor, "matter.pause-clock", about) ?? mayPause(clock, null, now)?.reason ?? null,
    resume: mayAct(actor, "matter.resume-clock", about) ?? mayResume(clock)?.reason ?? null,
    extend:
      mayAct(actor, "matter.extend-clock", about) ??
      (asked ? "extension-asked-already" : null) ??
      mayExtend(clock, needs, null, now)?.reason ??
      null,
    asked: asked
      ? {
          id: asked.id,
          length: asked.length,
          unit: asked.unit,
          by: names.get(asked.asked_by) ?? null,
          at: asked.asked_at,
          approve:
            mayAct(actor, "matter.approve-extension", about) ??
            (asked.asked_by === actor.id ? "extension-own" : null),
        }
      : null,
  };
}
