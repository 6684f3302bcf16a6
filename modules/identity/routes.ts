import { countyMap, listCounties } from "@maple/grid/server";
import { staffNames } from "@maple/people/server";
import { act, ask, Refused } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { problemOf, type Reasons, readerLang, sendProblem } from "@maple/platform/http";
import { newId } from "@maple/platform/ids";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { endSessionAct } from "./actions/end-session.ts";
import type { Recogniser } from "./actions/recogniser.ts";
import { signIn } from "./actions/sign-in.ts";
import { roleWords } from "./model/abilities.ts";
import { type Me, signInSchema } from "./model/account.ts";
import { mySessions } from "./questions/sessions.ts";

export interface IdentityDoors {
  db: Db;
  reasons: Reasons;
  recogniser: Recogniser;
  county: number;
  secure: boolean;
}

/** Signing in and out, who am I, and my sessions: the doors that set and clear the session cookie. */
export function identityRoutes(app: FastifyInstance, doors: IdentityDoors): void {
  const { db, reasons, recogniser } = doors;
  const refuse = (
    request: FastifyRequest,
    reply: FastifyReply,
    reason: string,
    values: Readonly<Record<string, string | number>> = {},
  ) => sendProblem(reply, problemOf(reasons, { reason, values }, readerLang(request)));

  // An office behind one address signs in within a minute; whoever tries passwords or locks others out needs longer.
  const tries = { config: { rateLimit: { max: 60, timeWindow: "1 minute" } } };
  app.post("/api/sign-in", tries, async (request, reply) => {
    const given = signInSchema.safeParse(request.body);
    if (!given.success) return refuse(request, reply, "input-unfit");
    const county = given.data.county ?? doors.county;
    try {
      const device = deviceName(request.headers["user-agent"] ?? "");
      const { token, until } = await signIn(db, {
        county,
        username: given.data.username,
        password: given.data.password,
        device,
        now: momentOf(Date.now()),
      });
      const cookie = {
        path: "/",
        httpOnly: true,
        sameSite: "lax" as const,
        secure: doors.secure,
        expires: new Date(until),
      };
      return reply.setCookie("maple_session", `${county}.${token}`, cookie).send({ until });
    } catch (error) {
      if (error instanceof Refused) return refuse(request, reply, error.reason, error.values);
      throw error;
    }
  });

  app.post("/api/sign-out", async (request, reply) => {
    const known = await recogniser.session(request.cookies.maple_session);
    if (known?.session) {
      await act(db, endSessionAct, {
        id: newId(),
        actor: known.actor,
        input: { session: known.session.id, account: known.session.account },
        now: momentOf(Date.now()),
      });
      recogniser.forget(request.cookies.maple_session);
    }
    return reply.clearCookie("maple_session", { path: "/" }).send({ signedOut: true });
  });

  app.get("/api/me", async (request, reply) => {
    const known = await recogniser.session(request.cookies.maple_session);
    if (!known) return refuse(request, reply, "not-signed-in");
    const { actor } = known;
    const me = await inCounty(db, actor.county, async (tx): Promise<Me> => {
      const map = await countyMap(tx, actor.county);
      const county = (await listCounties(tx)).find((one) => one.county === actor.county);
      const names = await staffNames(tx, actor.county, [actor.id]);
      return {
        county: actor.county,
        countyName: { zh: county?.zh ?? "", en: county?.en ?? "" },
        demonstration: county?.demonstration ?? false,
        id: actor.id,
        name: names.get(actor.id) ?? "",
        posts: actor.posts.map((post) => ({
          role: post.role,
          roleWords: roleWords[post.role as keyof typeof roleWords] ?? { zh: post.role, en: post.role },
          unit: post.unit,
          unitName: map.units.get(post.unit)?.name ?? { zh: "", en: "" },
          grids: [...post.grids],
          rooms: [...post.rooms],
          may: { ...post.may },
        })),
      };
    });
    return reply.header("cache-control", "no-store").send(me);
  });

  app.get("/api/sessions", async (request, reply) => {
    const known = await recogniser.session(request.cookies.maple_session);
    if (!known?.session) return refuse(request, reply, "not-signed-in");
    const { account, id } = known.session;
    const answer = await ask(db, mySessions, {
      actor: known.actor,
      input: { account, current: id },
      now: momentOf(Date.now()),
    });
    return answer.ok ? answer.value : refuse(request, reply, answer.reason, answer.values);
  });

  app.post("/api/sessions/:session/end", async (request, reply) => {
    const known = await recogniser.session(request.cookies.maple_session);
    if (!known?.session) return refuse(request, reply, "not-signed-in");
    const { session } = request.params as { session: string };
    const outcome = await act(db, endSessionAct, {
      id: newId(),
      actor: known.actor,
      input: { session, account: known.session.account },
      now: momentOf(Date.now()),
    });
    recogniser.forgetAll();
    return outcome.ok ? outcome.value : refuse(request, reply, outcome.reason, outcome.values);
  });
}

/** "Chrome, Windows": enough for its owner to know it again, too little to follow anyone. Empty when neither is known. */
function deviceName(agent: string): string {
  const browser = /MicroMessenger/.test(agent)
    ? "WeChat"
    : /Edg\//.test(agent)
      ? "Edge"
      : /Firefox\//.test(agent)
        ? "Firefox"
        : /Chrome\//.test(agent)
          ? "Chrome"
          : /Safari\//.test(agent)
            ? "Safari"
            : "?";
  const system = /Android/.test(agent)
    ? "Android"
    : /iPhone|iPad/.test(agent)
      ? "iOS"
      : /Windows/.test(agent)
        ? "Windows"
        : /Mac OS/.test(agent)
          ? "macOS"
          : /Linux/.test(agent)
            ? "Linux"
            : "?";
  return browser === "?" && system === "?" ? "" : `${browser}, ${system}`;
}
