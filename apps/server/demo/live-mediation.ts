import type { BulkMatter } from "@maple/demo";
import { addDays, localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { addHours, type Course, type Living, move, type Place, person, settle, zone } from "./live-course.ts";
import { talkApart } from "./live-talk.ts";
import type { Life } from "./matter-rows.ts";

/** A mediation from its beginning as far as its time allows, down to the last performance. */
export function mediate(
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
    finish("begun");
    return;
  }
  const notice = life.now;
  for (const party of parties)
    life.tell("mediation.notice-given", by, { mediation, party: party.id, side: party.side, way: "spoken" });
  if (random.chance(0.05)) {
    keep(notice, (side) => (side === "B" ? "refused" : "given"));
    endAs("refused", "refused");
    return;
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
    const cents = bulk.amountYuan === null ? null : bulk.amountYuan * 100;
    talkApart(life, { mediation, parties, by, cents, until });
    finish("begun");
    return;
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
  if (failed) {
    endAs("no-agreement", "failed");
    return;
  }
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
    finish("in-force", { agreed_at: agreedAt });
    return;
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

const sessionWords =
  "调解员先分别听取双方意见，核实经过后召集双方面谈。双方就主要事实没有争议，调解员依照有关规定说明责任，劝导双方互谅互让。";
