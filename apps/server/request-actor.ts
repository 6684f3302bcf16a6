import { type Actor, guestOf } from "@maple/platform/act";
import type { FastifyRequest } from "fastify";
import type { Kit } from "./kit.ts";

/** Who asks: a program by its token, staff by their session, a party by the links in their browser, else a guest. */
export async function requestActor(kit: Kit, request: FastifyRequest): Promise<Actor> {
  const bearer = request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1];
  if (bearer) return (await kit.recogniser.program(bearer))?.actor ?? guestOf(kit.county);
  const session = await kit.recogniser.session(request.cookies.maple_session);
  if (session) return session.actor;
  return kit.recogniser.holds(request.cookies.maple_hold);
}
