import { countyCode, demoId } from "@maple/demo";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "./build-server.ts";
import { demoPassword } from "./demo/load-county.ts";
import { type TestProduct, testProduct } from "./testing.ts";
import { type DeskBrowser, deskBrowser } from "./testing-desk.ts";

let product: TestProduct;
let app: FastifyInstance;
beforeAll(async () => {
  product = await testProduct();
  app = await buildServer(product.kit, { changed: () => {}, log: false, portal: false });
});
afterAll(async () => {
  await app?.close();
  await product?.close();
});

const stepNow = () => Math.floor(Date.now() / 30_000);
const codeAt = (secret: string, step: number) => generateSync({ secret, epoch: step * 30 });
const in_ = <T>(work: Parameters<typeof inCounty<T>>[2]) => inCounty(product.kit.db, countyCode, work);
/** As if the codes of earlier tests had been given long ago. */
const forgetStep = (username: string) =>
  in_((tx) =>
    sql`update identity.totp set last_step = 0 where county = ${countyCode} and account = ${demoId(`account/${username}`)}`.execute(
      tx,
    ),
  );

async function enrolled(
  username: string,
): Promise<{ browser: DeskBrowser; secret: string; codes: string[] }> {
  const browser = deskBrowser(app);
  await browser.signIn(username, demoPassword);
  const begun = await browser.post<{ secret: string; address: string }>("/api/account/totp");
  const { secret } = begun.value;
  const done = await browser.post<{ codes: string[] }>("/api/account/totp/confirm", {
    code: codeAt(secret, stepNow()),
  });
  await forgetStep(username);
  return { browser, secret, codes: done.value.codes };
}

describe("an authenticator", () => {
  it("counts once a first code was given, and signs in with each code once", async () => {
    const begun = deskBrowser(app);
    await begun.signIn("officer.lin", demoPassword);
    const { value } = await begun.post<{ secret: string; address: string }>("/api/account/totp");
    expect(value.address).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    expect((await begun.post("/api/account/totp/confirm", { code: "000000" })).reason).toBe("code-unfit");
    const other = deskBrowser(app);
    expect((await other.signIn("officer.lin", demoPassword)).value).toHaveProperty("until");
    const code = codeAt(value.secret, stepNow());
    const done = await begun.post<{ codes: string[] }>("/api/account/totp/confirm", { code });
    expect(new Set(done.value.codes).size).toBe(10);

    expect((await other.signIn("officer.lin", demoPassword)).value).toEqual({
      second: { totp: true, passkey: false },
    });
    expect((await other.get("/api/sign-in/ways")).value).toMatchObject({ second: { totp: true } });
    expect((await other.post("/api/sign-in/code", { code })).reason).toBe("code-unfit");
    await forgetStep("officer.lin");
    expect((await other.post("/api/sign-in/code", { code })).status).toBe(200);
    expect((await other.get("/api/me")).status).toBe(200);
    const stored = await in_((tx) =>
      sql<{
        secret: Buffer;
      }>`select secret_sealed as secret from identity.totp where county = ${countyCode}`.execute(tx),
    );
    expect(stored.rows[0]!.secret.includes(value.secret)).toBe(false);
  });

  it("may run half a minute late or early, and no more", async () => {
    const { secret } = await enrolled("officer.zhou");
    for (const [off, fits] of [
      [-2, false],
      [-1, true],
      [0, true],
      [1, true],
      [2, false],
    ] as const) {
      const browser = deskBrowser(app);
      await forgetStep("officer.zhou");
      await browser.signIn("officer.zhou", demoPassword);
      const answer = await browser.post("/api/sign-in/code", { code: codeAt(secret, stepNow() + off) });
      expect([off, answer.status === 200]).toEqual([off, fits]);
    }
  });

  it("opens nothing before the second step, and its step is taken once", async () => {
    const { secret } = await enrolled("officer.ma");
    const browser = deskBrowser(app);
    await browser.signIn("officer.ma", demoPassword);
    expect((await browser.get("/api/me")).reason).toBe("not-signed-in");
    const step = browser.cookies.get("maple_step")!;
    const code = codeAt(secret, stepNow());
    expect((await browser.post("/api/sign-in/code", { code })).status).toBe(200);
    browser.cookies.set("maple_step", step);
    await forgetStep("officer.ma");
    expect((await browser.post("/api/sign-in/code", { code })).reason).toBe("step-gone");
    expect((await deskBrowser(app).post("/api/sign-in/code", { code })).reason).toBe("step-gone");
  });

  it("is not guessed: wrong codes pause the account like wrong passwords", async () => {
    const { secret } = await enrolled("officer.gao");
    const browser = deskBrowser(app);
    await browser.signIn("officer.gao", demoPassword);
    for (let n = 0; n < 5; n++)
      expect((await browser.post("/api/sign-in/code", { code: "999999" })).reason).toBe("code-unfit");
    const code = codeAt(secret, stepNow());
    expect((await browser.post("/api/sign-in/code", { code })).reason).toBe("sign-in-locked");
  });

  it("may be lost: each recovery code signs in once, and new ones make the old void", async () => {
    const { codes } = await enrolled("officer.luo");
    const browser = deskBrowser(app);
    const use = async (code: string) => {
      await browser.signIn("officer.luo", demoPassword);
      return browser.post("/api/sign-in/code", { code });
    };
    expect((await use(codes[0]!.toLowerCase().replace("-", " "))).status).toBe(200);
    expect((await use(codes[0]!)).reason).toBe("code-unfit");
    expect((await use(codes[1]!)).status).toBe(200);
    expect((await browser.get("/api/account/factors")).value).toMatchObject({ totp: true, codesLeft: 8 });
    const fresh = await browser.post<{ codes: string[] }>("/api/account/codes");
    expect((await use(codes[2]!)).reason).toBe("code-unfit");
    expect((await use(fresh.value.codes[2]!)).status).toBe(200);
  });

  it("takes each code once, also when it is given twice at the same moment", async () => {
    const { secret, codes } = await enrolled("officer.su");
    const twice = async (code: string) => {
      const pair = [deskBrowser(app), deskBrowser(app)];
      for (const browser of pair) await browser.signIn("officer.su", demoPassword);
      const answers = await Promise.all(pair.map((browser) => browser.post("/api/sign-in/code", { code })));
      return answers.map((answer) => answer.reason).sort();
    };
    expect(await twice(codeAt(secret, stepNow()))).toEqual(["code-unfit", null]);
    expect(await twice(codes[0]!)).toEqual(["code-unfit", null]);
  });

  it("proves its owner where a fresh proof is asked for", async () => {
    const { browser, secret } = await enrolled("officer.ding");
    await in_((tx) =>
      sql`update identity.session set proved_at = ${momentOf(Date.now() - 601_000)} where county = ${countyCode}`.execute(
        tx,
      ),
    );
    product.kit.recogniser.forgetAll();
    expect((await browser.post("/api/account/totp/drop")).reason).toBe("prove-again");
    expect((await browser.post("/api/prove", { code: "000000" })).reason).toBe("code-unfit");
    const code = codeAt(secret, stepNow());
    expect((await browser.post("/api/prove", { code })).status).toBe(200);
    expect((await browser.post("/api/account/totp/drop")).status).toBe(200);
    expect((await deskBrowser(app).signIn("officer.ding", demoPassword)).value).toHaveProperty("until");
  });
});

describe("where a second factor is required", () => {
  it("one is set up before anything else, and the last one stays", async () => {
    const admin = deskBrowser(app);
    await admin.signIn("admin.ye", demoPassword);
    const require = (roles: string[]) => admin.post("/api/accounts/second-factor", { roles });
    expect((await admin.get("/api/accounts")).value).toMatchObject({ factorRoles: [] });
    expect((await require(["mediator"])).status).toBe(200);
    expect((await admin.get("/api/accounts")).value).toMatchObject({ factorRoles: ["mediator"] });

    const mediator = deskBrowser(app);
    expect((await mediator.signIn("mediator.gu", demoPassword)).value).toMatchObject({ enrol: true });
    for (const path of ["/api/me", "/api/matters", "/api/sessions"])
      expect((await mediator.get(path)).reason, path).toBe("second-factor-needed");
    expect((await mediator.post("/api/account/pin", { pin: "839140" })).reason).toBe("second-factor-needed");
    expect((await mediator.get("/api/account/factors")).value).toMatchObject({ required: true, totp: false });
    const { value } = await mediator.post<{ secret: string }>("/api/account/totp");
    const code = codeAt(value.secret, stepNow());
    expect((await mediator.post("/api/account/totp/confirm", { code })).status).toBe(200);
    expect((await mediator.get("/api/me")).status).toBe(200);
    expect((await mediator.post("/api/account/totp/drop")).reason).toBe("second-factor-kept");
    await require([]);
  });

  it("a reset leaves it in place; taking it away is an act of its own", async () => {
    const { secret } = await enrolled("officer.chen");
    const admin = deskBrowser(app);
    await admin.signIn("admin.ye", demoPassword);
    const path = `/api/accounts/${demoId("account/officer.chen")}`;
    const reset = await admin.post<{ link: string }>(`${path}/reset`);
    const owner = deskBrowser(app);
    const password = "a quiet river at dusk";
    await owner.post("/api/account/set-password", { link: reset.value.link, password });
    expect((await owner.signIn("officer.chen", password)).value).toHaveProperty("second");
    expect((await owner.post("/api/sign-in/code", { code: codeAt(secret, stepNow()) })).status).toBe(200);
    expect((await admin.post(`${path}/remove-second-factor`)).status).toBe(200);
    expect((await admin.post(`${path}/remove-second-factor`)).reason).toBe("no-second-factor");
    expect((await owner.signIn("officer.chen", password)).value).toHaveProperty("until");
    const rows = await in_((tx) =>
      sql<{ type: string }>`select type from ledger.event where county = ${countyCode}
        and stream = ${demoId("account/officer.chen")} order by version`.execute(tx),
    );
    const types = rows.rows.map((row) => row.type);
    expect(types).toContain("account.reset");
    expect(types.filter((type) => type === "account.second-factor-removed").length).toBe(1);
  });
});
