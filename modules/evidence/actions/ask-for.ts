import { isOpen, mayActOn } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import type { z } from "zod";
import { newRequestSchema } from "../model/evidence.ts";
import { mayAskFor } from "../rules/request.ts";
import { insertRequest } from "../store/request-store.ts";

interface Asked {
  secret: string;
  request: string;
}

/** Asks somebody outside for what they hold: what, where, when and why, and nothing of the parties. Gives their link. */
export const askFor = (door: ResidentDoor) =>
  action<z.infer<typeof newRequestSchema>, MatterFacts, Asked>({
    verb: "evidence.ask",
    input: newRequestSchema,
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, "evidence.ask", about),
    secret: {
      kept: ({ secret: _secret, ...rest }) => rest,
      restored: (kept, { id, county }) => ({
        ...(kept as Omit<Asked, "secret">),
        secret: door.linkSecret(county, id),
      }),
    },
    run: async ({ tx, county, actor, input: given, facts: { matter }, now, command, tell }) => {
      if (!isOpen(matter.state)) refuse("evidence-closed");
      const objection = mayAskFor(given, localDateOf(now, "Asia/Shanghai"));
      if (objection) refuse(objection);
      const secret = door.linkSecret(county, command);
      const request = newId();
      await insertRequest(tx, county, {
        id: request,
        matter: matter.id,
        receiver: given.receiver.trim(),
        asked: given.asked.trim(),
        place: given.place.trim(),
        hours: given.hours.trim(),
        purpose: given.purpose.trim(),
        answer_by: given.answerBy,
        tokenHash: hashSecret(secret),
        by: actorText(actor),
        at: now,
      });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "evidence.asked",
        data: { request, answerBy: given.answerBy },
      });
      return { secret, request };
    },
  });
