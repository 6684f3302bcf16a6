import { type BulkMatter, composeMatter } from "@maple/demo";
import type { MatterAct } from "@maple/matter";
import { dueOf, firstDue, moveClocks, recomputeClocks } from "@maple/matter/server";
import { epochOf, localDateOf } from "@maple/platform/clock";
import { newId, newReceiptCode } from "@maple/platform/ids";
import {
  type Course,
  type Living,
  move,
  type Place,
  person,
  runningOf,
  settle,
  writeNote,
  zone,
} from "./live-course.ts";
import { mediate } from "./live-mediation.ts";
import { Life, type Rows } from "./matter-rows.ts";

/** Makes up one matter at a moment and lives it as far as the time since then allows; returns its rows. */
export function liveMatter(living: Living, at: string): Rows {
  const { random, until } = living;
  const bulk = composeMatter(random, at);
  const place = living.places.get(bulk.grid)!;
  const life = new Life(living.county, newId(epochOf(at)), at);
  const course: Course = {
    state: "reported",
    category: bulk.category,
    clocks: moveClocks([], "report", at, { category: bulk.category, grade: null, values: [] }),
    column: { holder: null, mediators: [] },
  };
  const reporter = person(living, life, bulk.reporter, bulk.naming);
  life.tell("matter.reported", "guest", {
    to: "reported",
    category: bulk.category,
    grid: place.grid,
    source: bulk.source,
    because: "point-inside",
    onBehalf: bulk.source !== "resident",
    naming: bulk.naming,
    files: 0,
  });
  if (life.wait(1 + random.next() * 30, until)) fromDesk(living, life, course, bulk, place, reporter);
  const due = firstDue(course.clocks);
  for (const clock of course.clocks)
    life.add("matter.clock", {
      matter: life.matter,
      rule: clock.rule,
      serial: clock.serial,
      events: clock.events,
      runs: clock.runs,
      due_at: dueOf(clock),
    });
  life.add("matter.matter", {
    id: life.matter,
    code: freshCode(living.codes),
    number: null,
    year: null,
    kind: "dispute",
    title: bulk.title,
    story: bulk.story,
    category: bulk.category,
    subtype: bulk.subtype,
    category_by: "staff",
    source: bulk.source,
    scale: "01",
    grade: null,
    place_words: bulk.placeWords,
    lng: bulk.point?.[0] ?? null,
    lat: bulk.point?.[1] ?? null,
    grid: place.grid,
    community: place.community,
    room: place.room,
    because: bulk.point
      ? { code: "point-inside", values: { grid: place.name } }
      : { code: "unit-grid", values: { grid: place.name, unit: place.name } },
    reporter,
    waiting: null,
    happened_at: null,
    reported_at: at,
    reopened: 0,
    followers: 0,
    ...course.column,
    state: course.state,
    due_at: due,
  });
  life.close();
  return life.rows;
}

function freshCode(codes: Set<string>): string {
  const code = newReceiptCode();
  if (codes.has(code)) return freshCode(codes);
  codes.add(code);
  return code;
}

function fromDesk(
  living: Living,
  life: Life,
  course: Course,
  bulk: BulkMatter,
  place: Place,
  reporter: string,
): void {
  const { random, until } = living;
  const by = `staff:${random.chance(0.7) ? place.officer : place.worker}`;
  const base = { category: bulk.category, grid: place.grid };
  if (random.chance(0.05)) {
    const outcome = random.pick(["declined", "withdrawn", "handed-to-police"] as const);
    const act = { declined: "decline", withdrawn: "withdraw", "handed-to-police": "hand-to-police" }[
      outcome
    ] as MatterAct;
    const note = writeNote(life, "reporter", outcome, by, endWords[outcome]);
    course.column = { ...course.column, closed_at: life.now, outcome };
    move(life, course, act, "ended", `matter.${outcome}`, `staff:${place.officer}`, {
      ...base,
      note,
      routes: ["court"],
      outcome,
    });
    return;
  }
  const year = Number(localDateOf(life.now, zone).slice(0, 4));
  const number = living.next(`register-${year}`);
  const holder = by.slice(6);
  course.column = { ...course.column, holder, accepted_at: life.now, year, number };
  move(life, course, "accept", "accepted", "matter.accepted", by, { ...base, holder, number });
  if (random.chance(0.3)) {
    const grade = random.pick(["blue", "blue", "yellow", "yellow", "orange", "red"] as const);
    const note = writeNote(life, "staff", "grade", by, "按现场情况定级，见记录。");
    course.column.grade = grade;
    course.clocks = recomputeClocks(course.clocks, life.now, runningOf(course), "grade");
    life.tell("matter.graded", `staff:${place.officer}`, {
      from: "accepted",
      to: "accepted",
      ...base,
      grade,
      note,
    });
  }
  if (bulk.parties.length > 1 && random.chance(0.4)) {
    mediate(living, life, course, bulk, place, reporter);
    return;
  }
  // Some of the last quarter's matters are stuck: an honest demonstration has overdue ones.
  const stuck = until - life.at < 90 * 86_400_000 && random.chance(0.15);
  if (stuck || !life.wait(8 + random.next() * 24 * 12, until)) return;
  const way = random.pick(["on-the-spot", "self-settled", "helped", "answered"] as const);
  const note = writeNote(life, "reporter", "result", by, settleWords[way]);
  settle(living, life, course, ["reporter"], way, note, by, base);
}

const endWords = {
  declined: "此事已由法院受理，依规定不再调解，已告知当事人等待法院处理。",
  withdrawn: "反映人来电说双方已经谈妥，申请撤回。",
  "handed-to-police": "涉嫌违反治安管理，已移交派出所案件办理队处理。",
};

const settleWords = {
  "on-the-spot": "到现场了解情况，双方当面说开，当场化解。",
  "self-settled": "双方自行商量解决，网格员电话核实。",
  helped: "联系物业和社区帮助解决，已办好。",
  answered: "向反映人解释了有关规定和办理途径，反映人表示理解。",
};
