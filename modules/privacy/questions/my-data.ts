import { type ClockView, compartmentsFor } from "@maple/matter";
import {
  clockValues,
  clockView,
  findMatter,
  forgottenAt,
  type MatterCore,
  notesOf,
  runsOn,
} from "@maple/matter/server";
import { partyConsents } from "@maple/mediation/server";
import { type Actor, actorText, question, refuse } from "@maple/platform/act";
import { type ClockEvent, localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import type { RequestLine, ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { keptNow } from "../actions/kept-now.ts";
import { looksAt } from "../actions/looks.ts";
import { ownPersons } from "../actions/own-persons.ts";
import type { MyDataView, OwnRequest } from "../model/my-data.ts";
import { forgottenOn } from "../rules/forgotten-on.ts";

const zone = "Asia/Shanghai";

export interface OwnFacts {
  matter: MatterCore;
  persons: string[];
}

export async function loadOwn(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}): Promise<OwnFacts> {
  const matter = (await findMatter(given.tx, given.county, given.input.matter)) ?? refuse("matter-not-found");
  return { matter, persons: await ownPersons(given, matter) };
}

export const ownersOnly = (_actor: Actor, { persons }: OwnFacts) =>
  persons.length === 0 ? "matter-not-found" : null;

const own = new Set(["reporter", "A", "B"]);

/** What a matter holds of whoever looks at it, until when, and what they asked about it. */
export const myData = (door: ResidentDoor) =>
  question<{ matter: string }, OwnFacts, MyDataView>({
    verb: "privacy.my-data",
    input: z.object({ matter: z.uuid() }),
    load: loadOwn,
    who: ownersOnly,
    opens: (actor, { matter }) =>
      compartmentsFor(actor, matter, false)
        .filter((compartment) => own.has(compartment))
        .map((compartment) => ({ matter: matter.id, compartment })),
    answer: async ({ tx, county, actor, facts: { matter, persons }, now }) => {
      const opened = await door.read(tx, county, persons, {
        reader: actorText(actor),
        purpose: "own",
        fields: ["name", "phone", "address"],
        at: now,
      });
      const [kept, forgotten, notes, files, lines, looks, consent] = await Promise.all([
        keptNow(tx, county, matter, now),
        forgottenAt(tx, county, matter.id),
        notesOf(tx, county, matter.id),
        filesOf(tx, county, matter.id),
        door.requests.ofPersons(tx, county, persons),
        looksAt({ tx, county, actor, door }, matter, persons),
        partyConsents(
          tx,
          county,
          actor.holds.map((hold) => hold.party).filter((id) => id !== null),
        ),
      ]);
      const values = lines.length > 0 ? await clockValues(tx, county) : [];
      // One that is settled ended with its settlement, should its sides never answer.
      const ended = matter.closed_at ?? (matter.state === "settled" ? matter.settled_at : null);
      const isReporter = matter.reporter !== null && persons.includes(matter.reporter);
      return {
        matter: matter.id,
        persons: [...opened.values()].map(({ id, name, phone, address, shown }) => ({
          id,
          naming: shown,
          name,
          phone,
          address,
        })),
        story: isReporter,
        messages: notes.filter((note) => own.has(note.compartment) && !note.author.startsWith("staff:"))
          .length,
        files: files.filter((file) => own.has(file.compartment)).length,
        term: kept.term,
        forgottenOn: ended ? forgottenOn(localDateOf(ended, zone), kept.term) : null,
        held: kept.held,
        forgottenAt: forgotten,
        readings: looks.others.length,
        requests: await Promise.all(lines.map((line) => ownRequest(tx, county, door, line, { values, now }))),
        consent: consent && matter.state === "mediating",
      };
    },
  });

interface Counted {
  /** Every length that the county ever set. */
  values: Awaited<ReturnType<typeof clockValues>>;
  now: string;
}

async function ownRequest(
  tx: Tx,
  county: number,
  door: ResidentDoor,
  request: RequestLine,
  counted: Counted,
): Promise<OwnRequest> {
  const { answeredBy: _by, person: _person, ...line } = request;
  const written = await door.requests.open(tx, county, line.id);
  return {
    ...line,
    wanted: written?.wanted ?? null,
    words: written?.words ?? null,
    answer: written?.answer ?? null,
    clock: requestClock(request, counted),
    callCode:
      line.kind === "contact" && line.state === "asked" ? door.requests.callCode(county, line.id) : null,
  };
}

/**
 * The clock of a request, from its own days: it runs from the asking until it is answered or taken back, by the length
 * that the county had when it was asked. What was set later does not reach it, so nothing need be frozen.
 */
export function requestClock(line: RequestLine, { values, now }: Counted): ClockView {
  const { askedAt, answeredAt, state } = line;
  const events: ClockEvent[] = [{ kind: "started", at: askedAt }];
  if (answeredAt !== null) events.push({ kind: state === "withdrawn" ? "stopped" : "met", at: answeredAt });
  const runs = runsOn("PRIVACY_ANSWER", askedAt, values);
  return clockView({ rule: "PRIVACY_ANSWER", serial: 1, events, runs }, now);
}
