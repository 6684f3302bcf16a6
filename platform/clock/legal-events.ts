import type { ClockEvent } from "./clock-event.ts";
import { isMoment } from "./moment.ts";

export type IgnoredBecause =
  | "not-a-moment"
  | "before-start"
  | "started-twice"
  | "after-end"
  | "paused-twice"
  | "resumed-without-pause"
  | "extended-without-length"
  | "changed-without-rule";

function faultOf(event: ClockEvent, phase: "none" | "running" | "paused" | "ended"): IgnoredBecause | null {
  if (phase === "none") return event.kind === "started" ? null : "before-start";
  if (phase === "ended") return "after-end";
  switch (event.kind) {
    case "started":
      return "started-twice";
    case "paused":
      return phase === "paused" ? "paused-twice" : null;
    case "resumed":
      return phase === "paused" ? null : "resumed-without-pause";
    case "extended":
      return event.by && event.by.length > 0 ? null : "extended-without-length";
    case "rule-changed":
      return event.rule ? null : "changed-without-rule";
    default:
      return null;
  }
}

/**
 * The events in order of time, without those that make no sense where they stand. Records arrive late and out of
 * order from phones in the field, so nothing is thrown: what was left out is named.
 */
export function legalEvents(events: readonly ClockEvent[]): {
  legal: ClockEvent[];
  ignored: IgnoredBecause[];
} {
  const ignored: IgnoredBecause[] = [];
  const dated = events.filter((event) => isMoment(event.at));
  if (dated.length < events.length) ignored.push("not-a-moment");
  const rank = (event: ClockEvent) => (event.kind === "started" ? 0 : 1);
  dated.sort((a, b) => (a.at === b.at ? rank(a) - rank(b) : a.at < b.at ? -1 : 1));

  const legal: ClockEvent[] = [];
  let phase: "none" | "running" | "paused" | "ended" = "none";
  for (const event of dated) {
    const fault = faultOf(event, phase);
    if (fault) {
      ignored.push(fault);
      continue;
    }
    legal.push(event);
    if (event.kind === "paused") phase = "paused";
    else if (event.kind === "started" || event.kind === "resumed") phase = "running";
    else if (event.kind === "met" || event.kind === "stopped") phase = "ended";
  }
  return { legal, ignored };
}
