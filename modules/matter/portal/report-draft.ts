import type { Place } from "@maple/grid";
import { isLocalDate, type LocalDate, startOfLocalDay } from "@maple/platform/clock";
import type { Naming, ReportMatter } from "../model/matter.ts";
import type { MatterReason } from "../model/matter-reasons.ts";
import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { isPhone, tidyStory } from "../rules/report.ts";
import { choiceOf } from "../rules/seal.ts";

export interface DraftFile {
  id: string;
  name: string;
  kind: string;
  bytes: number;
}

/** A report as far as it has been told. Every page adds its part; none takes anything away. */
export interface ReportDraft {
  /** Made once with the draft: two people who tell the same thing still send two reports. */
  seed: string;
  story: string;
  policeTold: boolean;
  /** The unit whose QR code was scanned: it fixes the place. */
  room: string | null;
  happenedOn: string;
  placeWords: string;
  /** A community or village. */
  area: string;
  /** A town alone, where the community is not known. */
  town: string;
  grid: string;
  point: { lng: number; lat: number } | null;
  /** A category, or one of the protected kinds; empty: staff decide. */
  category: string;
  files: DraftFile[];
  naming: Naming | "";
  name: string;
  phone: string;
  address: string;
  done: readonly Step[];
}

export const reportSteps = [
  "story",
  "danger",
  "where",
  "grid",
  "category",
  "files",
  "about",
  "nearby",
  "check",
] as const;
export type Step = (typeof reportSteps)[number];

/** The pages that are counted towards the reader; the others come only where they are needed. */
export const countedSteps: readonly Step[] = ["story", "where", "category", "files", "about", "check"];

export function emptyDraft(seed: string, room: string | null = null): ReportDraft {
  return {
    seed,
    story: "",
    policeTold: false,
    room,
    happenedOn: "",
    placeWords: "",
    area: "",
    town: "",
    grid: "",
    point: null,
    category: "",
    files: [],
    naming: "",
    name: "",
    phone: "",
    address: "",
    done: [],
  };
}

export function mustTellPolice(draft: Pick<ReportDraft, "story" | "policeTold">): boolean {
  return !draft.policeTold && findDangerSigns(draft.story).some((sign) => sign.tellPoliceNow);
}

/** What the county knows that decides which pages a draft needs. */
export interface StepFacts {
  /** The area chosen has grids of the third level to choose from. */
  hasGrids: boolean;
  nearby: number;
}

/** Whether a page is needed for this draft at all. */
export function isNeeded(step: Step, draft: ReportDraft, facts: StepFacts): boolean {
  if (step === "danger") return mustTellPolice(draft);
  if (step === "grid")
    return draft.room === null && draft.point === null && draft.area !== "" && facts.hasGrids;
  if (step === "nearby") return facts.nearby > 0;
  return true;
}

/** The page after one that was answered; a page reached by "change" goes back to the check unless it raised a new question. */
export function stepAfter(step: Step, draft: ReportDraft, facts: StepFacts, changing: boolean): Step {
  const rest = reportSteps
    .slice(reportSteps.indexOf(step) + 1)
    .filter((next) => isNeeded(next, draft, facts));
  const wanted = changing
    ? rest.filter((next) => next === "danger" || next === "check" || !draft.done.includes(next))
    : rest;
  return wanted[0] ?? "check";
}

export function stepBefore(step: Step, draft: ReportDraft, facts: StepFacts): Step | null {
  const before = reportSteps
    .slice(0, reportSteps.indexOf(step))
    .filter((one) => one !== "danger" && isNeeded(one, draft, facts));
  return before.at(-1) ?? null;
}

export function withDone(draft: ReportDraft, step: Step): ReportDraft {
  return draft.done.includes(step) ? draft : { ...draft, done: [...draft.done, step] };
}

/** The most exact place that was told. */
export function placeOf(draft: ReportDraft): Place {
  if (draft.point) return { way: "point", point: [draft.point.lng, draft.point.lat], datum: "wgs84" };
  if (draft.room) return { way: "unit", unit: draft.room };
  if (draft.grid) return { way: "grid", grid: draft.grid };
  return {
    way: "words",
    words: draft.placeWords,
    ...(draft.area ? { community: draft.area } : {}),
    ...(draft.town ? { town: draft.town } : {}),
  };
}

export type DraftFault = {
  field: string;
  reason: MatterReason | "date-unfit" | "where-needed" | "naming-needed";
};

/** What keeps one page of the draft from being left. The last word has the rule of the report itself. */
export function faultsOf(step: Step, draft: ReportDraft, today: LocalDate): DraftFault[] {
  if (step === "story") {
    const letters = [...tidyStory(draft.story)];
    if (letters.filter((letter) => letter.trim() !== "").length < 5)
      return [{ field: "story", reason: "story-too-short" }];
    return letters.length > 20_000 ? [{ field: "story", reason: "story-too-long" }] : [];
  }
  if (step === "where") {
    const faults: DraftFault[] = [];
    if (draft.happenedOn !== "" && !isLocalDate(draft.happenedOn))
      faults.push({ field: "happenedOn", reason: "date-unfit" });
    else if (draft.happenedOn > today) faults.push({ field: "happenedOn", reason: "happened-in-future" });
    else if (draft.happenedOn !== "" && draft.happenedOn < "1949-10-01")
      faults.push({ field: "happenedOn", reason: "happened-too-long-ago" });
    const somewhere =
      draft.room !== null ||
      draft.point !== null ||
      draft.area !== "" ||
      draft.town !== "" ||
      draft.placeWords.trim() !== "";
    if (!somewhere) faults.push({ field: "placeWords", reason: "where-needed" });
    return faults;
  }
  if (step === "about") {
    const faults: DraftFault[] = [];
    if (draft.naming === "") faults.push({ field: "naming", reason: "naming-needed" });
    if ((draft.naming === "named" || draft.naming === "withheld") && draft.name.trim() === "")
      faults.push({ field: "name", reason: "name-needed" });
    if (!isPhone(draft.phone)) faults.push({ field: "phone", reason: "phone-unfit" });
    return faults;
  }
  return [];
}

/** The draft as the report that is sent. */
export function reportOf(
  draft: ReportDraft,
  zone: string,
  lang: "zh" | "en",
): Partial<ReportMatter> & { story: string; place: Place } {
  return {
    story: draft.story,
    place: placeOf(draft),
    placeWords: draft.placeWords.slice(0, 300),
    ...(choiceOf(draft.category) ?? {}),
    source: "resident",
    naming: draft.naming === "" ? "anonymous" : draft.naming,
    name: draft.naming === "anonymous" ? "" : draft.name.slice(0, 60),
    phone: draft.phone.slice(0, 30),
    ...(isLocalDate(draft.happenedOn) ? { happenedAt: startOfLocalDay(draft.happenedOn, zone) } : {}),
    files: draft.files.map((file) => file.id),
    policeTold: draft.policeTold,
    lang,
  };
}
