import { countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { directory, namesOf } from "@maple/people/server";
import { type Actor, actorText, question, refuse, staffAmong } from "@maple/platform/act";
import { chinaCalendar, localDateOf, readClock } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import { historyOf, type LedgerEvent } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { aboutFor } from "../actions/matter-facts.ts";
import { categoryWeights } from "../model/category-weights.generated.ts";
import type { KeptClock } from "../model/kept-clock.ts";
import type {
  ClockView,
  Compartment,
  FileView,
  MatterView,
  OutcomeCheckView,
  PersonShown,
  TimelineLine,
} from "../model/matter.ts";
import { actsIn } from "../model/matter-life.ts";
import { compartmentsFor } from "../rules/compartments-for.ts";
import { personFieldsFor } from "../rules/fields-for.ts";
import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { mayActOn, saidOfNone } from "../rules/may-act-on.ts";
import { followUpDaysAt, lawOf, startedUnder } from "../rules/rule-for.ts";
import { suggestCategories } from "../rules/suggest-category.ts";
import { clocksOf, clockValues, extensionsOf } from "../store/clock-store.ts";
import { findWholeMatter, type MatterRow } from "../store/matter-store.ts";
import { type NoteRow, notesOf } from "../store/note-store.ts";
import { checksOf, ratingsOf } from "../store/outcome-store.ts";
import { clockMay } from "./clock-may.ts";
import { lineOf } from "./names-for.ts";

interface Facts {
  matter: MatterRow;
  about: About;
}

export function compartmentsOf(actor: Actor, facts: Facts): Compartment[] {
  return compartmentsFor(actor, facts.matter, mayAct(actor, "matter.see", facts.about) === null);
}

/** One matter on one screen, for staff: everything they may see of it and what they may do next. */
export const viewMatter = (door: ResidentDoor) =>
  question<{ matter: string }, Facts, MatterView>({
    verb: "matter.view",
    input: z.object({ matter: z.uuid() }),
    load: async ({ tx, county, actor, input }) => {
      const matter = (await findWholeMatter(tx, county, input.matter)) ?? refuse(saidOfNone(actor, false));
      return { matter, about: await aboutFor({ tx, county, actor }, matter) };
    },
    // Whoever may not see it gets the answer of a matter that does not exist: no oracle.
    who: (actor, { about }) => mayActOn(actor, "matter.see", about),
    opens: (actor, facts) =>
      compartmentsOf(actor, facts).map((compartment) => ({ matter: facts.matter.id, compartment })),
    answer: async ({ tx, county, actor, facts, now }) => {
      const { matter, about } = facts;
      const today = localDateOf(now, "Asia/Shanghai");
      const [map, people, events, notes, checks, clocks, extensions, values, files, ratings, reporter] =
        await Promise.all([
          countyMap(tx, county),
          directory(tx, county, today),
          historyOf(tx, county, matter.id, matter.reported_at),
          notesOf(tx, county, matter.id),
          checksOf(tx, county, matter.id),
          clocksOf(tx, county, matter.id),
          extensionsOf(tx, county, matter.id),
          clockValues(tx, county),
          filesOf(tx, county, matter.id),
          ratingsOf(tx, county, matter.id),
          reporterFor(tx, door, county, actor, matter, about, now),
        ]);
      const names = await namesOf(tx, county, today, [
        ...staffIn(events, matter),
        ...extensions.map((one) => one.asked_by),
      ]);
      const carers = people.carersOf({ grid: matter.grid, room: matter.room });
      const room = matter.room ? map.units.get(matter.room) : undefined;
      return {
        ...lineOf({ ...matter, sealed: matter.sealed !== null }, map, names),
        story: matter.story,
        scale: matter.scale,
        because: matter.because,
        point: matter.lng !== null && matter.lat !== null ? { lng: matter.lng, lat: matter.lat } : null,
        communityName: (matter.community && map.units.get(matter.community)?.name) || null,
        roomName: room?.name ?? null,
        roomPhone: room?.phone ?? null,
        officer: carers.officer,
        gridWorker: carers.gridWorker,
        happenedAt: matter.happened_at,
        acceptedAt: matter.accepted_at,
        closedAt: matter.closed_at,
        outcome: matter.outcome,
        categoryBy: matter.category_by,
        suggestions: suggestCategories(matter.story, categoryWeights),
        dangerSigns: findDangerSigns(matter.story),
        reporter,
        clocks: clocks.map((clock) => ({
          ...clockView(clock, now),
          may: clockMay(clock, extensions, { actor, about, names, now }),
        })),
        followUpDays: followUpDaysAt(now, values),
        timeline: timelineOf(events, notes, names),
        files: files.map(fileView),
        checks: checks.map(checkView),
        ratings,
        followers: matter.followers,
        mediators: matter.mediators,
        may: actsIn(matter.state).map((act) => ({ act, reason: mayAct(actor, `matter.${act}`, about) })),
        writes:
          mayAct(actor, "matter.note", about) === null
            ? compartmentsOf(actor, facts).filter((one) => one !== "public")
            : [],
        seal: {
          why: matter.sealed,
          maySeal: matter.sealed === null ? mayAct(actor, "matter.seal", about) : "sealed-already",
          mayUnseal: matter.sealed === null ? "not-sealed" : mayAct(actor, "matter.unseal", about),
        },
        mayAnswerRatings: mayActOn(actor, "matter.answer-outcome", about) === null,
        mayAskWhy: mayAct(actor, "policy.ask", about) === null,
        version: events.at(-1)?.version ?? 0,
      };
    },
  });

function staffIn(events: readonly LedgerEvent[], matter: MatterRow): string[] {
  const ids = staffAmong(events.map((event) => event.actor));
  const given = events.map((event) => event.data.holder).filter((id): id is string => typeof id === "string");
  return [...new Set([...ids, ...given, ...matter.mediators, ...(matter.holder ? [matter.holder] : [])])];
}

async function reporterFor(
  tx: Tx,
  door: ResidentDoor,
  county: number,
  actor: Actor,
  matter: MatterRow,
  about: About,
  now: string,
): Promise<PersonShown | null> {
  if (!matter.reporter) return null;
  const fields = personFieldsFor(actor, about);
  if (fields.length === 0) {
    return {
      id: matter.reporter,
      name: null,
      phone: null,
      address: null,
      naming: "withheld",
      why: "not-for-you",
    };
  }
  const read = await door.read(tx, county, [matter.reporter], {
    reader: actorText(actor),
    purpose: "handle",
    fields,
    at: now,
  });
  const person = read.get(matter.reporter);
  if (!person) return null;
  return {
    id: person.id,
    name: person.name,
    phone: person.phone,
    address: person.address,
    naming: person.shown,
    why: person.shown === "anonymous" ? "anonymous" : "shown",
  };
}

/** Anything that runs by a rule may be read as a clock; what it was started under may be known or not. */
export function clockView(clock: KeptClock, now: string): ClockView {
  const law = lawOf(clock);
  const reading = readClock(clock.events, startedUnder(clock), chinaCalendar, now);
  return {
    rule: clock.rule,
    serial: clock.serial,
    name: law.name,
    basis: law.basis,
    local: law.local,
    source: law.source,
    pauses: [...law.pauses],
    extension: law.extension,
    state: reading.state,
    due: reading.due,
    remainingMs: reading.remainingMs,
    story: reading.story,
    warnings: reading.warnings,
  };
}

export function timelineOf(
  events: readonly LedgerEvent[],
  notes: readonly NoteRow[],
  names: ReadonlyMap<string, string>,
): TimelineLine[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return events.map((event) => {
    const note = typeof event.data.note === "string" ? byId.get(event.data.note) : undefined;
    const [kind = "system", id = ""] = event.actor.split(":");
    const holder =
      typeof event.data.holder === "string" ? { holderName: names.get(event.data.holder) ?? null } : {};
    return {
      id: event.id,
      type: event.type,
      at: event.acted_at,
      receivedAt: event.received_at,
      by: { kind, name: names.get(id) ?? null, role: null },
      data: { ...event.data, ...holder },
      note: note ? { id: note.id, compartment: note.compartment, kind: note.kind, text: note.text } : null,
    };
  });
}

export function fileView(file: {
  id: string;
  kind: string;
  name: string;
  media: string;
  bytes: number;
  compartment: string;
  sha256: Buffer;
  added_at: string;
}): FileView {
  return {
    id: file.id,
    kind: file.kind,
    name: file.name,
    media: file.media,
    bytes: file.bytes,
    compartment: file.compartment as Compartment,
    sha256: file.sha256.toString("hex"),
    addedAt: file.added_at,
  };
}

export function checkView(check: {
  id: string;
  round: number;
  side: string;
  due_on: string;
  answer: OutcomeCheckView["answer"];
  reasons: string[];
  way: string | null;
  answered_at: string | null;
}): OutcomeCheckView {
  return {
    id: check.id,
    round: check.round,
    side: check.side,
    dueOn: check.due_on,
    answer: check.answer,
    reasons: check.reasons,
    way: check.way,
    answeredAt: check.answered_at,
  };
}
