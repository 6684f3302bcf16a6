import { countyMap } from "@maple/grid/server";
import { mayActOn } from "@maple/matter";
import { aboutFor, clockValues, findMatter, loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, actorText, question, refuse, staffOf } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { RequestLine, ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { keptNow } from "../actions/kept-now.ts";
import type { RequestLineView, RequestsView, RequestView } from "../model/requests-view.ts";
import { requestClock } from "./my-data.ts";

const most = { open: 500, answered: 100 };

const may = (actor: Actor) =>
  actor.kind === "guest" || actor.kind === "party"
    ? "not-signed-in"
    : actor.kind === "staff" && actor.posts.some((post) => "privacy.answer" in post.may)
      ? null
      : "not-allowed";

/** The requests that somebody may answer, by their day; then what was answered lately. */
export const requestList = (door: ResidentDoor) =>
  question<Record<string, never>, null, RequestsView>({
    verb: "privacy.requests",
    input: z.object({}),
    load: async () => null,
    who: may,
    answer: async ({ tx, county, actor, now }) => {
      const lines = [
        ...(await door.requests.list(tx, county, { open: true, limit: most.open })),
        ...(await door.requests.list(tx, county, { open: false, limit: most.answered })),
      ];
      const views: RequestLineView[] = [];
      for (const line of lines) {
        const view = await lineFor({ tx, county, actor }, line, now);
        if (view) views.push(view);
      }
      const open = views.filter((view) => view.state === "asked");
      return {
        open,
        answered: views.filter((view) => view.state !== "asked"),
        overdue: open.filter((view) => view.overdue).length,
      };
    },
  });

// What is listed is what may be answered one by one: the same question decides both.
async function lineFor(
  given: { tx: Tx; county: number; actor: Actor },
  line: RequestLine,
  now: string,
): Promise<RequestLineView | null> {
  const { tx, county, actor } = given;
  const matter = await findMatter(tx, county, line.matter);
  if (!matter) return null;
  const objection = mayActOn(actor, "privacy.answer", await aboutFor(given, matter));
  // A protected matter is shown by its code: whoever may open it names the purpose first.
  if (objection !== null && objection !== "matter-sealed") return null;
  const by = staffOf(line.answeredBy);
  const names = await staffNames(tx, county, by ? [by] : []);
  const map = await countyMap(tx, county);
  const { id, kind, field, state, askedAt, dueAt, answeredAt, reason } = line;
  return {
    id,
    matter: matter.id,
    code: matter.code,
    room: (matter.room && map.units.get(matter.room)?.name) || null,
    kind,
    field,
    state,
    askedAt,
    dueAt,
    overdue: state === "asked" && dueAt < now,
    answeredAt,
    answeredBy: (by && names.get(by)) || null,
    reason,
  };
}

/** One request with what was written, to be answered. */
export const requestView = (door: ResidentDoor) =>
  question<{ matter: string; request: string }, MatterFacts, RequestView>({
    verb: "privacy.request",
    input: z.object({ matter: z.uuid(), request: z.uuid() }),
    load: loadToSee,
    who: (actor, { about }) => mayActOn(actor, "privacy.answer", about),
    answer: async ({ tx, county, actor, input, facts: { matter }, now }) => {
      const line = await door.requests.find(tx, county, input.request);
      if (!line || line.matter !== matter.id) refuse("request-not-found");
      const view = (await lineFor({ tx, county, actor }, line, now)) ?? refuse("request-not-found");
      const written = await door.requests.open(tx, county, line.id);
      const read = line.field
        ? await door.read(tx, county, [line.person], {
            reader: actorText(actor),
            purpose: "request",
            fields: [line.field],
            at: now,
          })
        : null;
      return {
        ...view,
        proof: line.proof,
        present: (line.field && read?.get(line.person)?.[line.field]) ?? null,
        wanted: written?.wanted ?? null,
        words: written?.words ?? null,
        answer: written?.answer ?? null,
        way: line.way,
        kept: line.kind === "delete" ? (await keptNow(tx, county, matter, now)).must : null,
        clock: requestClock(line, { values: await clockValues(tx, county), now }),
      };
    },
  });
