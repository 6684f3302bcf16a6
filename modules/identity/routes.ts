import { type Actor, act, ask, guestOf, provedLately, Refused } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { asks, command, mount, type Reasons, type Route } from "@maple/platform/http";
import { newId } from "@maple/platform/ids";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Recognised } from "./actions/actor-of.ts";
import { changePassword } from "./actions/change-password.ts";
import { deviceName } from "./actions/device-name.ts";
import { endSessionAct } from "./actions/end-session.ts";
import { beginTotp, confirmTotp, dropTotp, makeCodes } from "./actions/enrol-totp.ts";
import { linkSubject } from "./actions/link-subject.ts";
import { lockAccount, unlockAccount } from "./actions/lock-account.ts";
import { makeAccount } from "./actions/make-account.ts";
import type { SignedIn, SignInOutcome } from "./actions/open-session.ts";
import {
  addPasskey,
  askPasskey,
  beginPasskey,
  dropPasskey,
  namePasskey,
  passkeyAnswer,
  signInByPasskey,
} from "./actions/passkeys.ts";
import { lockNow, setPin, unlock } from "./actions/pin.ts";
import { proofSchema, prove } from "./actions/prove.ts";
import type { Barrier, Recogniser } from "./actions/recogniser.ts";
import { requireSecondFactor } from "./actions/require-second-factor.ts";
import { removeSecondFactor, resetAccount } from "./actions/reset-account.ts";
import { seeReset } from "./actions/see-reset.ts";
import { setPassword } from "./actions/set-password.ts";
import { endSecondStep, signIn } from "./actions/sign-in.ts";
import { signInWays, stepOwner } from "./actions/sign-in-ways.ts";
import { beginSignOn, endSignOn } from "./actions/single-sign-on.ts";
import type { KeysOf } from "./actions/ways.ts";
import { whoAmI } from "./actions/who-am-i.ts";
import { signInSchema, stepMinutes } from "./model/account.ts";
import { accounts, withoutAccount } from "./questions/accounts.ts";
import { factors } from "./questions/factors.ts";
import { mySessions } from "./questions/sessions.ts";

export interface IdentityDoors {
  db: Db;
  keys: KeysOf;
  reasons: Reasons;
  recogniser: Recogniser;
  county: number;
  publicUrl: string;
  secure: boolean;
}

/** Accounts as the administrator keeps them. */
const keeping = (keys: KeysOf): Route[] => [
  asks("/api/accounts", accounts),
  asks("/api/accounts/wanting", withoutAccount),
  command("POST", "/api/accounts", makeAccount(keys)),
  command("POST", "/api/accounts/second-factor", requireSecondFactor),
  command("POST", "/api/accounts/:account/lock", lockAccount),
  command("POST", "/api/accounts/:account/unlock", unlockAccount),
  command("POST", "/api/accounts/:account/reset", resetAccount(keys)),
  command("POST", "/api/accounts/:account/remove-second-factor", removeSecondFactor),
  command("POST", "/api/accounts/:account/subject", linkSubject),
  command("POST", "/api/account/totp/drop", dropTotp),
  command("POST", "/api/account/passkeys/:passkey/drop", dropPasskey),
  command("POST", "/api/account/passkeys/:passkey/name", namePasskey),
  command("POST", "/api/account/pin", setPin),
  command("POST", "/api/account/pin/lock", lockNow),
  command("POST", "/api/account/reset-seen", seeReset),
];

/** What somebody may do who must set a second factor up before anything else. */
const enrolling = ({ keys, publicUrl }: IdentityDoors): Route[] => [
  asks("/api/account/factors", factors),
  command("POST", "/api/account/totp", beginTotp(keys)),
  command("POST", "/api/account/totp/confirm", confirmTotp(keys)),
  command("POST", "/api/account/codes", makeCodes(keys)),
  command("POST", "/api/account/passkeys", addPasskey({ publicUrl })),
];

const enrolment: readonly Barrier[] = ["second-factor-needed"];
// What a browser has begun: the second step, a passkey, the way to the provider.
type StepCookie = "maple_step" | "maple_passkey" | "maple_sso";
const proving = z.object({ step: z.string().optional() });

/** Signing in and out, who am I, my account and the accounts of others: the doors that set and clear the cookies. */
export function identityRoutes(app: FastifyInstance, doors: IdentityDoors): void {
  const { db, keys, reasons, recogniser } = doors;
  const site = { publicUrl: doors.publicUrl };
  const now = () => momentOf(Date.now());
  const device = (request: FastifyRequest) => deviceName(request.headers["user-agent"] ?? "");
  const own = async (request: FastifyRequest, by: readonly Barrier[] = []): Promise<Recognised> => {
    const token = request.cookies.maple_session;
    const known = await recogniser.barred(token, by);
    if (!known?.session) throw new Refused((await recogniser.whyEnded(token)) ?? "not-signed-in");
    return known;
  };
  const actorBy =
    (by: readonly Barrier[]) =>
    async (request: FastifyRequest): Promise<Actor> =>
      (await recogniser.barred(request.cookies.maple_session, by))?.actor ?? guestOf(doors.county);
  const mounting = {
    db,
    reasons,
    whySignedOut: (request: FastifyRequest) => recogniser.whyEnded(request.cookies.maple_session),
    changed: () => recogniser.forgetAll(),
  };
  mount(app, keeping(keys), { ...mounting, actorOf: actorBy([]) });
  mount(app, enrolling(doors), { ...mounting, actorOf: actorBy(enrolment) });

  const cookie = { httpOnly: true, sameSite: "lax" as const, secure: doors.secure };
  const keepStep = (reply: FastifyReply, name: StepCookie, county: number, secret: string) =>
    reply.setCookie(name, `${county}.${secret}`, { ...cookie, path: "/api", maxAge: stepMinutes * 60 });
  const stepOf = (request: FastifyRequest, name: StepCookie): { county: number; secret: string } | null => {
    const [, county, secret] = /^(\d{6})\.([\w-]{20,60})$/.exec(request.cookies[name] ?? "") ?? [];
    return county && secret ? { county: Number(county), secret } : null;
  };
  const signedIn = (request: FastifyRequest, reply: FastifyReply, county: number, done: SignedIn) => {
    recogniser.forget(request.cookies.maple_session);
    reply
      .setCookie("maple_session", `${county}.${done.token}`, {
        ...cookie,
        path: "/",
        expires: new Date(done.until),
      })
      .clearCookie("maple_step", { path: "/api" });
    return { until: done.until, enrol: done.enrol };
  };
  const goOn = (request: FastifyRequest, reply: FastifyReply, county: number, outcome: SignInOutcome) => {
    if ("token" in outcome) return signedIn(request, reply, county, outcome);
    keepStep(reply, "maple_step", county, outcome.step);
    return { second: { totp: outcome.totp, passkey: outcome.passkey } };
  };
  const unfit = (fits: boolean): void => {
    if (!fits) throw new Refused("input-unfit");
  };

  // An office behind one address signs in within a minute; whoever tries passwords or locks others out needs longer.
  const tries = { config: { rateLimit: { max: 60, timeWindow: "1 minute" } } };
  app.post("/api/sign-in", tries, async (request, reply) => {
    const given = signInSchema.safeParse(request.body);
    if (!given.success) throw new Refused("input-unfit");
    const county = given.data.county ?? doors.county;
    const { username, password } = given.data;
    const outcome = await signIn(db, { county, username, password, device: device(request), now: now() });
    return goOn(request, reply, county, outcome);
  });

  app.post("/api/sign-in/code", tries, async (request, reply) => {
    const { code } = (request.body ?? {}) as { code?: unknown };
    const step = stepOf(request, "maple_step");
    if (!step) throw new Refused("step-gone");
    unfit(typeof code === "string" && code.length <= 40);
    const done = await endSecondStep(db, keys, {
      county: step.county,
      step: step.secret,
      code: code as string,
      device: device(request),
      now: now(),
    });
    return signedIn(request, reply, step.county, done);
  });

  app.get("/api/sign-in/ways", async (request, reply) => {
    const step = stepOf(request, "maple_step");
    const county = step?.county ?? doors.county;
    reply.header("cache-control", "no-store");
    return signInWays(db, { county, step: step?.secret ?? null, now: now() });
  });

  app.post("/api/sign-in/start-over", async (_request, reply) =>
    reply.clearCookie("maple_step", { path: "/api" }).send({ startedOver: true }),
  );

  app.post("/api/sign-in/passkey/ask", tries, async (request, reply) => {
    const step = stepOf(request, "maple_step");
    const account = step ? await stepOwner(db, { county: step.county, step: step.secret, now: now() }) : null;
    const county = account ? step!.county : doors.county;
    const asked = await askPasskey(db, site, { county, account, now: now() });
    keepStep(reply, "maple_passkey", county, asked.step);
    return asked.options;
  });

  app.post("/api/sign-in/passkey", tries, async (request, reply) => {
    const given = passkeyAnswer.safeParse(request.body);
    if (!given.success) throw new Refused("input-unfit");
    const step = stepOf(request, "maple_passkey");
    if (!step) throw new Refused("step-gone");
    const done = await signInByPasskey(db, site, {
      county: step.county,
      step: step.secret,
      after: stepOf(request, "maple_step")?.secret ?? null,
      credential: given.data.credential,
      device: device(request),
      now: now(),
    });
    return signedIn(request, reply, step.county, done);
  });

  const signOn = (request: FastifyRequest) => ({
    db,
    keys,
    site,
    log: (error: unknown) => request.log.warn(error),
  });
  app.get("/api/sign-in/oidc", tries, async (request, reply) => {
    try {
      const begun = await beginSignOn(signOn(request), { county: doors.county, account: null, now: now() });
      keepStep(reply, "maple_sso", doors.county, begun.step);
      return reply.redirect(begun.address);
    } catch (error) {
      if (error instanceof Refused) return reply.redirect(`/desk/?refused=${error.reason}`);
      throw error;
    }
  });

  app.get("/api/sign-in/oidc/return", tries, async (request, reply) => {
    const step = stepOf(request, "maple_sso");
    reply.clearCookie("maple_sso", { path: "/api" });
    try {
      if (!step) throw new Refused("step-gone");
      const at = request.url.indexOf("?");
      const outcome = await endSignOn(signOn(request), {
        county: step.county,
        step: step.secret,
        query: at < 0 ? "" : request.url.slice(at),
        device: device(request),
        now: now(),
      });
      if ("linked" in outcome) return reply.redirect("/desk/account");
      goOn(request, reply, step.county, outcome);
      return reply.redirect("/desk/");
    } catch (error) {
      const signedInStill = await recogniser.session(request.cookies.maple_session).catch(() => null);
      if (error instanceof Refused)
        return reply.redirect(`/desk/${signedInStill ? "account" : ""}?refused=${error.reason}`);
      throw error;
    }
  });

  app.post("/api/account/sign-on", tries, async (request, reply) => {
    const { actor } = await own(request);
    if (!provedLately(actor, now())) throw new Refused("prove-again");
    const given = { county: actor.county, account: actor.session!.account, now: now() };
    const begun = await beginSignOn(signOn(request), given);
    keepStep(reply, "maple_sso", actor.county, begun.step);
    return { address: begun.address };
  });

  // The owner of an account with the link they were given; whoever else is signed in here has no part in it.
  app.post("/api/account/set-password", tries, async (request) => {
    const { link, password } = (request.body ?? {}) as { link?: unknown; password?: unknown };
    const [, county, secret] = /^(\d{6})\.([\w-]{20,100})$/.exec(String(link)) ?? [];
    if (!county || !secret) throw new Refused("link-gone");
    return must(
      await act(db, setPassword, {
        id: newId(),
        actor: guestOf(Number(county)),
        input: { link: secret, password },
        now: now(),
      }),
    );
  });

  app.post("/api/account/password", tries, async (request) => {
    const { actor } = await own(request);
    const given = z
      .object({ present: z.string().max(1000), next: z.string().max(1000) })
      .safeParse(request.body);
    if (!given.success) throw new Refused("input-unfit");
    const { present, next } = given.data;
    const { provedAt } = await prove(
      { db, keys, site },
      { actor, proof: { password: present.slice(0, 200) }, step: null, now: now() },
    );
    const proved = { ...actor, session: { ...actor.session!, provedAt } };
    recogniser.forgetAll();
    return must(await act(db, changePassword, { id: newId(), actor: proved, input: { next }, now: now() }));
  });

  app.post("/api/account/passkeys/begin", tries, async (request) => {
    const { actor } = await own(request, enrolment);
    if (!provedLately(actor, now())) throw new Refused("prove-again");
    return beginPasskey(db, site, { actor, now: now() });
  });

  app.post("/api/prove/passkey", tries, async (request) => {
    const { actor } = await own(request, enrolment);
    return askPasskey(db, site, { county: actor.county, account: actor.session!.account, now: now() });
  });

  app.post("/api/prove", tries, async (request) => {
    const { actor } = await own(request, enrolment);
    const given = proofSchema.safeParse(request.body);
    if (!given.success) throw new Refused("input-unfit");
    const step = proving.safeParse(request.body).data?.step ?? null;
    const done = await prove({ db, keys, site }, { actor, proof: given.data, step, now: now() });
    recogniser.forget(request.cookies.maple_session);
    return done;
  });

  app.post("/api/unlock", tries, async (request) => {
    const { actor } = await own(request, ["pin-locked"]);
    const { pin } = (request.body ?? {}) as { pin?: unknown };
    unfit(typeof pin === "string" && pin.length <= 20);
    try {
      return await unlock(db, { actor, pin: pin as string, now: now() });
    } finally {
      recogniser.forget(request.cookies.maple_session);
    }
  });

  app.post("/api/sign-out", async (request, reply) => {
    const token = request.cookies.maple_session;
    const known = await recogniser.barred(token, ["pin-locked", "second-factor-needed"]);
    if (known?.session) {
      const { id: session, account } = known.session;
      await act(db, endSessionAct, {
        id: newId(),
        actor: known.actor,
        input: { session, account },
        now: now(),
      });
      recogniser.forget(token);
    }
    return reply.clearCookie("maple_session", { path: "/" }).send({ signedOut: true });
  });

  app.get("/api/me", async (request, reply) => {
    const known = await own(request);
    const me = await inCounty(db, known.actor.county, (tx) => whoAmI(tx, known, now()));
    return reply.header("cache-control", "no-store").send(me);
  });

  app.get("/api/sessions", async (request) => {
    const known = await own(request);
    const { account, id } = known.session!;
    return must(
      await ask(db, mySessions, { actor: known.actor, input: { account, current: id }, now: now() }),
    );
  });

  app.post("/api/sessions/:session/end", async (request) => {
    const known = await own(request);
    const { session } = request.params as { session: string };
    const input = { session, account: known.session!.account };
    const outcome = await act(db, endSessionAct, { id: newId(), actor: known.actor, input, now: now() });
    recogniser.forgetAll();
    return must(outcome);
  });
}

function must<V>(
  outcome:
    | { ok: true; value: V }
    | { ok: false; reason: string; values: Readonly<Record<string, string | number>> },
): V {
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.reason, { ...outcome.values });
}
