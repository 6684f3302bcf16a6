import { demoUnits, unitId } from "@maple/demo";
import { act, systemOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { writeEntry } from "@maple/teamwork/server";
import type { TestProduct } from "./testing.ts";
import type { Ask, Cell } from "./testing-policy-cell.ts";
import { type Asking, places } from "./testing-policy-plants.ts";
import { type Person, reachOf } from "./testing-policy-table.ts";

/** A problem in the report of a room or team, as the description knows it. `watched`: the room or station it counts for. */
export interface PlantedReport {
  key: string;
  entry: string;
  county: "A" | "B";
  unit: string;
  watched: string;
  words: string;
}

const station = demoUnits().find((unit) => unit.kind === "station")!.id;

/** Writes a problem into a report here, in another room, in a team, and in the other county. */
export async function plantReports(
  product: TestProduct,
  counties: Record<"A" | "B", number>,
): Promise<PlantedReport[]> {
  const [here, away] = [places.here.policeRoom!, places.away.policeRoom!];
  const wanted = [
    { key: "report here", county: "A", unit: here, watched: here },
    { key: "report away", county: "A", unit: away, watched: away },
    { key: "report of the case team", county: "A", unit: unitId("case-team"), watched: station },
    { key: "report of the other county", county: "B", unit: here, watched: here },
  ] as const;
  const planted: PlantedReport[] = [];
  for (const [n, one] of wanted.entries()) {
    const words = `日报标记${n}号：路灯不亮`;
    const actor = systemOf(counties[one.county], newId());
    const input = { unit: one.unit, kind: "problem", words, pressing: "soon" };
    const outcome = await act(product.kit.db, writeEntry, {
      id: newId(),
      actor,
      input,
      now: momentOf(Date.now()),
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    planted.push({ ...one, entry: outcome.value.entry, words });
  }
  return planted;
}

/** Whether an ability reaches a report: one's own unit's, or those of one's station. */
function reachesReport(person: Person, ability: string, report: PlantedReport): boolean {
  const reach = reachOf(person, ability);
  if (reach === null || person.county !== report.county) return false;
  if (reach === "county" || person.unit === report.unit) return true;
  return reach === "station" && person.rooms.includes(report.watched);
}

/** What somebody reads of each report, and whether they may add to it, answer it and make a matter of it. */
export async function* reportCells(
  reports: readonly PlantedReport[],
  person: Asking,
  ask: Ask,
): AsyncGenerator<Cell> {
  const { body } = await ask("/api/feed?limit=60");
  for (const report of reports) {
    const reads = reachesReport(person, "teamwork.feed", report);
    const cell = (what: string, expected: boolean, got: boolean): Cell => ({
      who: person.name,
      surface: "report",
      what: `${report.key}: ${what}`,
      expected,
      got,
    });
    // Each is sent what is refused to everybody: whoever may is told so, the others that they may not.
    const send = async (what: string, payload: object) =>
      (await ask(`/api/feed/${report.entry}/${what}`, payload)).body;
    yield cell("its words", reads, body.includes(report.words));
    yield cell(
      "add to it",
      reads && reachesReport(person, "teamwork.report", report),
      (await send("add", { words: "" })).includes("entry-words-needed"),
    );
    yield cell(
      "answer it",
      reads && reachesReport(person, "teamwork.answer-problem", report),
      (await send("answer", { words: "" })).includes("entry-words-needed"),
    );
    yield cell(
      "make a matter of it",
      reads && reachOf(person, "matter.report-for") !== null,
      (await send("file", { place: { way: "words", words: "东门" }, category: "zz" })).includes(
        "category-unknown",
      ),
    );
  }
}
