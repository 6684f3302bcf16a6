import { findMatter, type MatterCore } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { nextRequestState } from "@maple/resident";
import type { RequestLine, ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { ownPersons } from "./own-persons.ts";

const input = z.object({ matter: z.uuid(), request: z.uuid() });

interface Facts {
  matter: MatterCore;
  request: RequestLine | null;
  persons: string[];
}

/** Whoever asked takes it back before it is answered. */
export const withdrawRequest = (door: ResidentDoor) =>
  action<z.infer<typeof input>, Facts, { state: string }>({
    verb: "privacy.withdraw",
    input,
    load: async ({ tx, county, actor, input }) => {
      const matter = (await findMatter(tx, county, input.matter)) ?? refuse("matter-not-found");
      return {
        matter,
        request: await door.requests.find(tx, county, input.request),
        persons: await ownPersons({ tx, county, actor }, matter),
      };
    },
    who: (_actor, { persons, request }) =>
      persons.length === 0 || (request && !persons.includes(request.person)) ? "matter-not-found" : null,
    run: async ({ tx, county, actor, facts: { matter, request }, now, tell }) => {
      if (!request || request.matter !== matter.id) refuse("request-not-found");
      const state = nextRequestState(request.state, "withdraw") ?? refuse("request-answered");
      const by = { at: now, by: actorText(actor), reason: null, answer: null, way: null, untilDay: null };
      if (!(await door.requests.end(tx, county, request.id, { state, ...by }))) refuse("request-answered");
      const data = { request: request.id, kind: request.kind };
      tell({ stream: matter.id, kind: "matter", type: "privacy.withdrawn", data });
      return { state };
    },
  });
