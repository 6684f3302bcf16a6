import type { Random } from "@maple/demo";
import { followUpDays, type KeptClock, type MatterAct, type MatterState } from "@maple/matter";
import { moveClocks } from "@maple/matter/server";
import { addDays, epochOf, localDateOf } from "@maple/platform/clock";
import { type CountyKeys, nameTokens, sealText } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import { phoneHash } from "@maple/resident/server";
import { hex, type Life } from "./matter-rows.ts";

export const zone = "Asia/Shanghai";

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

export interface Course {
  state: MatterState;
  category: string;
  clocks: KeptClock[];
  column: Record<string, unknown>;
}

/** What decides by which rule its clocks run; a demonstration county has set no length of its own. */
export function runningOf({ category, column }: Course) {
  return { category, grade: typeof column.grade === "string" ? column.grade : null, values: [] };
}

export function move(
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
  course.clocks = moveClocks(course.clocks, act, life.now, runningOf(course));
}

export function settle(
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
  const act = course.state === "agreed" ? "record-performance" : "settle";
  move(life, course, act, "settled", "matter.settled", by, {
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

export function rate(living: Living, life: Life, sides: readonly string[]): void {
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

export function person(
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

export function writeNote(
  life: Life,
  compartment: string,
  kind: string,
  author: string,
  text: string,
): string {
  const id = newId(life.at);
  life.add("matter.note", { id, matter: life.matter, compartment, kind, text, author, at: life.now });
  return id;
}

export function addHours(moment: string, hours: number): string {
  return new Date(epochOf(moment) + hours * 3_600_000).toISOString();
}
