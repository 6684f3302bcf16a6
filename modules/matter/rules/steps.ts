import type { Step } from "../model/track.ts";

interface Happened {
  type: string;
  acted_at: string;
  data: { [key: string]: unknown };
}

const codeOf: Record<string, Step["code"]> = {
  "matter.reported": "reported",
  "matter.accepted": "accepted",
  "matter.mediation-begun": "mediating",
  "matter.agreement-recorded": "agreed",
  "matter.settled": "settled",
  "matter.verified": "verified",
  "matter.reopened": "reopened",
  "matter.declined": "ended",
  "matter.withdrawn": "ended",
  "matter.handed-to-police": "ended",
  "matter.mediation-ended": "ended",
  "matter.merged": "ended",
  "matter.unmerged": "reopened",
};

/** What comes after the last step when all goes well: shown greyed, so that nobody wonders what happens next. */
const usuallyNext: Record<Step["code"], Step["code"][]> = {
  reported: ["accepted", "settled", "verified"],
  accepted: ["settled", "verified"],
  reopened: ["settled", "verified"],
  mediating: ["agreed", "settled", "verified"],
  agreed: ["settled", "verified"],
  settled: ["verified"],
  verified: [],
  ended: [],
};

/** The way of a matter as steps: those that happened, the one it stands at, those that usually follow. */
export function stepsOf(events: readonly Happened[]): Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const code = codeOf[event.type];
    if (!code) continue;
    const outcome =
      typeof event.data.outcome === "string"
        ? event.data.outcome
        : typeof event.data.way === "string"
          ? event.data.way
          : null;
    steps.push({ code, at: event.acted_at, is: "done", outcome });
  }
  const last = steps.at(-1);
  if (!last) return [];
  const next = usuallyNext[last.code];
  if (next.length > 0) last.is = "now";
  return [...steps, ...next.map((code) => ({ code, at: null, is: "next" as const, outcome: null }))];
}
