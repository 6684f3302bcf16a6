import { demoGrids, demoStaff } from "@maple/demo";
import { ownNotices } from "@maple/notification/server";
import {
  endPost,
  givePost,
  leaveStaff,
  resumePost,
  seeOff,
  staffView,
  substitute,
} from "@maple/people/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { matterRow, readAll, standing } from "../../../apps/server/testing-standing.ts";
import { freeStranded, strandedHolders } from "../jobs.ts";
import { carried } from "../questions/carried.ts";
import { acceptMatter } from "./accept.ts";
import { reopenMatter } from "./reopen.ts";
import { reportMatter } from "./report.ts";
import { settleMatter } from "./settle.ts";

let product: TestProduct;
let administrator: Actor;
beforeAll(async () => {
  product = await testProduct();
  administrator = await product.staff("admin.ye");
});
afterAll(() => product.close());

const zone = "Asia/Shanghai";
const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), zone);
const workerOf = (grid: string) =>
  demoStaff().find((one) =>
    one.posts.some((post) => post.role === "grid-worker" && post.grids.includes(grid)),
  )!;
const grids = demoGrids().filter((one) => one.level === 3 && one.shape);

/** A matter in a grid, taken up by its worker. */
async function carry(grid: string): Promise<{ matter: string; worker: Actor }> {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼道里堆了杂物，出入不方便",
    place: { way: "grid", grid },
    category: "02",
  });
  const worker = await product.staff(workerOf(grid).username);
  await product.must(acceptMatter, worker, { matter });
  return { matter, worker };
}
const stranded = () =>
  inCounty(product.kit.db, product.county, (tx) => strandedHolders(tx, product.county, today()));
const postOf = async (staff: string, role = "grid-worker") => {
  const answer = await ask(product.kit.db, staffView(product.kit.keys), {
    actor: administrator,
    input: { staff },
    now: now(),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.posts.find((post) => post.role === role)!;
};
const clean = async (matter: string) => expect(await standing(product, matter)).toEqual([]);

describe("somebody leaves", () => {
  it("gives each open matter to whoever was named, the rest to one person, and tells them", async () => {
    const grid = grids[0]!.id;
    const { matter: one, worker } = await carry(grid);
    const { matter: two } = await carry(grid);
    const { matter: three } = await carry(grid);
    const officer = await product.staff("officer.chen");
    const auxiliary = await product.staff(
      demoStaff().find((m) => m.posts.some((p) => p.role === "auxiliary-officer" && p.grids.includes(grid)))!
        .username,
    );
    const before = await ask(product.kit.db, carried, {
      actor: administrator,
      input: { staff: worker.id },
      now: now(),
    });
    expect(before).toMatchObject({ ok: true, value: { mediated: 0, gridsAlone: [] } });
    if (before.ok) {
      expect(before.value.matters.map((line) => line.id)).toEqual([one, two, three]);
      expect(before.value.takers[0]!.near).toBe(true);
      expect(before.value.takers.map((taker) => taker.id)).not.toContain(worker.id);
    }
    await product.must(leaveStaff, administrator, {
      staff: worker.id,
      from: today(),
      reason: "left",
      handing: [
        { matter: one, to: officer.id },
        { matter: two, to: null },
      ],
      rest: auxiliary.id,
    });
    await product.loops.drain();
    expect((await matterRow(product, one)).holder).toBe(officer.id);
    expect((await matterRow(product, two)).holder).toBeNull();
    expect((await matterRow(product, three)).holder).toBe(auxiliary.id);
    expect(await stranded()).toEqual([]);
    for (const matter of [one, two, three]) await clean(matter);
    const told = await ask(product.kit.db, ownNotices, { actor: auxiliary, input: {}, now: now() });
    expect(told.ok && told.value.notices.map((notice) => notice.kind)).toEqual(
      expect.arrayContaining(["given-to-you", "given-back"]),
    );
    expect(
      await product.try(leaveStaff, administrator, { staff: worker.id, from: today(), reason: "left" }),
    ).toMatchObject({
      reason: "nothing-to-end",
    });
  });

  it("signs them out everywhere, with the reason", async () => {
    const staff = demoStaff().find((one) => one.username.startsWith("assistant."))!;
    const { kit, county } = product;
    await inCounty(kit.db, county, (tx) =>
      sql`insert into identity.session (county, token_hash, id, account, begun_at, seen_at, until, device)
        select ${county}::int, decode(md5(a.id::text), 'hex'), gen_random_uuid(), a.id, ${now()}, ${now()},
          ${momentOf(Date.now() + 3_600_000)}::timestamptz, 'x' from identity.account a
        where a.county = ${county} and a.staff = ${staff.id}`.execute(tx),
    );
    await product.must(leaveStaff, administrator, { staff: staff.id, from: today(), reason: "retired" });
    await product.loops.drain();
    expect(
      await readAll(
        product,
        sql`select s.ended_why from identity.session s join identity.account a on a.county = s.county and a.id = s.account
          where s.county = ${county} and a.staff = ${staff.id}`,
      ),
    ).toEqual([{ ended_why: "no-post" }]);
  });

  it("is planned for a day and carried out on it, once", async () => {
    const { matter, worker } = await carry(grids[1]!.id);
    const day = addDays(today(), 3);
    const plan = { staff: worker.id, from: day, reason: "moved", rest: null };
    expect(await product.must(leaveStaff, administrator, plan)).toMatchObject({ now: false });
    expect(await product.try(leaveStaff, administrator, plan)).toMatchObject({ reason: "leaving-already" });
    await product.loops.drain();
    expect((await matterRow(product, matter)).holder).toBe(worker.id);
    const { kit, county } = product;
    const later = { county, zone, now: momentOf(Date.now() + 3 * 86_400_000) };
    expect(await seeOff(kit.db, { ...later, now: now() })).toBe(0);
    expect(await seeOff(kit.db, later)).toBe(1);
    expect(await seeOff(kit.db, later)).toBe(0);
    await product.loops.drain();
    expect((await matterRow(product, matter)).holder).toBeNull();
  });

  it("refuses a taker without a post, and a keeper of another place", async () => {
    const { worker } = await carry(grids[2]!.id);
    const gone = { staff: worker.id, from: today(), reason: "ill", rest: worker.id };
    expect(await product.try(leaveStaff, administrator, gone)).toMatchObject({ reason: "taker-unfit" });
    expect(
      await product.try(leaveStaff, administrator, { ...gone, staff: administrator.id, rest: null }),
    ).toMatchObject({
      reason: "last-administrator-post",
    });
    const officer = await product.staff("officer.lin");
    expect(await product.try(leaveStaff, officer, { ...gone, rest: null })).toMatchObject({
      reason: "not-allowed",
    });
  });
});

describe("a post that ends by itself or by hand", () => {
  it("takes the matters of whoever has no post left back to the room", async () => {
    const { matter, worker } = await carry(grids[3]!.id);
    const post = await postOf(worker.id);
    await product.must(endPost, administrator, { post: post.id, day: today(), why: "duties" });
    await product.loops.drain();
    expect((await matterRow(product, matter)).holder).toBeNull();
    await clean(matter);
    await product.must(resumePost, administrator, { post: post.id });
  });

  it("is found by the hourly look when its term runs out", async () => {
    const { matter, worker } = await carry(grids[4]!.id);
    const post = await postOf(worker.id);
    const day = addDays(today(), 1);
    await product.must(endPost, administrator, { post: post.id, day, why: "duties" });
    const { kit, county } = product;
    expect(await freeStranded(kit.db, { county, zone, now: now() })).toBe(0);
    const tomorrow = momentOf(Date.now() + 86_400_000);
    expect(await freeStranded(kit.db, { county, zone, now: tomorrow })).toBeGreaterThan(0);
    expect((await matterRow(product, matter)).holder).toBeNull();
  });

  it("gives the matters of somebody who is covered to whoever stands in, and the post back when that ends", async () => {
    const grid = grids[5]!.id;
    const { matter, worker } = await carry(grid);
    const post = await postOf(worker.id);
    const other = await product.staff(workerOf(grids[6]!.id).username);
    const cover = {
      post: post.id,
      staff: other.id,
      from: today(),
      until: addDays(today(), 14),
      suspend: true,
    };
    const { post: standsIn } = await product.must(substitute, administrator, cover);
    expect(await product.try(substitute, administrator, { ...cover, staff: administrator.id })).toMatchObject(
      {
        reason: "covered-already",
      },
    );
    await product.loops.drain();
    expect((await matterRow(product, matter)).holder).toBe(other.id);
    expect((await product.staff(workerOf(grid).username)).posts).toEqual([]);
    expect((await postOf(worker.id)).stands).toBe("suspended");
    await product.must(endPost, administrator, { post: standsIn, day: today(), why: "duties" });
    expect((await postOf(worker.id)).stands).toBe("held");
    await clean(matter);
  });

  it("leaves a matter that is reopened later to the room, not to whoever has gone", async () => {
    const grid = grids[7]!.id;
    const { matter, worker } = await carry(grid);
    await product.must(settleMatter, worker, { matter, way: "on-the-spot", result: "已清走" });
    const officer = await product.staff(
      demoStaff().find((m) => m.posts.some((p) => p.role === "officer" && p.grids.includes(grid)))!.username,
    );
    await inCounty(product.kit.db, product.county, (tx) =>
      sql`update people.post set until_date = ${today()} where county = ${product.county} and staff = ${worker.id}`.execute(
        tx,
      ),
    );
    await product.must(reopenMatter, officer, { matter, reason: "又堆上了" });
    expect((await matterRow(product, matter)).holder).toBeNull();
    await clean(matter);
    expect(await stranded()).toEqual([]);
    const back = {
      staff: worker.id,
      role: "grid-worker",
      unit: grids[7]!.community,
      grids: [grid],
      from: today(),
    };
    await product.must(givePost, administrator, back);
  });
});
