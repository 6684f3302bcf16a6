import { type BulkMatter, composeMatter, type Random } from "@maple/demo";
import { followUpDays, type MatterAct, type MatterState } from "@maple/matter";
import { dueOf, firstDue, type KeptClock, moveClocks } from "@maple/matter/server";
import { addDays, epochOf, localDateOf } from "@maple/platform/clock";
import { type CountyKeys, nameTokens, sealText } from "@maple/platform/crypto";
import { newId, newReceiptCode } from "@maple/platform/ids";
import { phoneHash } from "@maple/resident/server";
import { hex, Life, type Rows } from "./matter-rows.ts";

const zone = "Asia/Shanghai";

export interface Place {
  grid: string;
  community: string;
  room: string;
  name: string;
  officer: string;
  worker: string;
  mediator: string;
  committee: string;
}

export interface Living {
  county: number;
  random: Random;
  keys: CountyKeys;
  places: ReadonlyMap<string, Place>;
  /** Now: nothing is told that lies after it. */
  until: number;
  /** Receipt codes given already: at a million of them two would be the same by chance. */
  codes: Set<string>;
  /** The next number of a register. */
  next(name: string): number;
}

interface Course {
  state: MatterState;
  clocks: KeptClock[];
  column: Record<string, unknown>;
}

/** Makes up one matter at a moment and lives it as far as the time since then allows; returns its rows. */
export function liveMatter(living: Living, at: string): Rows {
  const { random, until } = living;
  const bulk = composeMatter(random, at);
  const place = living.places.get(bulk.grid)!;
  const life = new Life(living.county, newId(epochOf(at)), at);
  const course: Course = {
    state: "reported",
    clocks: moveClocks([], "report", at),
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

function move(
  life: Life,
  course: Course,
  act: MatterAct,
  to: MatterState,
  type: string,
  actor: string,
  data: Record<string, string | number | null | string[]>,
): void {
  life.tell(type, actor, { from: course.state, to, ...data });
  course.state = to;
  course.clocks = moveClocks(course.clocks, act, life.now);
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

function settle(
  living: Living,
  life: Life,
  course: Course,
  sides: string[],
  way: string,
  note: string | null,
  by: string,
  base: Record<string, string>,
): void {
  const { random, until } = living;
  const settledOn = localDateOf(life.now, zone);
  course.column = { ...course.column, settled_at: life.now, outcome: way };
  const checks = sides.flatMap((side) =>
    followUpDays.map((days) => ({
      id: newId(life.at),
      matter: life.matter,
      round: 1,
      side,
      due_on: addDays(settledOn, days),
      reasons: [] as string[],
    })),
  );
  move(life, course, "settle", "settled", "matter.settled", by, {
    ...base,
    way,
    note,
    sides,
    checks: checks.length,
  });
  const answered: object[] = [];
  let good = true;
  let all = true;
  for (const [i, check] of checks.sort((a, b) => (a.due_on < b.due_on ? -1 : 1)).entries()) {
    const when = epochOf(`${check.due_on}T03:00:00.000Z`) + i * 600_000 + random.whole(0, 5) * 3_600_000;
    if (when > until || !random.chance(0.94)) {
      all = false;
      answered.push({ ...check, answer: null });
      continue;
    }
    life.at = Math.max(life.at + 60_000, when);
    const answer = random.chance(0.9) ? "confirmed" : random.chance(0.7) ? "not-reached" : "not-solved";
    if (answer === "not-solved") good = false;
    answered.push({
      ...check,
      answer,
      way: "call",
      asked_at: life.now,
      answered_at: life.now,
      answered_by: by,
    });
    life.tell("matter.outcome-answered", by, {
      check: check.id,
      side: check.side,
      answer,
      way: "call",
      dueOn: check.due_on,
    });
  }
  for (const row of answered) life.add("matter.outcome_check", row);
  rate(living, life, sides);
  const confirmed = answered.filter((row) => (row as { answer: string }).answer === "confirmed").length;
  if (!all || !good || confirmed === 0 || !life.wait(20, until)) return;
  course.column.closed_at = life.now;
  move(life, course, "verify", "verified", "matter.verified", by, {
    ...base,
    confirmed,
    notReached: answered.length - confirmed,
  });
}

function rate(living: Living, life: Life, sides: readonly string[]): void {
  const { random, until } = living;
  for (const side of sides) {
    if (!random.chance(0.35) || !life.wait(1 + random.next() * 20, until)) continue;
    const score = random.pick([5, 5, 5, 5, 4, 4, 4, 3, 2, 1] as const);
    const reasons = score >= 4 ? ["listened"] : score <= 2 ? ["slow"] : [];
    life.add("matter.rating", {
      matter: life.matter,
      side,
      score,
      reasons,
      words: "",
      thanks: score === 5 && random.chance(0.3),
      at: life.now,
    });
    life.tell("matter.rated", `party:${newId(life.at)}`, { side, score, reasons, thanks: false });
  }
}

function mediate(
  living: Living,
  life: Life,
  course: Course,
  bulk: BulkMatter,
  place: Place,
  reporter: string,
): void {
  const { random, until } = living;
  if (!life.wait(4 + random.next() * 40, until)) return;
  const by = `staff:${place.mediator}`;
  const base = { category: bulk.category, grid: place.grid };
  const year = Number(localDateOf(life.now, zone).slice(0, 4));
  const number = living.next(`mediation-${place.committee}-${year}`);
  const mediation = newId(life.at);
  const row: Record<string, unknown> = {
    id: mediation,
    matter: life.matter,
    asked_by: "application",
    committee: place.committee,
    mediators: [place.mediator],
    year,
    number,
    begun_at: life.now,
    routes_told: false,
  };
  const finish = (state: string, more: object = {}) =>
    life.add("mediation.mediation", { ...row, state, ...more });
  course.column.mediators = [place.mediator];
  move(life, course, "begin-mediation", "mediating", "matter.mediation-begun", `staff:${place.officer}`, {
    ...base,
    mediation,
    committee: place.committee,
    mediators: [place.mediator],
    number,
  });
  const parties = bulk.parties.map((party) => ({
    id: newId(life.at),
    side: party.side,
    kind: party.kind,
    person:
      party.side === "A" && bulk.reporter
        ? reporter
        : person(living, life, { name: party.name, phone: party.phone ?? "" }, "named"),
  }));
  for (const party of parties)
    life.tell("mediation.party-added", `staff:${place.officer}`, {
      mediation,
      party: party.id,
      side: party.side,
      role: "principal",
      minor: false,
    });
  const keep = (notice: string | null, consent: (side: string) => string | null) => {
    for (const party of parties) {
      const answer = consent(party.side);
      life.add("mediation.party", {
        ...party,
        mediation,
        matter: life.matter,
        role: "principal",
        speaks_for: null,
        minor: false,
        notice_at: notice,
        consent: answer,
        consent_at: answer && life.now,
      });
    }
  };
  const endAs = (reason: string, outcome: string) => {
    course.column = { ...course.column, closed_at: life.now, outcome };
    finish("ended", { ended_at: life.now, end_reason: reason, routes_told: true });
    move(life, course, "end-mediation", "ended", "matter.mediation-ended", by, {
      ...base,
      mediation,
      reason,
      outcome,
      routes: ["court", "arbitration", "administrative", "legal-aid"],
      note: null,
    });
  };
  if (!life.wait(3 + random.next() * 30, until)) {
    keep(null, () => null);
    return finish("begun");
  }
  const notice = life.now;
  for (const party of parties)
    life.tell("mediation.notice-given", by, { mediation, party: party.id, side: party.side, way: "spoken" });
  if (random.chance(0.05)) {
    keep(notice, (side) => (side === "B" ? "refused" : "given"));
    return endAs("refused", "refused");
  }
  for (const party of parties)
    life.tell("mediation.consent-given", by, { mediation, party: party.id, side: party.side, way: "spoken" });
  keep(notice, () => "given");
  const session = {
    id: newId(life.at),
    mediation,
    matter: life.matter,
    number: 1,
    place: "社区调解室",
    present: parties.map((party) => party.id),
    invited: "",
  };
  const planned = life.now;
  if (!life.wait(10 + random.next() * 120, until)) {
    life.add("mediation.session", { ...session, present: [], planned_at: addHours(planned, 72), record: "" });
    return finish("begun");
  }
  const failed = random.chance(0.1);
  life.add("mediation.session", {
    ...session,
    planned_at: addHours(life.now, -1),
    begun_at: addHours(life.now, -1),
    ended_at: life.now,
    result: failed ? "failed" : "agreed",
    failure: failed ? "no-agreement" : null,
    record: sessionWords,
  });
  life.tell("mediation.session-recorded", by, {
    mediation,
    session: session.id,
    number: 1,
    result: failed ? "failed" : "agreed",
    failure: failed ? "no-agreement" : null,
    present: session.present,
  });
  if (failed) return endAs("no-agreement", "failed");
  const agreement = newId(life.at);
  const obligation = newId(life.at);
  const due = addDays(localDateOf(life.now, zone), 7);
  const cents = bulk.amountYuan === null ? null : bulk.amountYuan * 100;
  const agreedAt = life.now;
  life.add("mediation.agreement", {
    id: agreement,
    mediation,
    matter: life.matter,
    number: `${year}-${number}`,
    form: "oral",
    state: "sealed",
    facts: bulk.title,
    disputed: "",
    responsibility: "",
    copies: 2,
    drafted_at: agreedAt,
    effective_at: agreedAt,
  });
  life.tell("mediation.oral-agreement-recorded", by, {
    mediation,
    agreement,
    number: `${year}-${number}`,
    terms: 1,
    replaces: null,
  });
  move(life, course, "record-agreement", "agreed", "matter.agreement-recorded", by, {
    ...base,
    mediation,
    agreement,
    form: "oral",
  });
  const duty = {
    id: obligation,
    agreement,
    matter: life.matter,
    number: 1,
    who: parties.find((party) => party.side === "B")!.id,
    toward: parties.find((party) => party.side === "A")?.id ?? null,
    kind: cents === null ? "do" : "pay",
    what: cents === null ? "按约定整改到位，不再影响对方" : "一次性支付赔偿款",
    cents,
    due_on: due,
    way: cents === null ? "自行整改，网格员验收" : "微信转账",
  };
  if (!life.wait(24 + random.next() * 24 * 8, until) || random.chance(0.04)) {
    life.add("mediation.obligation", { ...duty, state: "due", paid_cents: 0 });
    return finish("in-force", { agreed_at: agreedAt });
  }
  const late = localDateOf(life.now, zone) > due;
  const result = late ? "late" : "done";
  life.add("mediation.obligation", { ...duty, state: result, paid_cents: cents ?? 0, closed_at: life.now });
  life.add("mediation.performance", {
    id: newId(life.at),
    obligation,
    matter: life.matter,
    result,
    cents,
    done_on: localDateOf(life.now, zone),
    note: "",
    recorded_by: by,
    at: life.now,
  });
  life.tell("mediation.obligation-performed", by, {
    mediation,
    obligation,
    number: 1,
    result,
    cents,
    doneOn: localDateOf(life.now, zone),
  });
  finish("performed", { agreed_at: agreedAt, ended_at: life.now });
  settle(living, life, course, ["A", "B"], "people-mediation", null, by, base);
}

function person(
  living: Living,
  life: Life,
  who: { name: string; phone: string } | null,
  shown: string,
): string {
  const id = newId(life.at);
  const { data, index } = living.keys;
  const sealed = (field: "name" | "phone", text: string | undefined) =>
    text ? hex(sealText(data, text, `${id}:${field}`)) : null;
  life.add("resident.person", {
    id,
    matter: life.matter,
    name_sealed: sealed("name", who?.name),
    phone_sealed: sealed("phone", who?.phone),
    phone_hash: who?.phone ? hex(phoneHash(index, life.matter, who.phone)) : null,
    name_tokens: who ? nameTokens(index, who.name) : [],
    shown: who ? shown : "anonymous",
    made_at: life.now,
  });
  return id;
}

function writeNote(life: Life, compartment: string, kind: string, author: string, text: string): string {
  const id = newId(life.at);
  life.add("matter.note", { id, matter: life.matter, compartment, kind, text, author, at: life.now });
  return id;
}

function addHours(moment: string, hours: number): string {
  return new Date(epochOf(moment) + hours * 3_600_000).toISOString();
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
const sessionWords =
  "调解员先分别听取双方意见，核实经过后召集双方面谈。双方就主要事实没有争议，调解员依照有关规定说明责任，劝导双方互谅互让。";
