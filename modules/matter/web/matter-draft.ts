import type { Naming } from "../model/matter.ts";
import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { isPhone } from "../rules/report.ts";

/** What is typed before it is sent; kept on this device until the server has it. */
export interface MatterDraft {
  story: string;
  grid: string | null;
  point: { lng: number; lat: number } | null;
  placeWords: string;
  category: string | null;
  source: string;
  naming: Naming;
  name: string;
  phone: string;
  address: string;
  /** As the browser's date-time field gives it: local time without a zone. */
  happened: string;
  policeTold: boolean;
}

export const emptyDraft: MatterDraft = {
  story: "",
  grid: null,
  point: null,
  placeWords: "",
  category: null,
  source: "resident",
  naming: "named",
  name: "",
  phone: "",
  address: "",
  happened: "",
  policeTold: false,
};

export type DraftFault = "needStory" | "needPlace" | "needName" | "needPhone" | "needPolice";

/** What must still be put right; the server checks the same again. */
export function faultsOf(draft: MatterDraft): DraftFault[] {
  const faults: DraftFault[] = [];
  if ([...draft.story.trim()].length < 5) faults.push("needStory");
  if (!draft.grid && !draft.point && draft.placeWords.trim() === "") faults.push("needPlace");
  if (draft.naming !== "anonymous" && draft.name.trim() === "") faults.push("needName");
  if (draft.phone.trim() !== "" && !isPhone(draft.phone)) faults.push("needPhone");
  if (!draft.policeTold && findDangerSigns(draft.story).some((sign) => sign.tellPoliceNow))
    faults.push("needPolice");
  return faults;
}

/** The county's clock, whatever the computer's own zone says. */
const countyZone = "+08:00";

export function reportOf(
  draft: MatterDraft,
  files: readonly string[],
  lang: "zh" | "en",
): Record<string, unknown> {
  const place = draft.point
    ? { way: "point", point: [draft.point.lng, draft.point.lat], datum: "wgs84" }
    : draft.grid
      ? { way: "grid", grid: draft.grid }
      : { way: "words", words: draft.placeWords.trim() };
  return {
    story: draft.story,
    place,
    placeWords: draft.placeWords.trim(),
    ...(draft.category ? { category: draft.category } : {}),
    source: draft.source,
    naming: draft.naming,
    name: draft.naming === "anonymous" ? "" : draft.name.trim(),
    phone: draft.phone.trim(),
    address: draft.naming === "anonymous" ? "" : draft.address.trim(),
    ...(draft.happened ? { happenedAt: new Date(`${draft.happened}${countyZone}`).toISOString() } : {}),
    files,
    onBehalf: true,
    policeTold: draft.policeTold,
    lang,
  };
}

/** Reads a kept draft; what does not fit is left out, so that an old one never breaks the page. */
export function readDraft(kept: string | null): MatterDraft {
  try {
    const value: unknown = JSON.parse(kept ?? "null");
    if (value === null || typeof value !== "object") return emptyDraft;
    const given = value as Record<string, unknown>;
    const read: Record<string, unknown> = { ...emptyDraft };
    for (const [key, plain] of Object.entries(emptyDraft)) {
      const one = given[key];
      if (plain === null ? key !== "point" && typeof one === "string" : typeof one === typeof plain)
        read[key] = one;
    }
    const point = given.point as { lng?: unknown; lat?: unknown } | null | undefined;
    if (typeof point?.lng === "number" && typeof point.lat === "number")
      read.point = { lng: point.lng, lat: point.lat };
    return read as unknown as MatterDraft;
  } catch {
    return emptyDraft;
  }
}
