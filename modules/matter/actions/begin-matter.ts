import { gridForPlace } from "@maple/grid";
import type { CountyMap } from "@maple/grid/server";
import type { About } from "@maple/identity";
import { type Actor, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId, newReceiptCode } from "@maple/platform/ids";
import type { EventData, Told } from "@maple/platform/ledger";
import { type Point, toWgs84 } from "@maple/platform/map";
import { categoryWeights } from "../model/category-weights.generated.ts";
import type { ClockValue } from "../model/kept-clock.ts";
import type { ReportMatter } from "../model/matter.ts";
import { isCategory } from "../model/matter-categories.ts";
import { dueOf, firstDue, moveClocks } from "../rules/clock-moves.ts";
import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { tidyStory, titleFrom } from "../rules/report.ts";
import { sealOf } from "../rules/seal.ts";
import { suggestCategories } from "../rules/suggest-category.ts";
import { insertMatter } from "../store/matter-store.ts";

const zone = "Asia/Shanghai";

/** What a matter begins with, whoever files it and wherever. */
export type Filing = Pick<
  ReportMatter,
  "story" | "title" | "place" | "placeWords" | "category" | "subtype" | "source" | "happenedAt" | "policeTold"
>;

/** A matter that has begun. `kept` ends when its row and its first clocks are written. */
interface Begun {
  id: string;
  code: string;
  about: About;
  /** By when somebody first answers. */
  due: string;
  kept: Promise<void>;
}

/** The reason that is shown for where a matter lies: a code with its values. */
export interface Because {
  code: string;
  values: Record<string, string>;
}

/** What a text seems to be about; the first guess, which a person may change. */
export function suggestedCategory(text: string): string {
  return suggestCategories(text, categoryWeights)[0]?.category ?? "99";
}

/** Where a matter lies, and the reason that is shown for it. */
interface Lies {
  grid: { id: string; community: string | null; policeRoom: string | null } | null;
  /** Of a matter that no grid is known for: the room that handles it. */
  room: string | null;
  because: Because;
}

/**
 * The first rows of a matter: where it lies, what it is about, its clocks, and the event that begins it. Only the words
 * of danger and the place can stop it here; what a form must hold is asked before.
 * @throws Refused tell-police-now, category-unknown, and what `gridForPlace` says of the place
 */
export function beginMatter(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
  map: CountyMap;
  values: ClockValue[];
  filing: Filing;
  /** Where it lies, when that was settled elsewhere; else the place that was told decides. */
  lies?: Lies;
  /** The row of whoever reported it; null: nobody outside did. */
  reporter: string | null;
  /** What else the event says. */
  data: EventData;
  actedAt?: string;
  tell(one: Told): void;
}): Begun {
  const { tx, county, actor, now, map, filing } = given;
  const story = tidyStory(filing.story);
  const danger = findDangerSigns(story).filter((sign) => sign.tellPoliceNow);
  if (danger.length > 0 && !filing.policeTold)
    refuse("tell-police-now", { signs: danger.flatMap((sign) => sign.words).join("、") });
  const { place } = filing;
  const { grid, room, because } = given.lies ?? liesAt(filing, map, now);
  const point: Point | null = place.way === "point" ? toWgs84(place.point, place.datum) : null;
  if (filing.category !== undefined && !isCategory(filing.category)) refuse("category-unknown");
  const category = filing.category ?? suggestedCategory(story);

  const [id, code] = [newId(), newReceiptCode()];
  const running = { category, grade: null, values: given.values };
  const clocks = moveClocks([], "report", now, running).map((clock) => ({ ...clock, due: dueOf(clock) }));
  const due = firstDue(clocks);
  // From the first moment, also when it is the reporter who says what it is about.
  const sealed = sealOf(filing.subtype ?? null);
  const kept = insertMatter(
    tx,
    county,
    {
      id,
      code,
      state: "reported",
      title: filing.title?.trim() || titleFrom(story),
      story,
      category,
      subtype: filing.subtype ?? null,
      category_by: filing.category ? (actor.kind === "staff" ? "staff" : "reporter") : "suggested",
      source: filing.source,
      place_words: tidyStory(filing.placeWords || (place.way === "words" ? place.words : "")).slice(0, 300),
      lng: point?.[0] ?? null,
      lat: point?.[1] ?? null,
      grid: grid?.id ?? null,
      community: grid?.community ?? null,
      room,
      because,
      reporter: given.reporter,
      happened_at: filing.happenedAt ?? null,
      reported_at: now,
      due_at: due,
      sealed,
    },
    clocks,
  );
  given.tell({
    stream: id,
    kind: "matter",
    type: "matter.reported",
    begins: true,
    data: {
      to: "reported",
      category,
      grid: grid?.id ?? null,
      source: filing.source,
      because: because.code,
      ...given.data,
      ...(sealed ? { sealed } : {}),
    },
    ...(given.actedAt ? { actedAt: given.actedAt } : {}),
  });
  const about: About = {
    grid: grid?.id ?? null,
    room,
    community: grid?.community ?? null,
    carriers: [],
    seal: sealed ? "shut" : null,
  };
  return { id, code, about, due: due!, kept };
}

function liesAt({ place }: Filing, map: CountyMap, now: string): Lies {
  const where = gridForPlace(place, { ...map, on: localDateOf(now, zone) });
  if (!where.placed) return refuse(where.refused.code, where.refused.values);
  const grid = where.grid === null ? null : map.grids.get(where.grid)!;
  return { grid, room: grid?.policeRoom ?? null, because: where.because };
}
