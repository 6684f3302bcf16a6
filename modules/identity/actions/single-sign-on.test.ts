import { countyCode, demoId } from "@maple/demo";
import { epochOf, momentOf } from "@maple/platform/clock";
import { sealText } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { type SignOnProvider, signOnProvider } from "@maple/platform/testing";
import { sql } from "kysely";
import * as oidc from "openid-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { keepProvider, keepSubject } from "../store/step-store.ts";
import { beginSignOn, endSignOn, type SignOnDoors, sealedAbout } from "./single-sign-on.ts";

const publicUrl = "http://localhost:3911";
const returns = `${publicUrl}/api/sign-in/oidc/return`;
let product: TestProduct;
let provider: SignOnProvider;
/** What stands between us and the provider: an answer of its token endpoint may be changed on the way. */
let change: ((answer: Record<string, unknown>) => Record<string, unknown>) | null = null;
let lastToken = "";
let doors: SignOnDoors;

beforeAll(async () => {
  product = await testProduct();
  provider = await signOnProvider({ returns });
  const { db, keys } = product.kit;
  const secret = sealText(keys(countyCode).data, provider.client.secret, sealedAbout);
  await inCounty(db, countyCode, async (tx) => {
    await keepProvider(tx, countyCode, {
      issuer: provider.issuer,
      client: provider.client.id,
      secret_sealed: secret,
      name_zh: "统一登录",
      name_en: "single sign-on",
      at: now(),
    });
    await link("chen", "officer.chen");
  });
  doors = {
    db,
    keys,
    site: { publicUrl },
    fetch: async (address, options) => {
      const answer = await fetch(address, options as RequestInit);
      if (!address.endsWith("/token") || !answer.ok) return answer;
      const value = (await answer.json()) as Record<string, unknown>;
      lastToken = String(value.id_token);
      return Response.json(change ? change(value) : value);
    },
  };
});
afterAll(async () => {
  await provider?.stop();
  await product?.close();
});

const now = () => momentOf(Date.now());
const device = "";
const account = (username: string) => demoId(`account/${username}`);
const link = (subject: string, username: string) =>
  inCounty(product.kit.db, countyCode, (tx) =>
    keepSubject(tx, countyCode, {
      issuer: provider.issuer,
      subject,
      account: account(username),
      by: demoId("staff/admin.ye"),
      at: now(),
    }),
  );

/** Goes to the provider as a browser does, signs in there, agrees, and gives what it is sent back with. */
async function signOnThere(address: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (to: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(to, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let at = address;
  for (let hop = 0; hop < 12; hop++) {
    if (at.startsWith(publicUrl)) return new URL(at).search;
    let answer = await go(at);
    if (answer.status === 200) {
      const prompt = (await answer.text()).includes('value="login"') ? "login" : "consent";
      answer = await go(at, { prompt, login, password: "any" });
    }
    at = new URL(answer.headers.get("location") ?? "", at).href;
  }
  throw new Error(`The provider does not come to an end: ${at}`);
}

async function wholeWay(login: string, when = now()) {
  const begun = await beginSignOn(doors, { county: countyCode, account: null, now: now() });
  const query = await signOnThere(begun.address, login);
  return endSignOn(doors, { county: countyCode, step: begun.step, query, device, now: when });
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { reason?: string }) => error.reason ?? error,
  );

describe("single sign-on through a real provider", () => {
  it("signs in the account that its subject is linked to", async () => {
    expect(await wholeWay("chen")).toMatchObject({ token: expect.any(String), enrol: false });
  });

  it("asks for code, PKCE, state and nonce", async () => {
    const { address } = await beginSignOn(doors, { county: countyCode, account: null, now: now() });
    const asked = new URL(address).searchParams;
    expect(asked.get("response_type")).toBe("code");
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"])
      expect(asked.get(name)?.length).toBeGreaterThan(30);
    expect(asked.get("redirect_uri")).toBe(returns);
  });

  it("refuses somebody who is linked to no account, and one who is linked to two", async () => {
    expect(await reasonOf(wholeWay("stranger"))).toBe("sso-nobody");
    await link("twice", "officer.ma");
    await link("twice", "officer.gao");
    expect(await reasonOf(wholeWay("twice"))).toBe("sso-two");
  });

  it("refuses a locked account", async () => {
    await link("luo", "officer.luo");
    await inCounty(product.kit.db, countyCode, (tx) =>
      sql`update identity.account set locked_at = ${now()} where county = ${countyCode} and id = ${account("officer.luo")}`.execute(
        tx,
      ),
    );
    expect(await reasonOf(wholeWay("luo"))).toBe("account-locked");
  });

  it("follows a provider that changed its keys at once", async () => {
    await wholeWay("chen");
    await provider.changeKeys();
    expect(await wholeWay("chen")).toHaveProperty("token");
  });

  it("bears a clock that is off by less than a minute, and no more", async () => {
    const off = (seconds: number) => momentOf(epochOf(now()) + seconds * 1000);
    expect(await wholeWay("chen", off(-45))).toHaveProperty("token");
    expect(await wholeWay("chen", off(45))).toHaveProperty("token");
    expect(await reasonOf(wholeWay("chen", off(-180)))).toBe("sso-unfit");
    expect(await reasonOf(wholeWay("chen", off(180)))).toBe("sso-unfit");
  });

  it("refuses what was issued to another desk of the same provider", async () => {
    const begin = () => beginSignOn(doors, { county: countyCode, account: null, now: now() });
    const end = async (begun: { address: string; step: string }) =>
      endSignOn(doors, {
        county: countyCode,
        step: begun.step,
        query: await signOnThere(begun.address, "chen"),
        device,
        now: now(),
      });
    const begun = await begin();
    const foreign = await tokenFor(provider.other, begun);
    change = (answer) => ({ ...answer, id_token: foreign });
    expect(await reasonOf(end(begun))).toBe("sso-unfit");
    // The same exchange of tokens is borne when the audience is ours: it is the audience that was refused.
    const next = await begin();
    const ours = await tokenFor(provider.client, next);
    change = (answer) => ({ ...answer, id_token: ours });
    expect(await end(next)).toHaveProperty("token");
    change = null;
  });

  it("refuses what answers another question: the nonce is not ours", async () => {
    await wholeWay("chen");
    const before = lastToken;
    change = (answer) => ({ ...answer, id_token: before });
    expect(await reasonOf(wholeWay("chen"))).toBe("sso-unfit");
    change = null;
  });

  it("refuses an answer whose signature is not the provider's", async () => {
    change = (answer) => {
      const [head, body, signature = ""] = String(answer.id_token).split(".");
      return { ...answer, id_token: [head, body, signature.replace(/^.{6}/, "AAAAAA")].join(".") };
    };
    expect(await reasonOf(wholeWay("chen"))).toBe("sso-unfit");
    change = null;
  });

  it("walks each way once: a state that was answered, or is another's, is refused", async () => {
    const begun = await beginSignOn(doors, { county: countyCode, account: null, now: now() });
    const query = await signOnThere(begun.address, "chen");
    const end = (step: string) => endSignOn(doors, { county: countyCode, step, query, device, now: now() });
    const other = await beginSignOn(doors, { county: countyCode, account: null, now: now() });
    expect(await reasonOf(end(other.step))).toBe("sso-unfit");
    expect(await end(begun.step)).toHaveProperty("token");
    expect(await reasonOf(end(begun.step))).toBe("step-gone");
    const late = { county: countyCode, step: begun.step, query, device, now: momentOf(Date.now() + 601_000) };
    expect(await reasonOf(endSignOn(doors, late))).toBe("step-gone");
  });

  it("is linked by its signed-in owner, but not to two accounts", async () => {
    const walk = async (username: string, login: string) => {
      const begun = await beginSignOn(doors, { county: countyCode, account: account(username), now: now() });
      const query = await signOnThere(begun.address, login);
      return endSignOn(doors, { county: countyCode, step: begun.step, query, device, now: now() });
    };
    expect(await walk("officer.han", "han")).toEqual({ linked: account("officer.han") });
    expect(await wholeWay("han")).toHaveProperty("token");
    expect(await reasonOf(walk("officer.fang", "han"))).toBe("subject-taken");
  });

  it("says so when the provider cannot be reached", async () => {
    await provider.stop();
    await inCounty(product.kit.db, countyCode, (tx) =>
      sql`update identity.oidc_provider set issuer = ${"http://localhost:9"} where county = ${countyCode}`.execute(
        tx,
      ),
    );
    expect(await reasonOf(beginSignOn(doors, { county: countyCode, account: null, now: now() }))).toBe(
      "sso-unreachable",
    );
  });
});

/** A true token of the provider for one of its clients, with the nonce that we will expect. */
async function tokenFor(
  { id, secret }: { id: string; secret: string },
  begun: { address: string },
): Promise<string> {
  const configuration = await oidc.discovery(
    new URL(provider.issuer),
    id,
    undefined,
    oidc.ClientSecretBasic(secret),
    {
      execute: [oidc.allowInsecureRequests],
    },
  );
  const verifier = oidc.randomPKCECodeVerifier();
  const nonce = new URL(begun.address).searchParams.get("nonce") ?? "";
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returns,
    scope: "openid",
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  const query = await signOnThere(address.href, "chen");
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${returns}${query}`), {
    pkceCodeVerifier: verifier,
    expectedNonce: nonce,
  });
  return tokens.id_token ?? "";
}
