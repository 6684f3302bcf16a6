import { compartments, mayActOn } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { nextRequestState } from "@maple/resident";
import type { RequestLine, ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { decideRequest } from "../rules/answer-request.ts";
import { forgetMatter } from "./forget-matter.ts";
import { keptNow } from "./kept-now.ts";

const input = z.object({
  matter: z.uuid(),
  request: z.uuid(),
  answer: z.enum(["grant", "refuse"]),
  reason: z.string().max(40).nullable().default(null),
  /** To the resident, who reads it on their page. */
  words: z.string().max(1000).default(""),
  way: z.enum(["window", "called"]).nullable().default(null),
  /** The six digits that the new telephone said when it was called. */
  code: z.string().max(12).default(""),
});

interface Facts extends MatterFacts {
  request: RequestLine | null;
}

/**
 * Answers what somebody asked about their own data, and does what is granted: the field is changed, or the data are
 * forgotten at once. The ledger holds codes alone; the words are sealed and shown on the asker's page.
 */
export const answerRequest = (door: ResidentDoor) =>
  action<z.infer<typeof input>, Facts, { state: string; reason: string | null; until: string | null }>({
    verb: "privacy.answer",
    input,
    load: async (given) => ({
      ...(await loadMatter(given)),
      request: await door.requests.find(given.tx, given.county, given.input.request),
    }),
    who: (actor, { about }) => mayActOn(actor, "privacy.answer", about),
    // A deletion reaches what every side said.
    opens: (_actor, { matter, request }) =>
      request?.kind === "delete"
        ? compartments.map((compartment) => ({ matter: matter.id, compartment }))
        : [],
    run: async ({ tx, county, actor, input, facts: { matter, request }, now, tell }) => {
      if (!request || request.matter !== matter.id) refuse("request-not-found");
      const { id, kind } = request;
      const state = nextRequestState(request.state, input.answer) ?? refuse("request-answered");
      const kept = kind === "delete" ? (await keptNow(tx, county, matter, now)).must : null;
      const decided = decideRequest({
        kind,
        answer: input.answer,
        reason: input.reason,
        words: input.words,
        way: input.way,
        codeFits: input.code.replace(/\D/g, "") === door.requests.callCode(county, id),
        kept,
      });
      if ("refused" in decided) refuse(decided.refused);
      const { reason, until, way } = decided;
      const by = {
        at: now,
        by: actorText(actor),
        reason,
        answer: input.words.trim() || null,
        way,
        untilDay: until,
      };
      // What was wanted is opened before a deletion empties it.
      const { wanted = null } = (await door.requests.open(tx, county, id)) ?? {};
      if (!(await door.requests.end(tx, county, id, { state, ...by }))) refuse("request-answered");
      if (state === "granted" && kind === "delete") {
        const done = await forgetMatter({ tx, county, door, matter: matter.id, now }, "request");
        if (done) tell(done.told);
      } else if (state === "granted" && request.field && wanted) {
        const person = { id: request.person, matter: matter.id };
        await door.change(tx, county, person, request.field, wanted);
      }
      tell({
        stream: matter.id,
        kind: "matter",
        type: "privacy.answered",
        data: { request: id, kind, field: request.field, state, reason, way },
      });
      return { state, reason, until };
    },
  });
