import { countyCode, demoId } from "@maple/demo";
import { endSessionsOf } from "@maple/identity/server";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
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

const in_ = <T>(work: Parameters<typeof inCounty<T>>[2]) => inCounty(product.kit.db, countyCode, work);
async function at(username: string, password = demoPassword): Promise<DeskBrowser> {
  const browser = deskBrowser(app);
  const answer = await browser.signIn(username, password);
  if (answer.status !== 200) throw new Error(`${username}: ${answer.reason}`);
  return browser;
}
const accountOf = (username: string) => demoId(`account/${username}`);
/** What the ledger tells of an account, in order. */
const told = (account: string) =>
  in_(async (tx) => {
    const rows = await sql<{ type: string }>`select type from ledger.event
      where county = ${countyCode} and stream = ${account} order by version`.execute(tx);
    return rows.rows.map((row) => row.type);
  });

describe("one's own password", () => {
  it("is changed with the present one, ends the other sessions, and they say why", async () => {
    const here = await at("officer.lin");
    const there = await at("officer.lin");
    const change = (present: string, next: string) => here.post("/api/account/password", { present, next });
    expect((await change("wrong", "a quiet river at dusk")).reason).toBe("password-wrong");
    expect((await change(demoPassword, "officer.lin")).reason).toBe("password-named");
    expect((await change(demoPassword, "woaini1314520")).reason).toBe("password-common");
    expect((await change(demoPassword, "枫桥示范县（虚构）2026")).reason).toBe("password-named");
    expect((await change(demoPassword, "a quiet river at dusk")).value).toEqual({ ended: 1 });
    expect((await here.get("/api/me")).status).toBe(200);
    expect((await there.get("/api/me")).reason).toBe("session-ended-password");
    expect((await there.get("/api/matters")).reason).toBe("session-ended-password");
    expect((await there.signIn("officer.lin", demoPassword)).reason).toBe("sign-in-unfit");
    expect((await there.signIn("officer.lin", "a quiet river at dusk")).status).toBe(200);
    expect(await told(accountOf("officer.lin"))).toContain("account.password-changed");
  });

  it("pauses an account whose present password is guessed through an open session", async () => {
    const here = await at("officer.zhou");
    for (let n = 0; n < 5; n++)
      await here.post("/api/account/password", { present: `guess ${n}`, next: "a quiet river at dusk" });
    const next = { present: demoPassword, next: "a quiet river at dusk" };
    expect((await here.post("/api/account/password", next)).reason).toBe("sign-in-locked");
  });
});

describe("accounts kept by the administrator", () => {
  it("are listed by name with posts, searched, and a page at a time", async () => {
    const admin = await at("admin.ye");
    type List = { lines: Array<Record<string, unknown>>; total: number; pageSize: number };
    const all = (await admin.get<List>("/api/accounts")).value;
    expect(all.lines.length).toBe(all.pageSize);
    expect(all.total).toBeGreaterThan(all.pageSize);
    const last = await admin.get<List>(`/api/accounts?page=${Math.ceil(all.total / all.pageSize)}`);
    expect(last.value.lines.length).toBe(all.total % all.pageSize || all.pageSize);
    const found = (await admin.get<List>("/api/accounts?search=officer.chen")).value;
    expect(found).toMatchObject({
      total: 1,
      lines: [
        { name: "陈守安", username: "officer.chen", secondFactor: false, locked: false, signedInOn: null },
      ],
    });
    expect((found.lines[0]!.posts as unknown[]).length).toBeGreaterThan(0);
    expect((await admin.get<List>("/api/accounts?search=%25")).value.total).toBe(0);
    const officer = await at("officer.chen");
    expect((await officer.get("/api/accounts")).reason).toBe("not-allowed");
  });

  it("are made without a password: the link sets it, once", async () => {
    const admin = await at("admin.ye");
    const staff = demoId("staff/nobody.yet");
    await in_((tx) =>
      sql`insert into people.staff (county, id, name) values (${countyCode}, ${staff}, '新来的')`.execute(tx),
    );
    const wanting = await admin.get<Array<{ id: string }>>("/api/accounts/wanting?search=新来");
    expect(wanting.value).toEqual([{ id: staff, name: "新来的" }]);
    expect((await admin.post("/api/accounts", { staff, username: "X Y" })).reason).toBe("username-unfit");
    expect((await admin.post("/api/accounts", { staff, username: "officer.chen" })).reason).toBe(
      "username-taken",
    );
    const made = await admin.post<{ link: string }>("/api/accounts", { staff, username: "xin.lai" });
    expect(made.status).toBe(200);
    expect((await admin.post("/api/accounts", { staff, username: "xin.lai2" })).reason).toBe("account-there");

    const owner = deskBrowser(app);
    expect((await owner.signIn("xin.lai", "")).reason).toBe("input-unfit");
    const set = (password: string) =>
      owner.post("/api/account/set-password", { link: made.value.link, password });
    expect((await set("1234567890")).reason).toBe("password-common");
    expect((await set("a quiet river at dusk")).value).toEqual({ username: "xin.lai" });
    expect((await set("another river at dawn")).reason).toBe("link-gone");
    expect((await owner.signIn("xin.lai", "a quiet river at dusk")).status).toBe(200);

    const me = await owner.get<{ posts: unknown[]; administrators: string[] }>("/api/me");
    expect(me.value).toMatchObject({ posts: [], administrators: ["叶知秋"] });
    const kept = await in_((tx) =>
      sql<{ outcome: unknown }>`select outcome from platform.command
        where county = ${countyCode} and act = 'identity.make-account'`.execute(tx),
    );
    expect(JSON.stringify(kept.rows)).not.toContain(made.value.link);
  });

  it("are reset without anybody learning a password: sessions end, the owner reads who did it", async () => {
    const admin = await at("admin.ye");
    const owner = await at("officer.ma");
    const path = `/api/accounts/${accountOf("officer.ma")}/reset`;
    const reset = await admin.post<{ link: string; until: string }>(path);
    expect(reset.status).toBe(200);
    product.kit.recogniser.forgetAll();
    expect((await owner.get("/api/me")).reason).toBe("session-ended-reset");
    expect((await owner.signIn("officer.ma", demoPassword)).reason).toBe("sign-in-unfit");
    const again = await admin.post<{ link: string }>(path);
    const set = (link: string) =>
      owner.post("/api/account/set-password", { link, password: "a quiet river at dusk" });
    expect((await set(reset.value.link)).reason).toBe("link-gone");
    expect((await set(again.value.link)).status).toBe(200);
    await owner.signIn("officer.ma", "a quiet river at dusk");
    expect((await owner.get("/api/me")).value).toMatchObject({ reset: { by: "叶知秋" } });
    await owner.post("/api/account/reset-seen");
    expect((await owner.get("/api/me")).value).toMatchObject({ reset: null });
    expect(await told(accountOf("officer.ma"))).toEqual(
      expect.arrayContaining(["account.reset", "account.password-set", "account.reset-seen"]),
    );
  });

  it("have links that are good for one day", async () => {
    const admin = await at("admin.ye");
    const reset = await admin.post<{ link: string }>(`/api/accounts/${accountOf("officer.ma")}/reset`);
    await in_((tx) =>
      sql`update identity.account_link set until = ${momentOf(Date.now() - 1000)}
        where county = ${countyCode} and used_at is null`.execute(tx),
    );
    const body = { link: reset.value.link, password: "a quiet river at dusk" };
    expect((await deskBrowser(app).post("/api/account/set-password", body)).reason).toBe("link-gone");
  });

  it("are locked and unlocked, but never one's own, nor the last administrator's", async () => {
    const admin = await at("admin.ye");
    const owner = await at("officer.gao");
    const lock = (username: string, what = "lock") =>
      admin.post(`/api/accounts/${accountOf(username)}/${what}`);
    expect((await lock("admin.ye")).reason).toBe("last-administrator");
    expect((await lock("officer.gao")).status).toBe(200);
    expect((await lock("officer.gao")).reason).toBe("account-locked-already");
    product.kit.recogniser.forgetAll();
    expect((await owner.get("/api/me")).reason).toBe("session-ended-locked");
    expect((await owner.signIn("officer.gao", demoPassword)).reason).toBe("account-locked");
    expect((await owner.signIn("officer.gao", "guessed at random")).reason).toBe("sign-in-unfit");
    expect((await lock("officer.gao", "unlock")).status).toBe(200);
    expect((await owner.signIn("officer.gao", demoPassword)).status).toBe(200);
    expect((await admin.post(`/api/accounts/${accountOf("admin.ye")}/reset`)).reason).toBe("own-account");
  });

  it("leave one administrator, also when two lock each other at the same moment", async () => {
    const other = await product.staff("officer.zhou");
    await in_((tx) =>
      sql`insert into people.post (county, id, staff, role, unit, grids, from_date)
        select ${countyCode}::int, ${newId()}::uuid, ${other.id}::uuid, role, unit, grids, from_date from people.post
        where county = ${countyCode} and role = 'administrator' limit 1`.execute(tx),
    );
    await in_((tx) =>
      sql`update identity.account set failed = 0, locked_until = null where county = ${countyCode}`.execute(
        tx,
      ),
    );
    const [one, two] = await Promise.all([at("admin.ye"), at("officer.zhou")]);
    // Both are known to the server already: the slower one is not turned away as somebody whose session has ended.
    for (const browser of [one, two]) expect((await browser.get("/api/me")).status).toBe(200);
    const both = await Promise.all([
      one.post(`/api/accounts/${accountOf("officer.zhou")}/lock`),
      two.post(`/api/accounts/${accountOf("admin.ye")}/lock`),
    ]);
    expect(both.filter((answer) => answer.status === 200).length).toBe(1);
    expect(both.map((answer) => answer.reason)).toContain("last-administrator");
    await in_((tx) =>
      sql`update identity.account set locked_at = null where county = ${countyCode}`.execute(tx),
    );
    await in_((tx) =>
      sql`update people.post set until_date = from_date where county = ${countyCode} and staff = ${other.id} and role = 'administrator'`.execute(
        tx,
      ),
    );
  });

  it("are kept by nobody whose proof is older than ten minutes", async () => {
    const admin = await at("admin.ye");
    const head = await at("head.qin");
    await in_((tx) =>
      sql`update identity.session set proved_at = ${momentOf(Date.now() - 601_000)} where county = ${countyCode}`.execute(
        tx,
      ),
    );
    product.kit.recogniser.forgetAll();
    const path = `/api/accounts/${accountOf("officer.su")}/reset`;
    expect((await admin.post(path)).reason).toBe("prove-again");
    expect((await head.get("/api/register.xlsx")).reason).toBe("prove-again");
    expect((await admin.get("/api/accounts")).status).toBe(200);
    expect((await admin.post("/api/prove", { password: "wrong" })).reason).toBe("password-wrong");
    expect((await admin.post("/api/prove", { password: demoPassword })).status).toBe(200);
    expect((await admin.post(path)).status).toBe(200);
  });
});

describe("a session", () => {
  it("ends for its owner when another module ends it, and says that the last post ended", async () => {
    const browser = await at("officer.su").catch(() => null);
    expect(browser).toBeNull();
    const owner = await at("officer.han");
    const staff = (await product.staff("officer.han")).id;
    const now = momentOf(Date.now());
    expect(await in_((tx) => endSessionsOf(tx, countyCode, staff, now, "no-post"))).toBe(1);
    expect(await in_((tx) => endSessionsOf(tx, countyCode, staff, now, "no-post"))).toBe(0);
    product.kit.recogniser.forgetAll();
    expect((await owner.get("/api/me")).reason).toBe("session-ended-no-post");
    expect((await owner.get("/api/matters")).reason).toBe("session-ended-no-post");
  });

  it("loses its abilities within seconds of the end of the last post, without being ended", async () => {
    const owner = await at("officer.fang");
    expect((await owner.get("/api/matters")).status).toBe(200);
    const staff = (await product.staff("officer.fang")).id;
    const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
    await in_((tx) =>
      sql`update people.post set until_date = ${today} where county = ${countyCode} and staff = ${staff}`.execute(
        tx,
      ),
    );
    await expect
      .poll(async () => (await owner.get("/api/matters")).reason, { timeout: 10_000, interval: 500 })
      .toBe("not-allowed");
    expect((await owner.get("/api/me")).value).toMatchObject({ posts: [], administrators: ["叶知秋"] });
    expect(addDays(today, 1) > today).toBe(true);
  });

  it("is locked by its PIN: nothing of it is answered until the PIN is given", async () => {
    const owner = await at("officer.luo");
    expect((await owner.post("/api/account/pin/lock")).reason).toBe("pin-not-set");
    expect((await owner.post("/api/account/pin", { pin: "123456" })).reason).toBe("pin-plain");
    expect((await owner.post("/api/account/pin", { pin: "839140" })).status).toBe(200);
    expect((await owner.get("/api/me")).value).toMatchObject({ pin: true });
    await owner.post("/api/account/pin/lock");
    for (const path of [
      "/api/me",
      "/api/matters",
      "/api/staff",
      "/api/sessions",
      "/api/live",
      "/api/notices",
    ])
      expect((await owner.get(path)).reason, path).toBe("pin-locked");
    expect((await owner.post("/api/prove", { password: demoPassword })).reason).toBe("pin-locked");
    const wrong = await owner.post<{ detail: string }>("/api/unlock", { pin: "839141" });
    expect(wrong.reason).toBe("pin-wrong");
    expect(wrong.value.detail).toContain("4");
    expect((await owner.post("/api/unlock", { pin: "839140" })).status).toBe(200);
    expect((await owner.get("/api/me")).status).toBe(200);
  });

  it("is locked by its PIN after five minutes without use", async () => {
    const owner = await at("officer.luo");
    await owner.post("/api/account/pin", { pin: "839140" });
    await in_((tx) =>
      sql`update identity.session set seen_at = ${momentOf(Date.now() - 301_000)}
        where county = ${countyCode} and account = ${accountOf("officer.luo")}`.execute(tx),
    );
    product.kit.recogniser.forgetAll();
    expect((await owner.get("/api/me")).reason).toBe("pin-locked");
    product.kit.recogniser.forgetAll();
    expect((await owner.get("/api/matters")).reason).toBe("pin-locked");
  });

  it("ends with the fifth wrong PIN, also when they are sent at once", async () => {
    const owner = await at("officer.luo");
    await owner.post("/api/account/pin", { pin: "839140" });
    await owner.post("/api/account/pin/lock");
    const tries = await Promise.all(
      Array.from({ length: 9 }, (_, n) => owner.post("/api/unlock", { pin: `83914${n === 0 ? 9 : n}` })),
    );
    expect(tries.filter((one) => one.status === 200).length).toBe(0);
    product.kit.recogniser.forgetAll();
    expect((await owner.post("/api/unlock", { pin: "839140" })).reason).toBe("session-ended-pin");
    expect((await owner.get("/api/me")).reason).toBe("session-ended-pin");
    expect((await owner.signIn("officer.luo", demoPassword)).status).toBe(200);
  });
});
