import { type Actor, guestOf } from "@maple/platform/act";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Portal } from "./portal.ts";

const keptAtMost = 8;
const day = 86_400;
const shape = /^\d{6}\.[A-Za-z0-9_-]{20,200}$/;

export const isToken = (text: string): boolean => shape.test(text);

/** The keys that this browser holds, the newest first. */
export function tokensOf(request: FastifyRequest): string[] {
  return (request.cookies.maple_hold ?? "").split("~").filter(isToken).slice(0, keptAtMost);
}

const headOf = (token: string) => token.slice(7, 19);
const shortOf = (request: FastifyRequest) =>
  (request.cookies.maple_short ?? "").split("~").filter((head) => head !== "");

/** Keys opened by code and telephone end after two days: they are worth no QR code. */
export function isShortLived(request: FastifyRequest, token: string): boolean {
  return shortOf(request).includes(headOf(token));
}

/** Puts a key into the browser, before those it holds already. */
export function giveToken(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  life: "short" | "long",
): void {
  const tokens = [token, ...tokensOf(request).filter((one) => one !== token)].slice(0, keptAtMost);
  const short = shortOf(request);
  const allShort = life === "short" && tokens.slice(1).every((one) => short.includes(headOf(one)));
  const cookie = {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: portal.secure,
    maxAge: (allShort ? 2 : 180) * day,
  } as const;
  reply.setCookie("maple_hold", tokens.join("~"), cookie);
  if (life === "short")
    reply.setCookie("maple_short", [headOf(token), ...short].slice(0, keptAtMost).join("~"), {
      ...cookie,
      maxAge: 2 * day,
    });
}

export function forgetTokens(reply: FastifyReply): void {
  for (const name of ["maple_hold", "maple_short", "maple_draft"]) reply.clearCookie(name, { path: "/" });
}

/**
 * Who asks about one matter: the holder of its keys, and of no other matter's. So the name under which they act stays
 * the same when a newer key comes in.
 */
export async function holderOf(
  portal: Portal,
  request: FastifyRequest,
  matter: string,
): Promise<{ actor: Actor; token: string | null }> {
  const found: Array<{ actor: Actor; token: string }> = [];
  for (const token of tokensOf(request)) {
    const actor = await portal.recogniser.holds(token);
    if (actor.holds.some((hold) => hold.matter === matter)) found.push({ actor, token });
  }
  const oldest = found.at(-1);
  if (!oldest) return { actor: guestOf(portal.county), token: null };
  const lasting = found.find((one) => !isShortLived(request, one.token)) ?? oldest;
  return {
    actor: {
      ...oldest.actor,
      holds: found.flatMap((one) => one.actor.holds.filter((hold) => hold.matter === matter)),
    },
    token: lasting.token,
  };
}
